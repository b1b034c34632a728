package lv.lidzas.people.request;

import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Izpildīt personas lūgumu",
        description = "Dara, ko koordinators izlēmis: dzēš personu vai izsniedz datu kopiju, vai noraida lūgumu.",
        records = "personRequest",
        guarded = true,
        outputs =
                @StepType.Output(
                        name = "requestResult",
                        kind = FieldKind.CODE,
                        options = {"done", "refused", "erased", "asked"}))
class CarryOutRequestDelegate extends StepDelegate {

    private final PersonRequests requests;

    CarryOutRequestDelegate(PersonRequests requests) {
        this.requests = requests;
    }

    @Override
    protected void run(Step step) {
        step.answer("requestResult", requests.carryOutRequest(step.reference(), step.submittedBy()));
    }
}
