package lv.lidzas.training.attendance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.lidzas.lists.ListKey;
import lv.lidzas.lists.ListOrder;
import lv.lidzas.lists.ListPage;
import lv.lidzas.lists.ListQuery;
import lv.lidzas.lists.Lists;
import lv.lidzas.lists.Place;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.training.run.TrainingRun;
import lv.lidzas.training.run.TrainingRunRepository;
import lv.lidzas.training.session.Enrolment;
import lv.lidzas.training.session.EnrolmentRepository;
import lv.lidzas.training.session.SessionText;
import lv.lidzas.training.session.TrainingSession;
import lv.lidzas.training.session.TrainingSessionRepository;
import lv.lidzas.training.session.TrainingSessions;
import lv.lidzas.values.LatvianOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What pages of the staff show of sessions. */
@Service
@Transactional(readOnly = true)
class SessionOverview {

    private static final int LENGTH = 25;
    private static final ListKey[] KEYS = {ListKey.moment("s.starts_at"), ListKey.id("s.reference")};

    private final Lists lists;
    private final TrainingSessionRepository sessions;
    private final EnrolmentRepository enrolments;
    private final TrainingRunRepository runs;
    private final TrainingSessions domain;
    private final People people;
    private final SessionText text;

    SessionOverview(
            Lists lists,
            TrainingSessionRepository sessions,
            EnrolmentRepository enrolments,
            TrainingRunRepository runs,
            TrainingSessions domain,
            People people,
            SessionText text) {
        this.lists = lists;
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.runs = runs;
        this.domain = domain;
        this.people = people;
        this.text = text;
    }

    /**
     * One session.
     *
     * @param stage code
     */
    public record Row(
            String reference,
            LocalDate day,
            String when,
            @Nullable String module,
            String where,
            @Nullable String trainer,
            int taken,
            int places,
            String stage) {}

    /** @param attendance code; {@code null} until it is recorded */
    public record Participant(String person, String name, @Nullable String phone, @Nullable String attendance) {}

    /** Sessions ahead or waiting for their attendance, soonest first. */
    public ListPage<Row> ahead(Place place, Locale language) {
        return page("s.stage = 'open'", ListOrder.ascending(KEYS), place, language);
    }

    /** Held and cancelled ones, the latest first. */
    public ListPage<Row> over(Place place, Locale language) {
        return page("s.stage <> 'open'", ListOrder.descending(KEYS), place, language);
    }

    private ListPage<Row> page(String which, ListOrder order, Place place, Locale language) {
        ListQuery query =
                new ListQuery("s.reference", "from lidzas.training_session s where " + which, Map.of(), order);
        return lists.read(query, place, LENGTH, (row, number) -> row.getString("reference"))
                .map(found -> rows(inOrder(found), language));
    }

    private List<TrainingSession> inOrder(List<String> references) {
        return sessions.findAllById(references).stream()
                .sorted(Comparator.comparing(session -> references.indexOf(session.reference())))
                .toList();
    }

    /** @throws lv.lidzas.records.NoSuchRecord if there is none */
    public Row session(String reference, Locale language) {
        return rows(List.of(domain.find(reference)), language).get(0);
    }

    /** By name. */
    public List<Participant> participants(String reference) {
        List<Enrolment> taken = enrolments.ofSessions(List.of(reference));
        Map<String, String> persons = runs
                .findAllById(taken.stream().map(Enrolment::run).toList())
                .stream()
                .collect(Collectors.toMap(TrainingRun::reference, TrainingRun::person));
        Map<String, PersonSummary> known = new HashMap<>();
        people.summaries(List.copyOf(persons.values())).forEach(person -> known.put(person.reference(), person));
        return taken.stream()
                .map(enrolment -> {
                    PersonSummary person = Objects.requireNonNull(known.get(persons.get(enrolment.run())));
                    return new Participant(
                            person.reference(), person.fullName(), person.phone(), enrolment.attendance());
                })
                .sorted(LatvianOrder.by(Participant::name))
                .toList();
    }

    private List<Row> rows(List<TrainingSession> found, Locale language) {
        Map<String, Long> taken =
                enrolments
                        .ofSessions(
                                found.stream().map(TrainingSession::reference).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Enrolment::session, Collectors.counting()));
        Map<String, String> modules = text.modules(found, language);
        return found.stream()
                .map(session -> new Row(
                        session.reference(),
                        domain.dayOf(session),
                        text.when(session, language),
                        modules.get(session.reference()),
                        text.where(session, language),
                        session.trainer(),
                        taken.getOrDefault(session.reference(), 0L).intValue(),
                        session.places(),
                        session.stage().code()))
                .toList();
    }
}
