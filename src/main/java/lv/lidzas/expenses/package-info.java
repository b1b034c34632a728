/**
 * Small expenses of volunteers: claimed with a picture of the receipt where the agreement allows it, approved by somebody else, paid,
 * and listed by month for the bookkeeper; or taken back before somebody has decided, or cancelled before it is paid. The receipt
 * itself is kept by {@code documents}, what is agreed on by {@code volunteers}, as is what somebody takes part in. It has no API: the
 * steps of {@code expenseClaim} ({@code processes/expenses}) stand beside the use cases below. It holds days, kinds, amounts and
 * purposes of volunteers; of what was paid the amount stays for bookkeeping when the volunteer is erased, whose it was does not.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Expenses",
        allowedDependencies = {
            "reporting",
            "documents",
            "volunteers",
            "people",
            "people :: erasure",
            "access",
            "access :: lists",
            "notifications :: staff",
            "workflow",
            "workflow :: contract",
            "workflow :: deadlines",
            "workflow :: mails",
            "forms",
            "records",
            "records :: fields",
            "nightly",
            "lists",
            "sheets",
            "web",
            "base",
            "values"
        })
@NullMarked
package lv.lidzas.expenses;

import org.jspecify.annotations.NullMarked;
