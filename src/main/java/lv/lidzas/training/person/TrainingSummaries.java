package lv.lidzas.training.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.training.programme.Programme;
import lv.lidzas.training.programme.Programmes;
import lv.lidzas.training.run.Enrolments;
import lv.lidzas.training.run.Progress;
import lv.lidzas.training.run.ProgressText;
import lv.lidzas.training.run.TrainingRun;
import lv.lidzas.training.session.SessionText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A run as pages show it. */
@Component
class TrainingSummaries {

    private final Enrolments enrolments;
    private final Programmes programmes;
    private final SessionText sessions;
    private final ProgressText progress;

    TrainingSummaries(Enrolments enrolments, Programmes programmes, SessionText sessions, ProgressText progress) {
        this.enrolments = enrolments;
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
     * @param certificate its number; {@code null} unless the programme is learnt
     * @param attendance per cent of the programme's hours
     */
    record Summary(
            String reference,
            String stage,
            int version,
            LocalDate begunOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate endedOn,
            @Nullable String certificate,
            int attendance,
            List<Module> modules,
            List<Place> ahead) {}

    /** @param state in words */
    record Module(String title, boolean mandatory, String state) {}

    /** A session ahead at which the learner has a place. */
    record Place(String session, String line) {}

    /** Several runs, in a fixed number of statements. */
    List<Summary> of(List<TrainingRun> runs, Locale language) {
        Map<String, Programme> taught =
                programmes.wholes(runs.stream().map(TrainingRun::programme).toList());
        Map<String, Enrolments.Attended> attended = enrolments.attended(runs);
        if (runs.isEmpty()) {
            return List.of();
        }
        Programme current = programmes.current();
        return runs.stream()
                .map(run -> {
                    Programme own = Objects.requireNonNull(taught.get(run.programme()));
                    return summary(
                            run,
                            own,
                            Objects.requireNonNull(attended.get(run.reference())),
                            new SessionText.Taught(own, current),
                            language);
                })
                .toList();
    }

    private Summary summary(
            TrainingRun run,
            Programme programme,
            Enrolments.Attended attended,
            SessionText.Taught taught,
            Locale language) {
        Progress now = attended.progress(programme);
        return new Summary(
                run.reference(),
                run.stage().code(),
                Objects.requireNonNull(programme.number()),
                run.begunOn(),
                run.dueOn(),
                run.endedOn(),
                run.certificate(),
                now.attendancePercent(),
                now.steps().stream()
                        .map(step -> new Module(
                                step.module().title(language),
                                step.module().mandatory(),
                                progress.state(step, language)))
                        .toList(),
                attended.ahead().stream()
                        .map(session -> new Place(session.reference(), sessions.line(session, taught, language)))
                        .toList());
    }
}
