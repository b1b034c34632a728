package lv.lidzas.expenses.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.records.fields.CodeConverter;
import lv.lidzas.records.fields.RecordEntity;
import org.jspecify.annotations.Nullable;

/** What a volunteer has spent on one day, and what has become of it. */
@Entity
@Table(name = "expense_claim")
public class ExpenseClaim extends RecordEntity {

    private @Nullable String volunteer;
    private ExpenseStage stage;
    private LocalDate day;
    private String kind;
    private int cents;
    private @Nullable String purpose;
    private @Nullable String about;
    private @Nullable UUID receipt;
    private @Nullable String writtenBy;
    private Instant claimedAt;
    private @Nullable String decision;
    private @Nullable String refusalReason;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable LocalDate paidOn;
    private @Nullable String paidBy;
    private @Nullable Instant paidAt;
    private @Nullable String cancelReason;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;

    protected ExpenseClaim() {}

    /**
     * @param volunteer {@code V-} reference
     * @param about reference of what it was spent for; {@code null} if it is about nothing of its own
     * @param writtenBy account of the colleague who wrote it down; {@code null} if the volunteer did
     */
    @SuppressWarnings("NullAway.Init")
    ExpenseClaim(
            String reference, String volunteer, @Nullable String about, @Nullable String writtenBy, Instant claimedAt) {
        super(reference);
        this.volunteer = volunteer;
        this.about = about;
        this.writtenBy = writtenBy;
        this.claimedAt = claimedAt;
        stage = ExpenseStage.CLAIMED;
    }

    void receipt(UUID document) {
        receipt = document;
    }

    /** What a colleague says of it; {@link #settle} makes it so. */
    void decide(String code, @Nullable String reason) {
        decision = code;
        refusalReason = reason;
    }

    /** @throws AlreadyDone if it is decided on */
    void settle(@Nullable String by, Instant at) {
        require(ExpenseStage.CLAIMED);
        stage = CodeConverter.read(ExpenseStage.class, Objects.requireNonNull(decision));
        decidedBy = by;
        decidedAt = at;
    }

    /** Whether a colleague has approved it, whatever has become of it since. */
    boolean isApproved() {
        return decidedAt != null && ExpenseStage.APPROVED.code().equals(decision);
    }

    void paidOn(@Nullable LocalDate on) {
        paidOn = on;
    }

    /** @throws AlreadyDone if it is paid, or was not approved */
    void pay(@Nullable String by, Instant at) {
        require(ExpenseStage.APPROVED);
        stage = ExpenseStage.PAID;
        paidBy = by;
        paidAt = at;
    }

    /**
     * The volunteer takes it back.
     *
     * @throws AlreadyDone if it is decided on, or ended before
     */
    void withdraw(Instant at) {
        require(ExpenseStage.CLAIMED);
        end(ExpenseStage.WITHDRAWN, at);
    }

    /**
     * A colleague cancels what was written down wrongly.
     *
     * @param reason code
     * @param by account
     * @throws AlreadyDone if it is paid, refused, or ended before
     */
    void cancel(String reason, String by, Instant at) {
        if (!stage.isCancellable()) {
            throw new AlreadyDone("the claim is " + stage.code());
        }
        cancelReason = reason;
        endedBy = by;
        end(ExpenseStage.CANCELLED, at);
    }

    private void end(ExpenseStage as, Instant at) {
        stage = as;
        endedAt = at;
        receipt = null;
    }

    /** What it was for is no more. */
    void forgetAbout() {
        about = null;
    }

    /** Bookkeeping keeps that something was paid; whose it was, and what for, goes with the person. */
    void forgetVolunteer() {
        volunteer = null;
        purpose = null;
        about = null;
        receipt = null;
    }

    private void require(ExpenseStage expected) {
        if (stage != expected) {
            throw new AlreadyDone("the claim is " + stage.code());
        }
    }

    /** {@code null} once the volunteer is erased. */
    public @Nullable String volunteer() {
        return volunteer;
    }

    public ExpenseStage stage() {
        return stage;
    }

    public LocalDate day() {
        return day;
    }

    void day(LocalDate day) {
        this.day = day;
    }

    public String kind() {
        return kind;
    }

    void kind(String kind) {
        this.kind = kind;
    }

    public int cents() {
        return cents;
    }

    void cents(int cents) {
        this.cents = cents;
    }

    public @Nullable String purpose() {
        return purpose;
    }

    void purpose(@Nullable String purpose) {
        this.purpose = purpose;
    }

    public @Nullable String about() {
        return about;
    }

    /** Id of the document; {@code null} once that is erased. */
    public @Nullable UUID receipt() {
        return receipt;
    }

    /** Account; {@code null} if the volunteer wrote it down. */
    public @Nullable String writtenBy() {
        return writtenBy;
    }

    Instant claimedAt() {
        return claimedAt;
    }

    /** When it was paid, refused, taken back or cancelled. */
    Instant settledAt() {
        return Stream.of(endedAt, paidAt, decidedAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** Code; {@code null} unless it was cancelled. */
    public @Nullable String cancelReason() {
        return cancelReason;
    }

    /** Account of who cancelled it; {@code null} if nobody did. */
    public @Nullable String endedBy() {
        return endedBy;
    }

    /** When it was taken back or cancelled; {@code null} if it was not. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** When a colleague has decided; {@code null} if nobody has. */
    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String decision() {
        return decision;
    }

    /** Code; {@code null} unless it was refused. */
    public @Nullable String refusalReason() {
        return refusalReason;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable LocalDate paidOn() {
        return paidOn;
    }

    public @Nullable String paidBy() {
        return paidBy;
    }
}
