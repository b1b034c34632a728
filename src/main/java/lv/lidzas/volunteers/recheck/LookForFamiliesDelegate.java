package lv.lidzas.volunteers.recheck;

import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Vai palīdz ģimenē ar bērniem",
        description = "Nosaka, vai brīvprātīgais palīdz ģimenē, kurā ir bērni, vai ir tai lūgts.",
        records = "volunteer",
        outputs = @StepType.Output(name = "helpsFamilies", kind = FieldKind.BOOLEAN))
class LookForFamiliesDelegate extends StepDelegate {

    private final Rechecks rechecks;

    LookForFamiliesDelegate(Rechecks rechecks) {
        this.rechecks = rechecks;
    }

    @Override
    protected void run(Step step) {
        step.answer("helpsFamilies", rechecks.lookForFamilies(step.reference()));
    }
}
