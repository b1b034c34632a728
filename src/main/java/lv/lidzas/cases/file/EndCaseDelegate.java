package lv.lidzas.cases.file;

import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Slēgt gadījumu",
        description = "Gadījums ir slēgts; norīkojums beidzas.",
        records = "case",
        guarded = true,
        outputs = @StepType.Output(name = "volunteerHelped", kind = FieldKind.BOOLEAN))
class EndCaseDelegate extends StepDelegate {

    private final SupportCases cases;

    EndCaseDelegate(SupportCases cases) {
        this.cases = cases;
    }

    @Override
    protected void run(Step step) {
        step.answer("volunteerHelped", cases.endCase(step.reference()));
    }
}
