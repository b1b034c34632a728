package lv.lidzas.volunteers.leaving;

import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Noskaidrot atvērto darbu",
        description = "Noskaidro, vai brīvprātīgajam vēl ir gadījumi vai vietas nodarbībās.",
        records = "volunteer",
        outputs = @StepType.Output(name = "workLeft", kind = FieldKind.BOOLEAN))
class LookForOpenWorkDelegate extends StepDelegate {

    private final Leaving leaving;

    LookForOpenWorkDelegate(Leaving leaving) {
        this.leaving = leaving;
    }

    @Override
    protected void run(Step step) {
        step.answer("workLeft", leaving.lookForOpenWork(step.reference()));
    }
}
