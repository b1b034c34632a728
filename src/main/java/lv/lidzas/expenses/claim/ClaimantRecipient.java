package lv.lidzas.expenses.claim;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lv.lidzas.people.People;
import lv.lidzas.values.LastDay;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.workflow.deadlines.Deadlines;
import lv.lidzas.workflow.mails.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails to a volunteer about what he or she has spent. */
@Component
class ClaimantRecipient implements Recipient {

    private final ExpenseBook book;
    private final ExpenseKinds kinds;
    private final Volunteers volunteers;
    private final People people;
    private final Deadlines deadlines;
    private final MessageSource messages;
    private final Clock clock;

    ClaimantRecipient(
            ExpenseBook book,
            ExpenseKinds kinds,
            Volunteers volunteers,
            People people,
            Deadlines deadlines,
            MessageSource messages,
            Clock clock) {
        this.book = book;
        this.kinds = kinds;
        this.volunteers = volunteers;
        this.people = people;
        this.deadlines = deadlines;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "claimant";
    }

    @Override
    public String record() {
        return ExpenseRecords.NAME;
    }

    /**
     * {@code approved} is the amount that a colleague has approved, {@code payBy} the last day on which it is paid in time; they,
     * the reasons and the day of payment are empty where there is none.
     */
    @Override
    public Set<String> placeholders() {
        return Set.of(
                "firstName",
                "lastName",
                "expense",
                "day",
                "amount",
                "approved",
                "payBy",
                "refusal",
                "paidOn",
                "cancellation");
    }

    /** What became of a claim stands on the own page, and the money on the account. */
    @Override
    public boolean isCalledWhenRefused() {
        return false;
    }

    @Override
    public Map<String, Predicate<String>> stillTrue() {
        return Map.of(
                "expenseApproved", at(ExpenseStage.APPROVED),
                "expenseRefused", at(ExpenseStage.REFUSED),
                "expensePaid", at(ExpenseStage.PAID),
                "expenseCancelled", at(ExpenseStage.CANCELLED));
    }

    private Predicate<String> at(ExpenseStage stage) {
        return reference -> book.find(reference).stage() == stage;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Addressee> addressee(String reference) {
        ExpenseClaim claim = book.find(reference);
        return Optional.ofNullable(claim.volunteer())
                .map(volunteers::personOf)
                .map(person -> people.addressee(
                        person, facts(claim, people.addressee(person, Map.of()).language())));
    }

    private Map<String, String> facts(ExpenseClaim claim, Locale language) {
        return Map.of(
                "expense", kinds.word(claim.kind(), language),
                "day", Written.day(claim.day(), LocalDate.now(clock), language),
                "amount", Written.euros(claim.cents(), language),
                "approved", claim.isApproved() ? Written.euros(claim.cents(), language) : "",
                "payBy", claim.isApproved() ? payBy(claim, language) : "",
                "refusal", word("expense.refused.", claim.refusalReason(), language),
                "cancellation", word("expense.cancelled.", claim.cancelReason(), language),
                "paidOn",
                        claim.paidOn() == null
                                ? ""
                                : Written.day(Objects.requireNonNull(claim.paidOn()), LocalDate.now(clock), language));
    }

    private String payBy(ExpenseClaim claim, Locale language) {
        Instant ends = deadlines.after(ExpenseDeadline.PAY_EXPENSE_ENDS, Objects.requireNonNull(claim.decidedAt()));
        return Written.until(new LastDay(LocalDate.ofInstant(ends, clock.getZone()), null), language);
    }

    private String word(String prefix, @Nullable String code, Locale language) {
        return code == null ? "" : messages.getMessage(prefix + code, null, language);
    }
}
