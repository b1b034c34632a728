package lv.lidzas.expenses.sums;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import lv.lidzas.expenses.claim.ExpenseKinds;
import lv.lidzas.expenses.claim.ExpenseStage;
import lv.lidzas.expenses.sums.ExpenseTotals.Part;
import lv.lidzas.expenses.sums.ExpenseTotals.Year;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds up what one person has claimed, in one statement. */
@Component
@Transactional(readOnly = true)
public class ExpenseTotalsReader {

    private final ExpenseKinds kinds;
    private final JdbcClient database;

    ExpenseTotalsReader(ExpenseKinds kinds, JdbcClient database) {
        this.kinds = kinds;
        this.database = database;
    }

    /** @param year of the payment; 0 until then */
    private record Sum(String stage, int year, String kind, int cents) {}

    /** @param person {@code P-} reference */
    public ExpenseTotals of(String person, Locale language) {
        List<Sum> sums = database.sql("select stage, coalesce(extract(year from paid_on)::int, 0) as year, kind,"
                        + " sum(cents) as cents from lidzas.expense_claim"
                        + " where volunteer in (select reference from lidzas.volunteer where person = :person)"
                        + " and stage in (:counted) group by 1, 2, kind")
                .param("person", person)
                .param(
                        "counted",
                        List.of(ExpenseStage.CLAIMED.code(), ExpenseStage.APPROVED.code(), ExpenseStage.PAID.code()))
                .query((row, number) ->
                        new Sum(row.getString("stage"), row.getInt("year"), row.getString("kind"), row.getInt("cents")))
                .list();
        return new ExpenseTotals(
                all(sums, ExpenseStage.CLAIMED), all(sums, ExpenseStage.APPROVED), years(sums, language));
    }

    private static int all(List<Sum> sums, ExpenseStage stage) {
        return at(sums, stage).stream().mapToInt(Sum::cents).sum();
    }

    private static List<Sum> at(List<Sum> sums, ExpenseStage stage) {
        return sums.stream().filter(sum -> sum.stage().equals(stage.code())).toList();
    }

    private List<Year> years(List<Sum> sums, Locale language) {
        Map<Integer, List<Part>> years = new TreeMap<>(Comparator.reverseOrder());
        at(sums, ExpenseStage.PAID).forEach(sum -> years.computeIfAbsent(sum.year(), year -> new ArrayList<>())
                .add(new Part(kinds.word(sum.kind(), language), sum.cents())));
        return years.entrySet().stream()
                .map(year -> new Year(
                        year.getKey(),
                        year.getValue().stream()
                                .sorted(Comparator.comparingInt(Part::cents)
                                        .reversed()
                                        .thenComparing(Part::label))
                                .toList()))
                .toList();
    }
}
