package lv.lidzas.training.session;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Slēgt nodarbību",
        description = "Par apmeklējumu uzzina katra dalībnieka mācību process.",
        records = "session")
class CloseSessionDelegate extends StepDelegate {

    private final TrainingSessions sessions;

    CloseSessionDelegate(TrainingSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void run(Step step) {
        sessions.closeSession(step.reference());
    }
}
