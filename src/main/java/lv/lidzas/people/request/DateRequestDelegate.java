package lv.lidzas.people.request;

import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Noteikt lūguma termiņus",
        description = "Nosaka, līdz kurai dienai uz lūgumu jāatbild un kad par to atgādināt.",
        records = "personRequest",
        outputs = {
            @StepType.Output(name = "requestDueOn", kind = FieldKind.DATE),
            @StepType.Output(name = "requestReminderOn", kind = FieldKind.DATE)
        })
class DateRequestDelegate extends StepDelegate {

    private final PersonRequests requests;

    DateRequestDelegate(PersonRequests requests) {
        this.requests = requests;
    }

    @Override
    protected void run(Step step) {
        PersonRequests.Dates dates = requests.dateRequest(step.reference());
        step.answer("requestDueOn", dates.dueOn().toString());
        step.answer("requestReminderOn", dates.reminderOn().toString());
    }
}
