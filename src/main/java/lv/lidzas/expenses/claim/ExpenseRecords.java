package lv.lidzas.expenses.claim;

import static lv.lidzas.records.FieldKind.BOOLEAN;
import static lv.lidzas.records.FieldKind.CODE;
import static lv.lidzas.records.FieldKind.DATE;
import static lv.lidzas.records.FieldKind.NUMBER;
import static lv.lidzas.records.FieldKind.REFERENCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import lv.lidzas.people.People;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Fields;
import lv.lidzas.volunteers.Volunteers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets forms claim an expense, decide on it and pay it. */
@Component
@Transactional
public class ExpenseRecords implements Creatable, Changeable {

    public static final String NAME = "expense";

    /** Form of a claim, and what the page that opens it knows: whose it is, what it is about, the receipt. */
    public static final String CLAIM = "claimExpense";

    /** Form by which a colleague cancels one. */
    public static final String CANCEL = "cancelExpense";

    public static final String VOLUNTEER = "volunteer";
    public static final String RECEIPT = "receipt";

    /** What a claim is about, as the page says it; forms show it as {@code about}, and nobody writes that. */
    public static final String SPENT_FOR = "spentFor";

    static final String DAY = "day";
    static final String KIND = "kind";
    static final String AMOUNT = "amount";
    static final String DECISION = "decision";
    static final String REASON = "refusalReason";
    static final String PAID_ON = "paidOn";

    static final String CANCEL_REASON = "cancelReason";

    static final Set<String> REASONS = Set.of("notAgreed", "receiptUnclear", "notForWork", "claimedTwice", "tooMuch");

    static final Set<String> CANCEL_REASONS =
            Set.of("writtenTwice", "wrongPerson", "wrongDetails", "wrongReceipt", "notSpent");

    static final Fields<ExpenseClaim> FIELDS = Fields.of(ExpenseClaim.class)
            .shown("reference", REFERENCE, ExpenseClaim::reference)
            .shown(VOLUNTEER, REFERENCE, ExpenseClaim::volunteer)
            .shown("about", REFERENCE, ExpenseClaim::about)
            .shown(RECEIPT, BOOLEAN, claim -> claim.receipt() != null)
            .date(DAY, ExpenseClaim::day, ExpenseClaim::day)
            .code(KIND, ExpenseClaim::kind, ExpenseClaim::kind)
            .text("purpose", ExpenseClaim::purpose, ExpenseClaim::purpose)
            .handled(AMOUNT, NUMBER, claim -> Euros.of(claim.cents()))
            .handled(DECISION, CODE, ExpenseClaim::decision)
            .handled(REASON, CODE, ExpenseClaim::refusalReason)
            .handled(PAID_ON, DATE, ExpenseClaim::paidOn)
            .handled(CANCEL_REASON, CODE, ExpenseClaim::cancelReason)
            .noMore();

    static final RecordType TYPE = RecordType.of(NAME, "B", StaffGroups.CASEWORKERS, FIELDS)
            .asking(Map.of(
                    CLAIM,
                    Set.of(DAY, KIND, AMOUNT, "purpose"),
                    "approveExpense",
                    Set.of(DECISION),
                    "payExpense",
                    Set.of(PAID_ON),
                    CANCEL,
                    Set.of(CANCEL_REASON)))
            .withCodes(Map.of(
                    DECISION,
                    Set.of(ExpenseBook.APPROVED, ExpenseBook.REFUSED),
                    REASON,
                    REASONS,
                    CANCEL_REASON,
                    CANCEL_REASONS));

    private final ExpenseBook book;
    private final Volunteers volunteers;
    private final People people;
    private final Clock clock;

    ExpenseRecords(ExpenseBook book, Volunteers volunteers, People people, Clock clock) {
        this.book = book;
        this.volunteers = volunteers;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public RecordType type() {
        return TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public RecordValues read(String reference, Set<String> keys) {
        ExpenseClaim claim = book.find(reference);
        return new RecordValues(FIELDS.read(claim, keys), claim.revision());
    }

    /** Most is claimed on the day itself. */
    @Override
    public Map<String, Object> initial() {
        return Map.of(DAY, LocalDate.now(clock));
    }

    /** @param values of the form, {@link #VOLUNTEER}, {@link #RECEIPT}, and {@link #SPENT_FOR} where it is about something */
    @Override
    public String create(Map<String, Object> values, FormContext context) {
        return book.claim(values, context);
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        book.answer(reference, changes, context);
    }

    @Override
    @Transactional(readOnly = true)
    public String title(String reference) {
        String person = personOf(reference);
        return person == null ? reference : people.fullName(person);
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable String personOf(String reference) {
        String volunteer = book.find(reference).volunteer();
        return volunteer == null ? null : volunteers.personOf(volunteer);
    }

    /** What was claimed stands on the own page; the forms about it are for colleagues. */
    @Override
    public boolean openTo(String reference, String person) {
        return false;
    }
}
