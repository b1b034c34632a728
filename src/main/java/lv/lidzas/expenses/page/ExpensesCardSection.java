package lv.lidzas.expenses.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.expenses.claim.ExpenseBook;
import lv.lidzas.expenses.sums.ExpenseTotals;
import lv.lidzas.expenses.sums.ExpenseTotalsReader;
import lv.lidzas.people.PersonCardSection;
import lv.lidzas.volunteers.Volunteers;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The same on the card, with the receipt beside each; also of somebody who has left. Whoever decides on one has it beside the form. */
@Component
@Order(36)
class ExpensesCardSection implements PersonCardSection {

    private final Volunteers volunteers;
    private final ExpenseBook book;
    private final ExpenseLines lines;
    private final ExpenseTotalsReader totals;

    ExpensesCardSection(Volunteers volunteers, ExpenseBook book, ExpenseLines lines, ExpenseTotalsReader totals) {
        this.volunteers = volunteers;
        this.book = book;
        this.lines = lines;
        this.totals = totals;
    }

    @Override
    public boolean besideForms() {
        return true;
    }

    @Override
    public String template() {
        return "expenses/card";
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Map<String, Object> model(String person, Locale language) {
        List<ExpenseLines.Line> claims = lines.ofPerson(person, language);
        String volunteer = volunteers.lastOf(person).orElse(null);
        if (claims.isEmpty()
                && (volunteer == null || volunteers.memberOf(person).isEmpty() && !mayClaim(volunteer))) {
            return null;
        }
        ExpenseTotals sums = totals.of(person, language);
        Map<String, Object> model = new HashMap<>();
        model.put("person", person);
        model.put("claims", claims);
        model.put("totals", sums.isEmpty() ? null : sums);
        model.put("mayBeAsked", volunteer != null);
        model.put("objection", volunteer == null ? null : book.objection(volunteer));
        return model;
    }

    private boolean mayClaim(String volunteer) {
        return book.objection(volunteer) == null;
    }
}
