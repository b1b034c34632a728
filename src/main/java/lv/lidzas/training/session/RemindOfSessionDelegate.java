package lv.lidzas.training.session;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Atgādināt par nodarbību",
        description = "Par tuvo nodarbību uzzina katra dalībnieka mācību process; par vienu dienu tikai vienreiz.",
        records = "session")
class RemindOfSessionDelegate extends StepDelegate {

    private final TrainingSessions sessions;

    RemindOfSessionDelegate(TrainingSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void run(Step step) {
        sessions.remindOfSession(step.reference());
    }
}
