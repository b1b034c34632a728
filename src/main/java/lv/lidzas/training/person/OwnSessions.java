package lv.lidzas.training.person;

import java.util.List;
import java.util.Locale;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.training.programme.Programmes;
import lv.lidzas.training.run.Enrolments;
import lv.lidzas.training.run.TrainingRun;
import lv.lidzas.training.run.TrainingRuns;
import lv.lidzas.training.session.SessionText;
import lv.lidzas.training.session.TrainingCalendar;
import lv.lidzas.training.session.TrainingSessions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a learner can do about the own sessions. */
@Service
@Transactional
class OwnSessions {

    private final TrainingRuns trainings;
    private final Enrolments enrolments;
    private final TrainingSessions sessions;
    private final Programmes programmes;
    private final SessionText text;
    private final TrainingCalendar calendar;

    OwnSessions(
            TrainingRuns trainings,
            Enrolments enrolments,
            TrainingSessions sessions,
            Programmes programmes,
            SessionText text,
            TrainingCalendar calendar) {
        this.trainings = trainings;
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.programmes = programmes;
        this.text = text;
        this.calendar = calendar;
    }

    /**
     * A session ahead in one line.
     *
     * @throws NoSuchRecord if this person has no place at it
     */
    @Transactional(readOnly = true)
    public String line(String run, String session, String person, Locale language) {
        TrainingRun own = own(run, session, person);
        return text.line(sessions.find(session), programmes.find(own.programme()), language);
    }

    /** The session as a calendar file; otherwise as {@link #line}. */
    @Transactional(readOnly = true)
    public byte[] calendar(String run, String session, String person, Locale language) {
        TrainingRun own = own(run, session, person);
        return calendar.of(List.of(sessions.find(session)), programmes.find(own.programme()), language);
    }

    /** Gives the place up; otherwise as {@link #line}. */
    public void giveUp(String run, String session, String person) {
        own(run, session, person);
        enrolments.cancelEnrolment(run, session);
    }

    private TrainingRun own(String reference, String session, String person) {
        TrainingRun run = trainings.find(reference);
        boolean hasPlace = enrolments.ahead(run).stream()
                .anyMatch(ahead -> ahead.reference().equals(session));
        if (!run.person().equals(person) || !hasPlace) {
            throw new NoSuchRecord();
        }
        return run;
    }
}
