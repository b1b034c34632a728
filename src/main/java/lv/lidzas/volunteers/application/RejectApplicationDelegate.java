package lv.lidzas.volunteers.application;

import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Noraidīt pieteikumu",
        description = "Pieteikumu atzīmē kā noraidītu; lēmumu vēl var atsaukt.",
        records = "volunteer",
        outputs = @StepType.Output(name = "decisionTakenBack", kind = FieldKind.BOOLEAN))
class RejectApplicationDelegate extends StepDelegate {

    private final VolunteerRegister volunteers;

    RejectApplicationDelegate(VolunteerRegister volunteers) {
        this.volunteers = volunteers;
    }

    @Override
    protected void run(Step step) {
        volunteers.rejectApplication(step.reference());
        step.answer("decisionTakenBack", false);
    }
}
