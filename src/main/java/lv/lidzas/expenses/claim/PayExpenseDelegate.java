package lv.lidzas.expenses.claim;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Pierakstīt izdevumu izmaksu",
        description = "Pieraksta, kas un kad izmaksāja izdevumus.",
        records = ExpenseRecords.NAME)
class PayExpenseDelegate extends StepDelegate {

    private final ExpenseBook book;

    PayExpenseDelegate(ExpenseBook book) {
        this.book = book;
    }

    @Override
    protected void run(Step step) {
        book.payExpense(step.reference(), step.submittedBy());
    }
}
