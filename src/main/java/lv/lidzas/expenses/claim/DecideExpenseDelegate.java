package lv.lidzas.expenses.claim;

import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Pierakstīt lēmumu par izdevumiem",
        description = "Pieraksta, kas un kad apstiprināja vai noraidīja izdevumus.",
        records = ExpenseRecords.NAME,
        outputs =
                @StepType.Output(
                        name = "expenseResult",
                        kind = FieldKind.CODE,
                        options = {ExpenseBook.APPROVED, ExpenseBook.REFUSED}))
class DecideExpenseDelegate extends StepDelegate {

    private final ExpenseBook book;

    DecideExpenseDelegate(ExpenseBook book) {
        this.book = book;
    }

    @Override
    protected void run(Step step) {
        step.answer("expenseResult", book.decideExpense(step.reference(), step.submittedBy()));
    }
}
