package lv.lidzas.people.request;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import lv.lidzas.workflow.StepType.Property;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Atgādināt kolēģiem par lūgumu",
        description = "Nosūta grupas kolēģiem e-pastu ar lūguma numuru un termiņu, bez personas vārda.",
        records = "personRequest",
        properties =
                @Property(
                        name = "audience",
                        label = "Kam",
                        options = {"coordinators", "managers"}))
class RemindOfRequestDelegate extends StepDelegate {

    private final RequestReminders reminders;

    RemindOfRequestDelegate(RequestReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    protected void run(Step step) {
        reminders.remindOfRequest(step.reference(), step.required("audience"), step.eventId());
    }
}
