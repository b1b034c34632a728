package lv.lidzas.expenses.claim;

import java.util.Comparator;
import java.util.Map;
import lv.lidzas.base.KeptFor;
import lv.lidzas.forms.NeededCodes;
import lv.lidzas.people.PersonPart;
import lv.lidzas.records.CopiedTables;
import lv.lidzas.records.CopiedTables.Table;
import lv.lidzas.records.RecordStore.ListedNames;
import lv.lidzas.volunteers.OpenWork;
import lv.lidzas.workflow.contract.DecisionContract;
import lv.lidzas.workflow.deadlines.Deadlines;
import lv.lidzas.workflow.deadlines.NeededDeadlines;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What other modules ask of expenses. */
@Configuration(proxyBeanMethods = false)
class ExpenseParts {

    private static final String OWN = "volunteer in (select reference from lidzas.volunteer where person = :person)";

    @Bean
    NeededCodes expenseKindCodes() {
        return ExpenseKinds.LIST;
    }

    @Bean
    DecisionContract expenseLimitContract() {
        return ExpenseLimits.TABLE;
    }

    @Bean
    NeededDeadlines expenseDeadlines() {
        return NeededDeadlines.of(ExpenseDeadline.values());
    }

    @Bean
    KeptFor expenseKept(Deadlines deadlines) {
        return new KeptFor("expense", () -> deadlines.length(ExpenseDeadline.EXPENSE_KEPT));
    }

    /** What nobody has decided on or paid keeps whose it is: books are kept whatever else ends. */
    @Bean
    @Order(40)
    OpenWork unsettledExpenses(ExpenseClaimRepository claims, MessageSource messages) {
        return (volunteer, language) -> claims.findByVolunteer(volunteer).stream()
                .filter(claim -> claim.stage().isCancellable())
                .sorted(Comparator.comparing(ExpenseClaim::reference))
                .map(claim -> new OpenWork.Line(
                        claim.reference(),
                        messages.getMessage("expense.openWork." + claim.stage().code(), null, language),
                        false,
                        false,
                        false))
                .toList();
    }

    @Bean
    ListedNames expenseNames() {
        return new ListedNames(
                ExpenseRecords.NAME,
                "select claim.reference, who.person, null::text as title, null::text as english"
                        + " from lidzas.expense_claim claim left join lidzas.volunteer who on who.reference = claim.volunteer");
    }

    @Bean
    @Order(45)
    PersonPart claimedExpenses() {
        return new PersonPart("erase.expenses", "select count(*) from lidzas.expense_claim where " + OWN, "expenses");
    }

    @Bean
    @Order(45)
    CopiedTables copiedExpenses() {
        return CopiedTables.of(Table.of("expense_claim", OWN)
                .inWordsOf(ExpenseRecords.NAME)
                .saidBy(Map.of(
                        "stage", "expense.stage.",
                        "refusal_reason", "expense.refused.",
                        "cancel_reason", "expense.cancelled.",
                        "kind", Table.wordsOfList("expenseKinds"))));
    }
}
