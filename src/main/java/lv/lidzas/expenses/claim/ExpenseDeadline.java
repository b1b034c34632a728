package lv.lidzas.expenses.claim;

import lv.lidzas.workflow.deadlines.Deadline;

/** Rows of the table of deadlines that claims count with. */
enum ExpenseDeadline implements Deadline {
    EXPENSE_KEPT,
    PAY_EXPENSE_ENDS,
    SPENT_FOR_CHOICES
}
