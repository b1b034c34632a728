package lv.lidzas.volunteers.cooperation;

import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Noteikt izvērtēšanas dienu",
        description = "Nosaka pārbaudes perioda pēdējo dienu.",
        records = "volunteer",
        outputs = @StepType.Output(name = "probationReviewOn", kind = FieldKind.DATE))
class DateProbationDelegate extends StepDelegate {

    private final Cooperations cooperations;

    DateProbationDelegate(Cooperations cooperations) {
        this.cooperations = cooperations;
    }

    @Override
    protected void run(Step step) {
        step.answer(
                "probationReviewOn",
                cooperations.dateProbation(step.reference()).toString());
    }
}
