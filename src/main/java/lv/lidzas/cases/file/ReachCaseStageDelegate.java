package lv.lidzas.cases.file;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

/** Each stage of a case but its end. */
@Component
@StepType(
        name = "Pāriet nākamajā posmā",
        description = "Gadījums sasniedz posmu un dabū nākamo datumu.",
        records = "case",
        properties = {
            @StepType.Property(name = "stage", label = "Posms", codes = CaseStage.class),
            @StepType.Property(
                    name = "nextDate",
                    label = "Nākamais datums (rinda termiņu tabulā)",
                    kind = StepType.Kind.DEADLINE)
        })
class ReachCaseStageDelegate extends StepDelegate {

    private final SupportCases cases;

    ReachCaseStageDelegate(SupportCases cases) {
        this.cases = cases;
    }

    @Override
    protected void run(Step step) {
        cases.reachCaseStage(step.reference(), step.required("stage"), step.required("nextDate"));
    }
}
