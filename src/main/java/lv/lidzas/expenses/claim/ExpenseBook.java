package lv.lidzas.expenses.claim;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.access.Staff;
import lv.lidzas.documents.Documents;
import lv.lidzas.people.People;
import lv.lidzas.records.Actor;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.fields.Handled;
import lv.lidzas.volunteers.Agreements;
import lv.lidzas.volunteers.Volunteers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of small expenses, named like the steps of {@code expenseClaim}. */
@Service
@Transactional
public class ExpenseBook {

    /** What a colleague may decide. */
    static final String APPROVED = "approved";

    static final String REFUSED = "refused";

    private final ExpenseClaimRepository claims;
    private final ExpenseProcess process;
    private final ExpenseEnds ends;
    private final ExpenseLimits limits;
    private final SpentFor spentFor;
    private final Volunteers volunteers;
    private final Agreements agreements;
    private final Documents documents;
    private final People people;
    private final Staff staff;
    private final MessageSource messages;
    private final Clock clock;

    ExpenseBook(
            ExpenseClaimRepository claims,
            ExpenseProcess process,
            ExpenseEnds ends,
            ExpenseLimits limits,
            SpentFor spentFor,
            Volunteers volunteers,
            Agreements agreements,
            Documents documents,
            People people,
            Staff staff,
            MessageSource messages,
            Clock clock) {
        this.claims = claims;
        this.process = process;
        this.ends = ends;
        this.limits = limits;
        this.spentFor = spentFor;
        this.volunteers = volunteers;
        this.agreements = agreements;
        this.documents = documents;
        this.people = people;
        this.staff = staff;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Why nothing may be claimed: key of a sentence. The law lets expenses be covered only by a written agreement that says so.
     *
     * @param volunteer {@code V-} reference
     * @return {@code null} if it may
     */
    @Transactional(readOnly = true)
    public @Nullable String objection(String volunteer) {
        if (agreements.allowsExpenses(volunteer)) {
            return null;
        }
        return agreements.isConcluded(volunteer) ? "expense.notCovered" : "expense.noAgreement";
    }

    /** Why nothing that was spent on this day is covered: by the agreement that was in force then. */
    private @Nullable String objection(String volunteer, LocalDate day) {
        if (agreements.allowsExpenses(volunteer, day)) {
            return null;
        }
        if (!agreements.isConcluded(volunteer)) {
            return "expense.noAgreement";
        }
        return agreements.holds(volunteer, day) ? "expense.notCovered" : "expense.notInForce";
    }

    /** See {@link ExpenseRecords#create}. */
    String claim(Map<String, Object> values, FormContext context) {
        Map<String, Object> entered = new HashMap<>(values);
        String volunteer = (String) Objects.requireNonNull(entered.remove(ExpenseRecords.VOLUNTEER));
        String about = (String) entered.remove(ExpenseRecords.SPENT_FOR);
        Documents.Prepared receipt = (Documents.Prepared) entered.remove(ExpenseRecords.RECEIPT);
        Actor actor = context.actor();
        if (!actor.isStaff() && !volunteers.personOf(volunteer).equals(actor.person())) {
            throw new AccessDeniedException("not the own expense");
        }
        String objection = objection(volunteer);
        if (objection != null) {
            throw InvalidForm.of(messages, "", objection, context.language());
        }
        if (receipt == null) {
            throw InvalidForm.of(messages, "", "expense.noReceipt", context.language());
        }
        if (about != null && !spentFor.isAmong(volunteer, about, context.language())) {
            throw InvalidForm.of(messages, "", "expense.about.other", context.language());
        }
        ExpenseClaim claim = new ExpenseClaim(
                ExpenseRecords.TYPE.reference(clock, claims.nextNumber()),
                volunteer,
                about,
                actor.userId(),
                clock.instant());
        Handled own = ExpenseRecords.FIELDS.apply(claim, entered);
        Number amount = Objects.requireNonNull(own.<Number>take(ExpenseRecords.AMOUNT));
        own.end();
        requireCovered(claim.kind(), new BigDecimal(amount.toString()), ExpenseRecords.AMOUNT, context);
        claim.cents(Euros.cents(amount));
        if (claim.day().isAfter(LocalDate.now(clock))) {
            throw InvalidForm.of(messages, ExpenseRecords.DAY, "visit.day.ahead", context.language());
        }
        String objectionOnDay = objection(volunteer, claim.day());
        if (objectionOnDay != null) {
            throw InvalidForm.of(messages, ExpenseRecords.DAY, objectionOnDay, context.language());
        }
        claim.receipt(documents.keep(receipt));
        claims.saveAndFlush(claim);
        process.claimed(claim.reference(), claim.writtenBy());
        return claim.reference();
    }

    /** A colleague decides, says when it was paid, or cancels it: by what the form brought. */
    void answer(String reference, Map<String, Object> changes, FormContext context) {
        if (!context.actor().isStaff()) {
            throw new AccessDeniedException("not a colleague");
        }
        ExpenseClaim claim = find(reference);
        Handled verbs = ExpenseRecords.FIELDS.apply(claim, changes);
        String decision = verbs.take(ExpenseRecords.DECISION);
        String reason = verbs.take(ExpenseRecords.REASON);
        LocalDate paidOn = verbs.take(ExpenseRecords.PAID_ON);
        String cancelReason = verbs.take(ExpenseRecords.CANCEL_REASON);
        verbs.end();
        if (cancelReason != null) {
            ends.cancel(claim, cancelReason, context);
            return;
        }
        if (decision != null) {
            decide(claim, decision, reason, context);
        }
        if (paidOn != null) {
            requirePaidSince(claim, paidOn, context);
            claim.paidOn(paidOn);
        }
        claims.saveAndFlush(claim);
    }

    private void decide(ExpenseClaim claim, String decision, @Nullable String reason, FormContext context) {
        if (isOwn(claim, Objects.requireNonNull(context.actor().userId()))) {
            throw InvalidForm.of(messages, ExpenseRecords.DECISION, "expense.own", context.language());
        }
        boolean isRefused = REFUSED.equals(decision);
        if (isRefused && reason == null) {
            throw InvalidForm.of(messages, ExpenseRecords.REASON, "expense.reason.missing", context.language());
        }
        if (!isRefused && claim.receipt() == null) {
            throw InvalidForm.of(messages, ExpenseRecords.DECISION, "expense.receipt.gone", context.language());
        }
        String objection = objection(Objects.requireNonNull(claim.volunteer()), claim.day());
        if (!isRefused && objection != null) {
            throw InvalidForm.of(messages, ExpenseRecords.DECISION, objection, context.language());
        }
        if (!isRefused) {
            requireCovered(claim.kind(), Euros.of(claim.cents()), ExpenseRecords.DECISION, context);
        }
        claim.decide(decision, isRefused ? reason : null);
    }

    /** The table may have been changed after the claim was made: what counts is what it says when money is promised. */
    private void requireCovered(String kind, BigDecimal euros, String field, FormContext context) {
        String objection = limits.objection(kind, euros, context.language());
        if (objection != null) {
            throw new InvalidForm(field, objection);
        }
    }

    /** A colleague who volunteers, too, is known by the address. */
    private boolean isOwn(ExpenseClaim claim, String account) {
        String address = people.addressee(volunteers.personOf(Objects.requireNonNull(claim.volunteer())), Map.of())
                .email();
        return staff.mailbox(account)
                .filter(mailbox -> mailbox.email().equalsIgnoreCase(address))
                .isPresent();
    }

    private void requirePaidSince(ExpenseClaim claim, LocalDate paidOn, FormContext context) {
        if (paidOn.isAfter(LocalDate.now(clock))) {
            throw InvalidForm.of(messages, ExpenseRecords.PAID_ON, "visit.day.ahead", context.language());
        }
        if (paidOn.isBefore(claim.day())) {
            throw InvalidForm.of(messages, ExpenseRecords.PAID_ON, "expense.paid.before", context.language());
        }
    }

    /**
     * Makes it so.
     *
     * @param by account of who decided
     * @return {@code approved} or {@code refused}
     */
    String decideExpense(String reference, @Nullable String by) {
        ExpenseClaim claim = find(reference);
        claim.settle(by, clock.instant());
        return claim.stage().code();
    }

    /** @param by account of who paid */
    void payExpense(String reference, @Nullable String by) {
        find(reference).pay(by, clock.instant());
    }

    /** A person's latest claims, the newest first. */
    @Transactional(readOnly = true)
    public List<ExpenseClaim> latestOf(String person, int most) {
        return claims.latestOf(person, most);
    }

    /** What was paid in a month, in the order in which it was. */
    @Transactional(readOnly = true)
    public List<ExpenseClaim> paid(YearMonth month) {
        return claims.paid(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /** What was taken back or cancelled in a month, in the order in which it was. */
    @Transactional(readOnly = true)
    public List<ExpenseClaim> ended(YearMonth month) {
        return claims.ended(
                month.atDay(1).atStartOfDay(clock.getZone()).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(clock.getZone()).toInstant());
    }

    /** What is approved and waits for its money, the oldest first. */
    @Transactional(readOnly = true)
    public List<ExpenseClaim> toBePaid() {
        return claims.at(ExpenseStage.APPROVED);
    }

    /** @throws NoSuchRecord if there is none */
    ExpenseClaim find(String reference) {
        return claims.findById(reference).orElseThrow(NoSuchRecord::new);
    }
}
