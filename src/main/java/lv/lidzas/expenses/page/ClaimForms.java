package lv.lidzas.expenses.page;

import java.util.Map;
import java.util.function.Function;
import lv.lidzas.access.PageForm;
import lv.lidzas.access.PageForm.Asked;
import lv.lidzas.documents.Documents;
import lv.lidzas.expenses.claim.ExpenseBook;
import lv.lidzas.expenses.claim.ExpenseEnds;
import lv.lidzas.expenses.claim.ExpenseLimits;
import lv.lidzas.expenses.claim.ExpenseRecords;
import lv.lidzas.expenses.claim.SpentFor;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordStores;
import lv.lidzas.volunteers.Volunteers;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A volunteer claims on the own page, or a colleague from the card: a form with the receipt, sent at once. */
@Configuration(proxyBeanMethods = false)
class ClaimForms {

    private static final String CARD = "/personas/{reference}";

    @Bean
    PageForm ownExpenseForm(
            Documents documents,
            ExpenseLimits limits,
            SpentFor spentFor,
            Volunteers volunteers,
            ExpenseBook book,
            MessageSource messages) {
        Function<Asked, String> self = asked -> mayClaim(
                volunteers
                        .memberOf(asked.person())
                        .map(Volunteers.Member::reference)
                        .orElseThrow(NoSuchRecord::new),
                "own.",
                asked,
                book,
                messages);
        return PageForm.ofPerson("/mana/izdevumi")
                .makes(ExpenseRecords.CLAIM, asked -> Map.of(ExpenseRecords.VOLUNTEER, self.apply(asked)))
                .from("/mana", "own.back")
                .to("/mana?izdevumi#expenses")
                .enclosing(new Receipt(documents, limits, spentFor, messages, self));
    }

    /** Also for somebody who has left and spent something before. */
    @Bean
    PageForm expenseForm(
            Documents documents,
            ExpenseLimits limits,
            SpentFor spentFor,
            Volunteers volunteers,
            RecordStores records,
            ExpenseBook book,
            MessageSource messages) {
        Function<Asked, String> who = asked -> mayClaim(
                records.personBehind(asked.get("reference"))
                        .flatMap(volunteers::lastOf)
                        .orElseThrow(NoSuchRecord::new),
                "",
                asked,
                book,
                messages);
        return PageForm.ofStaff(ExpenseRecords.NAME, CARD + "/izdevumi")
                .makes(ExpenseRecords.CLAIM, asked -> Map.of(ExpenseRecords.VOLUNTEER, who.apply(asked)))
                .from(CARD, "people.backToCard")
                .to(CARD + "?izdevumi#expenses")
                .enclosing(new Receipt(documents, limits, spentFor, messages, who));
    }

    /**
     * Says why nothing may be claimed before anything is entered, and a receipt chosen.
     *
     * @param reader what stands before the key of the sentence
     */
    private static String mayClaim(
            String volunteer, String reader, Asked asked, ExpenseBook book, MessageSource messages) {
        String objection = book.objection(volunteer);
        if (objection != null) {
            throw InvalidForm.of(messages, "", reader + objection, asked.language());
        }
        return volunteer;
    }

    /** What was written down wrongly, before it is paid. */
    @Bean
    PageForm expenseCancellationForm(ExpenseEnds ends, RecordStores records) {
        return PageForm.ofStaff(ExpenseRecords.NAME, CARD + "/izdevumi/{expense}/atcelt")
                .corrects(ExpenseRecords.CANCEL, asked -> ends.of(
                                asked.get("expense"),
                                records.personBehind(asked.get("reference")).orElseThrow(NoSuchRecord::new))
                        .reference())
                .from(CARD, "people.backToCard")
                .to(CARD + "?atceltiIzdevumi#expenses");
    }
}
