package lv.lidzas.volunteers.recheck;

import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Vai drīkst strādāt ar bērniem",
        description = "Nosaka, vai pēc jaunās pārbaudes brīvprātīgais drīkst strādāt ar bērniem.",
        records = "volunteer",
        outputs = @StepType.Output(name = "childContactAllowed", kind = FieldKind.BOOLEAN))
class LookAtRecheckDelegate extends StepDelegate {

    private final Rechecks rechecks;

    LookAtRecheckDelegate(Rechecks rechecks) {
        this.rechecks = rechecks;
    }

    @Override
    protected void run(Step step) {
        step.answer("childContactAllowed", rechecks.lookAtRecheck(step.reference()));
    }
}
