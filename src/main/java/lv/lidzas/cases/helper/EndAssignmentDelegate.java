package lv.lidzas.cases.helper;

import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Beigt norīkojumu",
        description = "Brīvprātīgais vairs nepalīdz un gadījumu vairs neredz.",
        records = "case")
class EndAssignmentDelegate extends StepDelegate {

    private final SupportCases cases;

    EndAssignmentDelegate(SupportCases cases) {
        this.cases = cases;
    }

    @Override
    protected void run(Step step) {
        cases.endAssignment(step.reference());
    }
}
