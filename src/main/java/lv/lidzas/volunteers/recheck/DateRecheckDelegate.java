package lv.lidzas.volunteers.recheck;

import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Noteikt, līdz kad der",
        description = "Nosaka pēdējo dienu, kurā līdzšinējā pārbaude vēl der, un pirmo, kurā vairs neder.",
        records = "volunteer",
        outputs = {
            @StepType.Output(name = "recheckDueOn", kind = FieldKind.DATE),
            @StepType.Output(name = "recheckLapsesOn", kind = FieldKind.DATE)
        })
class DateRecheckDelegate extends StepDelegate {

    private final Rechecks rechecks;

    DateRecheckDelegate(Rechecks rechecks) {
        this.rechecks = rechecks;
    }

    @Override
    protected void run(Step step) {
        Rechecks.Days days = rechecks.dateRecheck(step.reference());
        step.answer("recheckDueOn", days.dueOn().toString());
        step.answer("recheckLapsesOn", days.lapsesOn().toString());
    }
}
