package lv.lidzas.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.lists.ListKey;
import lv.lidzas.lists.ListOrder;
import lv.lidzas.lists.ListPage;
import lv.lidzas.lists.ListQuery;
import lv.lidzas.lists.Lists;
import lv.lidzas.lists.Place;
import lv.lidzas.people.search.NamesOfRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tools that are lent now, page by page. */
@Component
@Transactional(readOnly = true)
class LentTools {

    private static final int LENGTH = 25;

    private static final ListQuery LENT = new ListQuery(
            "l.volunteer, l.tool, l.lent_on",
            "from lidzas.tool_loan l where l.stage = 'lent'",
            Map.of(),
            ListOrder.descending(ListKey.day("l.lent_on"), ListKey.id("l.reference")));

    private final Lists lists;
    private final NamesOfRecords names;
    private final BoundQuestions questions;

    LentTools(Lists lists, NamesOfRecords names, BoundQuestions questions) {
        this.lists = lists;
        this.names = names;
        this.questions = questions;
    }

    /** @param name of who borrowed it; {@code null} if the reader may not know */
    record Row(String volunteer, @Nullable String name, String tool, LocalDate day) {}

    private record Lent(String volunteer, String tool, LocalDate day) {}

    /** The latest first. */
    ListPage<Row> page(Place place, Set<String> groups, Locale language) {
        BoundQuestions.Words words = questions.words(language);
        return lists.read(
                        LENT,
                        place,
                        LENGTH,
                        (row, number) -> new Lent(
                                row.getString("volunteer"),
                                row.getString("tool"),
                                row.getObject("lent_on", LocalDate.class)))
                .map(lent -> rows(lent, groups, words, language));
    }

    private List<Row> rows(List<Lent> lent, Set<String> groups, BoundQuestions.Words words, Locale language) {
        Map<String, NamesOfRecords.Named> named =
                names.of(lent.stream().map(Lent::volunteer).toList(), groups, language);
        return lent.stream()
                .map(one -> {
                    NamesOfRecords.Named borrower = named.get(one.volunteer());
                    return new Row(
                            one.volunteer(),
                            borrower == null ? null : borrower.title(),
                            words.shown("toolLoan", "tool", one.tool()),
                            one.day());
                })
                .toList();
    }
}
