package lv.lidzas.training.session;

import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Atvērt pieteikšanos",
        description = "Nodarbībai var pieteikties līdz tās dienai.",
        records = "session",
        outputs = @StepType.Output(name = "sessionOn", kind = FieldKind.DATE))
class OpenEnrolmentDelegate extends StepDelegate {

    private final TrainingSessions sessions;

    OpenEnrolmentDelegate(TrainingSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void run(Step step) {
        step.answer("sessionOn", sessions.openEnrolment(step.reference()).toString());
    }
}
