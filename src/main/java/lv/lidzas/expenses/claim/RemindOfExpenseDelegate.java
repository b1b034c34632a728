package lv.lidzas.expenses.claim;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import lv.lidzas.workflow.StepType.Property;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Atgādināt kolēģiem par izdevumiem",
        description = "Nosūta grupas kolēģiem e-pastu ar izdevumu numuru, bez vārda un summas.",
        records = ExpenseRecords.NAME,
        properties =
                @Property(
                        name = "audience",
                        label = "Kam",
                        options = {"coordinators", "managers"}))
class RemindOfExpenseDelegate extends StepDelegate {

    private final ExpenseReminders reminders;

    RemindOfExpenseDelegate(ExpenseReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    protected void run(Step step) {
        reminders.remindOfExpense(step.reference(), step.required("audience"), step.eventId());
    }
}
