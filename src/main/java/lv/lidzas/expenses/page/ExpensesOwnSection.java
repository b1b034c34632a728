package lv.lidzas.expenses.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.expenses.claim.ExpenseBook;
import lv.lidzas.expenses.sums.ExpenseTotals;
import lv.lidzas.expenses.sums.ExpenseTotalsReader;
import lv.lidzas.people.MyPageSection;
import lv.lidzas.volunteers.Volunteers;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a volunteer has claimed, what became of it, and where more is claimed if the agreement allows it. */
@Component
@Order(31)
class ExpensesOwnSection implements MyPageSection {

    private final Volunteers volunteers;
    private final ExpenseBook book;
    private final ExpenseLines lines;
    private final ExpenseTotalsReader totals;

    ExpensesOwnSection(Volunteers volunteers, ExpenseBook book, ExpenseLines lines, ExpenseTotalsReader totals) {
        this.volunteers = volunteers;
        this.book = book;
        this.lines = lines;
        this.totals = totals;
    }

    @Override
    public String template() {
        return "expenses/own";
    }

    /** Who may claim nothing reads why, instead of looking for where it is done. */
    @Override
    @Transactional(readOnly = true)
    public @Nullable Map<String, Object> model(String person, Locale language) {
        return volunteers
                .memberOf(person)
                .map(member -> model(member, language))
                .orElse(null);
    }

    private Map<String, Object> model(Volunteers.Member member, Locale language) {
        List<ExpenseLines.Line> claims = lines.ofOwn(member.person(), language);
        String objection = book.objection(member.reference());
        ExpenseTotals sums = totals.of(member.person(), language);
        Map<String, Object> model = new HashMap<>();
        model.put("claims", claims);
        model.put("totals", sums.isEmpty() ? null : sums);
        model.put("objection", objection);
        return model;
    }
}
