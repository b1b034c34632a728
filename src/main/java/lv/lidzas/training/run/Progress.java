package lv.lidzas.training.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.training.programme.Programme;
import lv.lidzas.training.programme.TrainingModule;
import lv.lidzas.training.session.Enrolment;
import lv.lidzas.training.session.TrainingSession;
import org.jspecify.annotations.Nullable;

/** How far a run has come: each module of its programme with what became of it. */
public record Progress(List<Step> steps) {

    /** Whether a module still has to be learnt. */
    enum State {
        /** No place at a session has been taken. */
        TO_CHOOSE,
        /** A place at a session ahead is taken, or its attendance is not recorded yet. */
        ENROLLED,
        /** A session was missed and no other is chosen. */
        MISSED,
        COMPLETED
    }

    /** @param session the session that matters for the state; {@code null} if there is none */
    public record Step(TrainingModule module, State state, @Nullable TrainingSession session) {}

    /**
     * @param sessions by reference, at least those of the enrolments
     * @param enrolments of the run, in the order in which places were taken
     */
    static Progress of(Programme programme, List<Enrolment> enrolments, Map<String, TrainingSession> sessions) {
        List<Step> steps = new ArrayList<>();
        for (TrainingModule module : programme.modules()) {
            Step step = new Step(module, State.TO_CHOOSE, null);
            for (Enrolment enrolment : enrolments) {
                TrainingSession session = Objects.requireNonNull(sessions.get(enrolment.session()));
                if (session.module().equals(module.code()) && step.state() != State.COMPLETED) {
                    step = after(step, enrolment, session);
                }
            }
            steps.add(step);
        }
        return new Progress(List.copyOf(steps));
    }

    private static Step after(Step before, Enrolment enrolment, TrainingSession session) {
        if (enrolment.wasPresent()) {
            return new Step(before.module(), State.COMPLETED, session);
        }
        if (enrolment.attendance() != null) {
            return before.state() == State.ENROLLED ? before : new Step(before.module(), State.MISSED, session);
        }
        return session.stage() == TrainingSession.Stage.OPEN
                ? new Step(before.module(), State.ENROLLED, session)
                : before;
    }

    int mandatoryLeft() {
        return (int) steps.stream()
                .filter(step -> step.module().mandatory() && step.state() != State.COMPLETED)
                .count();
    }

    /** Hours attended in per cent of the programme's hours, rounded down. */
    public int attendancePercent() {
        BigDecimal all = hours(steps);
        BigDecimal attended = hours(
                steps.stream().filter(step -> step.state() == State.COMPLETED).toList());
        return attended.multiply(BigDecimal.valueOf(100))
                .divide(all, 0, RoundingMode.DOWN)
                .intValue();
    }

    int missed() {
        return with(State.MISSED).size();
    }

    /** Modules for which no place is taken, missed ones among them. */
    int toChoose() {
        return with(State.TO_CHOOSE).size() + missed();
    }

    List<Step> with(State state) {
        return steps.stream().filter(step -> step.state() == state).toList();
    }

    boolean needs(String module) {
        return steps.stream()
                .anyMatch(step -> step.module().code().equals(module)
                        && (step.state() == State.TO_CHOOSE || step.state() == State.MISSED));
    }

    private static BigDecimal hours(List<Step> steps) {
        return steps.stream().map(step -> step.module().hours()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
