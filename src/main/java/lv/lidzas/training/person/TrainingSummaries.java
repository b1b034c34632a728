package lv.lidzas.training.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lv.lidzas.training.programme.Programme;
import lv.lidzas.training.programme.Programmes;
import lv.lidzas.training.run.Progress;
import lv.lidzas.training.run.ProgressText;
import lv.lidzas.training.run.TrainingRun;
import lv.lidzas.training.run.TrainingRuns;
import lv.lidzas.training.session.SessionText;
import lv.lidzas.training.session.TrainingSession;
import org.springframework.stereotype.Component;

/** A run as pages show it. */
@Component
class TrainingSummaries {

    private final TrainingRuns trainings;
    private final Programmes programmes;
    private final SessionText sessions;
    private final ProgressText progress;

    TrainingSummaries(TrainingRuns trainings, Programmes programmes, SessionText sessions, ProgressText progress) {
        this.trainings = trainings;
        this.programmes = programmes;
        this.sessions = sessions;
        this.progress = progress;
    }

    /**
     * One run.
     *
     * @param stage code
     * @param version of the programme
     * @param dueOn {@code null} until it is planned
     * @param endedOn {@code null} while it runs
     * @param attendance per cent of the programme's hours
     */
    record Summary(
            String reference,
            String stage,
            int version,
            LocalDate begunOn,
            LocalDate dueOn,
            LocalDate endedOn,
            int attendance,
            List<Module> modules,
            List<Place> ahead) {}

    /** @param state in words */
    record Module(String title, boolean mandatory, String state) {}

    /** A session ahead at which the learner has a place, or had one until it was called off. */
    record Place(String session, String line, boolean cancelled) {}

    Summary of(TrainingRun run, Locale language) {
        Programme programme = programmes.find(run.programme());
        Progress now = trainings.progress(run);
        return new Summary(
                run.reference(),
                run.stage().code(),
                programme.number(),
                run.begunOn(),
                run.dueOn(),
                run.endedOn(),
                now.attendancePercent(),
                now.steps().stream()
                        .map(step -> new Module(
                                step.module().title(language),
                                step.module().mandatory(),
                                progress.state(step, language)))
                        .toList(),
                trainings.ahead(run).stream()
                        .map(session -> new Place(
                                session.reference(),
                                sessions.line(session, programme, language),
                                session.stage() == TrainingSession.Stage.CANCELLED))
                        .toList());
    }
}
