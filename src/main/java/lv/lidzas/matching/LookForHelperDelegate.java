package lv.lidzas.matching;

import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Vai kāds jau palīdz",
        description = "Nosaka, vai gadījumā jau palīdz brīvprātīgais.",
        records = "case",
        outputs = @StepType.Output(name = "volunteerHelps", kind = FieldKind.BOOLEAN))
class LookForHelperDelegate extends StepDelegate {

    private final Assignments assignments;

    LookForHelperDelegate(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    protected void run(Step step) {
        step.answer("volunteerHelps", assignments.lookForHelper(step.reference()));
    }
}
