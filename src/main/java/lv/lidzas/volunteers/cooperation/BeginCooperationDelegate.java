package lv.lidzas.volunteers.cooperation;

import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Sākt sadarbību",
        description = "Sāk uzskaitīt, kas ar brīvprātīgo norunāts kopš pārbaudes perioda.",
        records = "volunteer",
        outputs =
                @StepType.Output(
                        name = "cooperationStage",
                        kind = FieldKind.CODE,
                        options = {"probation", "active"}))
class BeginCooperationDelegate extends StepDelegate {

    private final Cooperations cooperations;

    BeginCooperationDelegate(Cooperations cooperations) {
        this.cooperations = cooperations;
    }

    @Override
    protected void run(Step step) {
        step.answer(
                "cooperationStage",
                cooperations.beginCooperation(step.reference()).code());
    }
}
