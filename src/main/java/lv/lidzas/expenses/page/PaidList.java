package lv.lidzas.expenses.page;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.access.Readers;
import lv.lidzas.access.lists.TakenList;
import lv.lidzas.expenses.claim.Euros;
import lv.lidzas.expenses.claim.ExpenseBook;
import lv.lidzas.expenses.claim.ExpenseClaim;
import lv.lidzas.expenses.claim.ExpenseKinds;
import lv.lidzas.expenses.claim.ExpenseRecords;
import lv.lidzas.lists.ListHead;
import lv.lidzas.lists.ListView;
import lv.lidzas.lists.ListedMonth;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.sheets.Sheet;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.workflow.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was paid in a month, as the bookkeeper gets it; what is approved and not paid yet stands above, what came to nothing below. */
@Component
@Transactional(readOnly = true)
class PaidList {

    private static final ListView USUAL = ListView.of("/izdevumi", "visi");

    private final ExpenseBook book;
    private final ExpenseKinds kinds;
    private final ExpenseRecords expenses;
    private final Volunteers volunteers;
    private final People people;
    private final Colleagues colleagues;
    private final AboutPages pages;
    private final MessageSource messages;
    private final Clock clock;

    PaidList(
            ExpenseBook book,
            ExpenseKinds kinds,
            ExpenseRecords expenses,
            Volunteers volunteers,
            People people,
            Colleagues colleagues,
            AboutPages pages,
            MessageSource messages,
            Clock clock) {
        this.book = book;
        this.kinds = kinds;
        this.expenses = expenses;
        this.volunteers = volunteers;
        this.people = people;
        this.colleagues = colleagues;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param month as people write it
     * @param earlier address of the month before
     * @param later address of the month after; {@code null} if that has not begun
     * @param ended what was taken back or cancelled in this month
     * @param sum of what was paid, as it is written
     */
    record Content(
            ListHead head,
            String month,
            String earlier,
            @Nullable String later,
            List<Row> waiting,
            List<Row> paid,
            List<Row> ended,
            String sum) {}

    /**
     * One claim.
     *
     * @param person {@code P-} reference; {@code null} once the volunteer is erased
     * @param name empty then
     * @param about reference of the case or session that it was for; {@code null} if none was named
     * @param page of that; {@code null} likewise
     * @param written the amount as it is written
     * @param decider name of the colleague who approved it
     * @param payer name of the colleague who paid it; empty until then
     * @param endedOn when it was taken back or cancelled; {@code null} if it was not
     * @param cancelled code; {@code null} unless it was cancelled
     * @param canceller name of the colleague who cancelled it; empty likewise
     */
    record Row(
            String reference,
            @Nullable String person,
            String name,
            LocalDate day,
            String kind,
            @Nullable String purpose,
            @Nullable String about,
            @Nullable String page,
            BigDecimal amount,
            String written,
            @Nullable LocalDate paidOn,
            boolean hasReceipt,
            String decider,
            String payer,
            @Nullable LocalDate endedOn,
            @Nullable String cancelled,
            String canceller) {}

    YearMonth month(Map<String, String> address) {
        return ListedMonth.asked(address, YearMonth.now(clock));
    }

    /** @throws org.springframework.security.access.AccessDeniedException if this is no reader of expenses */
    Content read(YearMonth month, Authentication reader, Locale language) {
        Readers.require(expenses, reader);
        ListedMonth when = ListedMonth.of(USUAL, month, LocalDate.now(clock));
        List<ExpenseClaim> waiting = book.toBePaid();
        List<ExpenseClaim> paid = book.paid(month);
        List<Row> rows = rows(
                Stream.of(waiting, paid, book.ended(month))
                        .flatMap(List::stream)
                        .toList(),
                language);
        int listed = waiting.size() + paid.size();
        return new Content(
                when.head(),
                when.words(),
                when.earlier(),
                when.later(),
                rows.subList(0, waiting.size()),
                rows.subList(waiting.size(), listed),
                rows.subList(listed, rows.size()),
                Written.euros(paid.stream().mapToInt(ExpenseClaim::cents).sum(), language));
    }

    private List<Row> rows(List<ExpenseClaim> claims, Locale language) {
        Map<String, String> persons = volunteers.personsOf(claims.stream()
                .map(ExpenseClaim::volunteer)
                .filter(Objects::nonNull)
                .toList());
        Map<String, String> names = people.summaries(List.copyOf(persons.values())).stream()
                .collect(Collectors.toMap(PersonSummary::reference, PersonSummary::fullName));
        Map<String, String> accounts = colleagues.named(
                claims.stream()
                        .flatMap(claim -> Stream.of(claim.decidedBy(), claim.paidBy(), claim.endedBy())
                                .filter(Objects::nonNull))
                        .toList(),
                language);
        return claims.stream()
                .map(claim -> {
                    String person = claim.volunteer() == null ? null : persons.get(claim.volunteer());
                    return new Row(
                            claim.reference(),
                            person,
                            name(names, person),
                            claim.day(),
                            kinds.word(claim.kind(), language),
                            claim.purpose(),
                            claim.about(),
                            pages.of(claim.about()),
                            Euros.of(claim.cents()),
                            Written.euros(claim.cents(), language),
                            claim.paidOn(),
                            claim.receipt() != null,
                            name(accounts, claim.decidedBy()),
                            name(accounts, claim.paidBy()),
                            claim.endedAt() == null ? null : LocalDate.ofInstant(claim.endedAt(), clock.getZone()),
                            claim.cancelReason(),
                            name(accounts, claim.endedBy()));
                })
                .toList();
    }

    private static String name(Map<String, String> names, @Nullable String of) {
        return of == null ? "" : names.getOrDefault(of, "");
    }

    /** The month as a table that is taken along. */
    TakenList taken(Content content, Locale language) {
        Sheet table = new Sheet(
                word("expense.title", language),
                Stream.of(
                                "lists.number",
                                "person.name",
                                "expense.day",
                                "expense.kind",
                                "expense.purpose",
                                "expense.about",
                                "expense.amount",
                                "expense.paidOn",
                                "expense.receipt",
                                "expense.decider",
                                "expense.payer")
                        .map(code -> word(code, language))
                        .toList(),
                content.paid().stream()
                        .map(row -> Arrays.<@Nullable Object>asList(
                                row.reference(),
                                row.name(),
                                row.day(),
                                row.kind(),
                                row.purpose(),
                                row.about(),
                                row.amount(),
                                row.paidOn(),
                                word(row.hasReceipt() ? "expense.receipt.yes" : "expense.receipt.no", language),
                                row.decider(),
                                row.payer()))
                        .toList());
        return new TakenList(
                content.head().view(),
                table,
                content.paid().stream()
                        .map(Row::person)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                false);
    }

    private String word(String code, Locale language) {
        return messages.getMessage(code, null, language);
    }
}
