package lv.lidzas.volunteers.application;

import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Atjaunot pieteikumu",
        description = "Atjauno posmu, kāds bija pirms noraidījuma vai noslēgšanas.",
        records = "volunteer",
        outputs = @StepType.Output(name = "decisionTakenBack", kind = FieldKind.BOOLEAN))
class ReopenApplicationDelegate extends StepDelegate {

    private final VolunteerRegister volunteers;

    ReopenApplicationDelegate(VolunteerRegister volunteers) {
        this.volunteers = volunteers;
    }

    @Override
    protected void run(Step step) {
        volunteers.reopenApplication(step.reference());
        step.answer("decisionTakenBack", true);
    }
}
