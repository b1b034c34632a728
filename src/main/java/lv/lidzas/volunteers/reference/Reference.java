package lv.lidzas.volunteers.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.records.fields.RecordEntity;
import org.jspecify.annotations.Nullable;

/** Somebody whom an applicant has named, and what he or she says. */
@Entity
@Table(name = "volunteer_reference")
class Reference extends RecordEntity {

    private String volunteer;
    private ReferenceStage stage;
    private Instant namedAt;
    private boolean afterChecks;
    private @Nullable Instant settledAt;
    private @Nullable String settledBy;
    private String refereeName;
    private String refereeEmail;
    private String refereeLanguage;
    private @Nullable Instant refusedAt;
    private @Nullable String knownHow;
    private @Nullable String strengths;
    private @Nullable String concerns;
    private @Nullable String recommended;
    private @Nullable String waiveReason;
    private @Nullable String nextReference;
    private @Nullable Instant decidedAt;

    protected Reference() {}

    /** @param afterChecks whether the checks were over when the applicant named this one, for another role */
    @SuppressWarnings("NullAway.Init")
    Reference(String reference, String volunteer, Referee referee, boolean afterChecks, Instant now) {
        super(reference);
        this.volunteer = volunteer;
        stage = ReferenceStage.OPEN;
        namedAt = now;
        this.afterChecks = afterChecks;
        refereeName = referee.name();
        refereeEmail = referee.email();
        refereeLanguage = referee.language();
    }

    /** @throws AlreadyDone if it is settled */
    void settle(ReferenceStage outcome, @Nullable String by, Instant now) {
        if (stage != ReferenceStage.OPEN) {
            throw new AlreadyDone("the reference is settled already");
        }
        stage = outcome;
        settledBy = by;
        settledAt = now;
    }

    /** The address refuses letters for good. */
    void refuse(Instant now) {
        refusedAt = now;
    }

    boolean isRefused() {
        return refusedAt != null;
    }

    /** The referee is written to elsewhere. */
    void correctEmail(String email) {
        refereeEmail = email;
        refusedAt = null;
    }

    /** The one that is asked instead. */
    void replacedBy(String reference) {
        nextReference = reference;
    }

    /** Somebody has decided about the applicant for the first time since it was given: from then on it is kept for a while. */
    void decided(Instant now) {
        decidedAt = decidedAt == null ? now : decidedAt;
    }

    String volunteer() {
        return volunteer;
    }

    ReferenceStage stage() {
        return stage;
    }

    boolean isOpen() {
        return stage == ReferenceStage.OPEN;
    }

    Instant namedAt() {
        return namedAt;
    }

    boolean isAfterChecks() {
        return afterChecks;
    }

    /** Whether it was given for another role, and nobody has looked at it. */
    boolean isToBeWeighed() {
        return afterChecks && stage == ReferenceStage.GIVEN && decidedAt == null;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }

    @Nullable
    String settledBy() {
        return settledBy;
    }

    Referee referee() {
        return new Referee(refereeName, refereeEmail, refereeLanguage);
    }

    @Nullable
    String knownHow() {
        return knownHow;
    }

    void changeKnownHow(@Nullable String text) {
        knownHow = text;
    }

    @Nullable
    String strengths() {
        return strengths;
    }

    void changeStrengths(@Nullable String text) {
        strengths = text;
    }

    @Nullable
    String concerns() {
        return concerns;
    }

    void changeConcerns(@Nullable String text) {
        concerns = text;
    }

    @Nullable
    String recommended() {
        return recommended;
    }

    void changeRecommended(@Nullable String code) {
        recommended = code;
    }

    @Nullable
    String waiveReason() {
        return waiveReason;
    }

    void changeWaiveReason(@Nullable String text) {
        waiveReason = text;
    }

    @Nullable
    String nextReference() {
        return nextReference;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }
}
