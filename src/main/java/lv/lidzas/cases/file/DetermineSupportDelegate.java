package lv.lidzas.cases.file;

import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Noteikt valsts atbalstu un prioritāti",
        description =
                "Pēc tabulām nosaka, kas pienākas no valsts un cik steidzami jāsazinās; paliek tikai pa vienam kodam.",
        records = "case",
        outputs = {
            @StepType.Output(
                    name = "stateSupport",
                    kind = FieldKind.CODE,
                    options = {
                        "stateMentor",
                        "coordinate",
                        "reopenMentor",
                        "coreReturned",
                        "core",
                        "ukraineProgramme",
                        "informOnly"
                    }),
            @StepType.Output(
                    name = "casePriority",
                    kind = FieldKind.CODE,
                    options = {"critical", "high", "medium", "low"}),
            @StepType.Output(name = "firstContactBy", kind = FieldKind.DATE)
        })
class DetermineSupportDelegate extends StepDelegate {

    private final SupportCases cases;

    DetermineSupportDelegate(SupportCases cases) {
        this.cases = cases;
    }

    @Override
    protected void run(Step step) {
        SupportCases.Determined determined = cases.determineSupport(step.reference());
        step.answer("stateSupport", determined.stateSupport());
        step.answer("casePriority", determined.priority());
        if (determined.firstContactBy() != null) {
            step.answer("firstContactBy", determined.firstContactBy().toString());
        }
    }
}
