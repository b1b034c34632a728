package lv.lidzas.expenses.sums;

import lv.lidzas.reporting.DeclaredFigures;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.Figure.Privacy;
import lv.lidzas.reporting.Figure.Unit;
import lv.lidzas.reporting.PartWords;
import lv.lidzas.reporting.SmallNumbers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What is counted of small expenses: the money of a period, and the claims that wait. */
@Configuration(proxyBeanMethods = false)
class ExpenseFigures {

    private static final String OWNER = "expenses";

    @Bean
    @Order(35)
    DeclaredFigures figuresOfExpenses() {
        return DeclaredFigures.of(
                paid("expensesPaid", "''"),
                paid("expensesPaidByKind", "kind")
                        .called(PartWords.list("expenseKinds"))
                        .breaksDown("expensesPaid"),
                waiting("expensesToBeDecided", "claimed"),
                waiting("expensesToBePaid", "approved"));
    }

    /** Also of a volunteer who was erased: the row has no name, and the money was paid. */
    private static Figure paid(String id, String part) {
        return Figure.of(
                id,
                OWNER,
                Unit.CENTS,
                Privacy.ORDINARY,
                SmallNumbers.SHOWN,
                "select " + part + " as part, reference, cents as number from lidzas.expense_claim"
                        + " where stage = 'paid' and paid_on >= :from and paid_on < :until");
    }

    private static Figure waiting(String id, String stage) {
        return Figure.of(
                id,
                OWNER,
                Unit.RECORDS,
                Privacy.ORDINARY,
                SmallNumbers.FIVE_OR_MORE,
                "select '' as part, reference, 1 as number from lidzas.expense_claim where stage = '" + stage + "'");
    }
}
