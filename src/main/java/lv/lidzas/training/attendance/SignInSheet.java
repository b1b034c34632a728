package lv.lidzas.training.attendance;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import lv.lidzas.base.Organisation;
import lv.lidzas.papers.Papers;
import lv.lidzas.records.OpeningLog;
import lv.lidzas.training.attendance.SessionOverview.Participant;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.FunderMention;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sheet that participants sign: by name, with lines for whoever just comes. */
@Component
class SignInSheet {

    private static final int EMPTY_LINES = 5;

    private final SessionOverview overview;
    private final FunderMention funder;
    private final Papers papers;
    private final OpeningLog openings;
    private final Organisation organisation;
    private final Clock clock;

    SignInSheet(
            SessionOverview overview,
            FunderMention funder,
            Papers papers,
            OpeningLog openings,
            Organisation organisation,
            Clock clock) {
        this.overview = overview;
        this.funder = funder;
        this.papers = papers;
        this.openings = openings;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * A PDF, remembered as an opening of everybody whose name is on it.
     *
     * @param reader account
     * @throws lv.lidzas.records.NoSuchRecord if there is no such session
     */
    @Transactional
    byte[] of(String session, String reader, Locale language) {
        SessionOverview.Row meeting = overview.session(session, language);
        List<Participant> participants = overview.participants(session);
        participants.forEach(one -> openings.opened(reader, one.person(), "signInSheet"));
        int places = Math.max(meeting.places(), participants.size() + EMPTY_LINES);
        return papers.pdf(
                "training/sign-in-sheet",
                language,
                Map.of(
                        "meeting",
                        meeting,
                        "when",
                        Written.date(meeting.day(), language) + " " + meeting.times(),
                        "organisation",
                        organisation,
                        "names",
                        participants.stream().map(Participant::name).toList(),
                        "empty",
                        IntStream.rangeClosed(participants.size() + 1, places)
                                .boxed()
                                .toList(),
                        "trainer",
                        meeting.trainer() == null ? "" : meeting.trainer(),
                        "funder",
                        funder.sentence(meeting.day()).orElse("")),
                clock.instant());
    }
}
