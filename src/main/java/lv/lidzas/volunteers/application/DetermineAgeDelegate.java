package lv.lidzas.volunteers.application;

import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Noteikt vecumu",
        description = "Aprēķina pretendenta vecumu pilnos gados.",
        records = "volunteer",
        outputs = @StepType.Output(name = "ageInYears", kind = FieldKind.NUMBER))
class DetermineAgeDelegate extends StepDelegate {

    private final VolunteerRegister volunteers;

    DetermineAgeDelegate(VolunteerRegister volunteers) {
        this.volunteers = volunteers;
    }

    @Override
    protected void run(Step step) {
        step.answer("ageInYears", volunteers.determineAge(step.reference()));
    }
}
