package lv.lidzas.expenses.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lv.lidzas.expenses.claim.ExpenseBook;
import lv.lidzas.expenses.claim.ExpenseClaim;
import lv.lidzas.expenses.claim.ExpenseKinds;
import lv.lidzas.values.Written;
import lv.lidzas.workflow.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The latest claims of a person as pages list them. */
@Component
class ExpenseLines {

    private static final int LATEST = 10;

    private final ExpenseBook book;
    private final ExpenseKinds kinds;
    private final Colleagues colleagues;
    private final AboutPages pages;
    private final Clock clock;

    ExpenseLines(ExpenseBook book, ExpenseKinds kinds, Colleagues colleagues, AboutPages pages, Clock clock) {
        this.book = book;
        this.kinds = kinds;
        this.colleagues = colleagues;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * One claim.
     *
     * @param amount as it is written
     * @param about reference of the case or session that it was for; {@code null} if none was named
     * @param page of that for colleagues; {@code null} likewise
     * @param stage code
     * @param refusal code; {@code null} unless it was refused
     * @param paidOn {@code null} until it is paid
     * @param receipt id of the document; {@code null} once that is erased
     * @param writer name of the colleague who wrote it down; {@code null} if the volunteer did, or on the own page
     * @param decider name of the colleague who decided; {@code null} likewise
     * @param endedOn when it was taken back or cancelled; {@code null} if it was not
     * @param cancelled code; {@code null} unless it was cancelled
     * @param canceller name of the colleague who cancelled it; {@code null} on the own page
     * @param mayBeCancelled whether a colleague may still cancel it
     */
    record Line(
            String reference,
            LocalDate day,
            String kind,
            String amount,
            @Nullable String purpose,
            @Nullable String about,
            @Nullable String page,
            String stage,
            @Nullable String refusal,
            @Nullable LocalDate paidOn,
            @Nullable String receipt,
            @Nullable String writer,
            @Nullable String decider,
            @Nullable LocalDate endedOn,
            @Nullable String cancelled,
            @Nullable String canceller,
            boolean mayBeCancelled) {}

    /** For colleagues, the newest first. */
    List<Line> ofPerson(String person, Locale language) {
        List<ExpenseClaim> claims = book.latestOf(person, LATEST);
        Map<String, String> names = colleagues.named(
                claims.stream()
                        .flatMap(claim -> Stream.of(claim.writtenBy(), claim.decidedBy(), claim.endedBy())
                                .filter(Objects::nonNull))
                        .toList(),
                language);
        return lines(claims, names, language);
    }

    /** For the volunteer, who is told what became of it, not by whom. */
    List<Line> ofOwn(String person, Locale language) {
        return lines(book.latestOf(person, LATEST), Map.of(), language);
    }

    private List<Line> lines(List<ExpenseClaim> claims, Map<String, String> names, Locale language) {
        return claims.stream()
                .map(claim -> new Line(
                        claim.reference(),
                        claim.day(),
                        kinds.word(claim.kind(), language),
                        Written.euros(claim.cents(), language),
                        claim.purpose(),
                        claim.about(),
                        pages.of(claim.about()),
                        claim.stage().code(),
                        claim.refusalReason(),
                        claim.paidOn(),
                        claim.receipt() == null ? null : claim.receipt().toString(),
                        name(names, claim.writtenBy()),
                        name(names, claim.decidedBy()),
                        claim.endedAt() == null ? null : LocalDate.ofInstant(claim.endedAt(), clock.getZone()),
                        claim.cancelReason(),
                        name(names, claim.endedBy()),
                        claim.stage().isCancellable()))
                .toList();
    }

    private static @Nullable String name(Map<String, String> names, @Nullable String account) {
        return account == null ? null : names.get(account);
    }
}
