package lv.lidzas.volunteers.guardian;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.records.fields.RecordEntity;
import org.jspecify.annotations.Nullable;

/** The guardian whom a minor has named, and the consent that the law wants in writing. */
@Entity
@Table(name = "guardian_consent")
class GuardianConsent extends RecordEntity {

    private String volunteer;
    private ConsentStage stage;
    private Instant askedAt;
    private @Nullable Instant settledAt;
    private String guardianName;
    private @Nullable String guardianEmail;
    private @Nullable String guardianPhone;
    private String guardianLanguage;
    private @Nullable Instant refusedAt;
    private @Nullable String decision;
    private @Nullable String signedHow;
    private @Nullable LocalDate signedOn;
    private @Nullable String signedWhere;
    private @Nullable LocalDate withdrawnOn;
    private @Nullable String withdrawnBy;
    private @Nullable String recordedBy;
    private boolean photosAgreed;
    private boolean mailingAgreed;

    protected GuardianConsent() {}

    @SuppressWarnings("NullAway.Init")
    GuardianConsent(String reference, String volunteer, Guardian guardian, Instant now) {
        super(reference);
        this.volunteer = volunteer;
        stage = ConsentStage.OPEN;
        askedAt = now;
        guardianName = guardian.name();
        guardianEmail = guardian.email();
        guardianPhone = guardian.phone();
        guardianLanguage = guardian.language();
    }

    /**
     * What stands on the paper decides; without a paper nothing is given.
     *
     * @param by account of who has seen it
     */
    void settle(@Nullable String by, Instant now) {
        requireOpen();
        boolean written = signedHow != null && signedOn != null;
        stage = ConsentStage.GIVEN.code().equals(decision) && written ? ConsentStage.GIVEN : ConsentStage.REFUSED;
        recordedBy = by;
        settledAt = now;
    }

    void growOut(Instant now) {
        requireOpen();
        stage = ConsentStage.UNNEEDED;
        settledAt = now;
    }

    /**
     * The guardian has taken back what was given; who had seen the signature, and when, stays.
     *
     * @param by account of the colleague whom the guardian told
     */
    void withdraw(@Nullable String by) {
        if (stage != ConsentStage.GIVEN) {
            throw new AlreadyDone("there is no consent to withdraw");
        }
        stage = ConsentStage.WITHDRAWN;
        withdrawnBy = by;
    }

    private void requireOpen() {
        if (stage != ConsentStage.OPEN) {
            throw new AlreadyDone("the consent is settled already");
        }
    }

    /** The address refuses letters for good. */
    void refuse(Instant now) {
        refusedAt = now;
    }

    boolean isRefused() {
        return refusedAt != null;
    }

    /** The guardian is written to elsewhere. */
    void correctEmail(String email) {
        guardianEmail = email;
        refusedAt = null;
    }

    /** Nobody is to be reached any more: that a guardian has consented, and who, stays. */
    void forgetContact() {
        guardianEmail = null;
        guardianPhone = null;
    }

    String volunteer() {
        return volunteer;
    }

    ConsentStage stage() {
        return stage;
    }

    boolean isOpen() {
        return stage == ConsentStage.OPEN;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }

    Guardian guardian() {
        return new Guardian(
                guardianName, Objects.requireNonNullElse(guardianEmail, ""), guardianPhone, guardianLanguage);
    }

    @Nullable
    String decision() {
        return decision;
    }

    void decide(@Nullable String code) {
        decision = code;
    }

    /** Code of how it was signed. */
    @Nullable
    String signedHow() {
        return signedHow;
    }

    void signHow(@Nullable String code) {
        signedHow = code;
    }

    @Nullable
    LocalDate signedOn() {
        return signedOn;
    }

    void signOn(@Nullable LocalDate day) {
        signedOn = day;
    }

    /** Where the paper is kept. */
    @Nullable
    String signedWhere() {
        return signedWhere;
    }

    void keptAt(@Nullable String where) {
        signedWhere = where;
    }

    @Nullable
    LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    void withdrawnOn(@Nullable LocalDate day) {
        withdrawnOn = day;
    }

    /** Account of the colleague whom the guardian told. */
    @Nullable
    String withdrawnBy() {
        return withdrawnBy;
    }

    boolean isGiven() {
        return stage == ConsentStage.GIVEN;
    }

    boolean isWithdrawn() {
        return stage == ConsentStage.WITHDRAWN;
    }

    @Nullable
    String recordedBy() {
        return recordedBy;
    }

    /** Whether the guardian has signed for pictures of the minor, too. */
    boolean photosAgreed() {
        return photosAgreed;
    }

    void agreeToPhotos(boolean is) {
        photosAgreed = is;
    }

    /** Whether the guardian has signed for letters to the minor, too. */
    boolean mailingAgreed() {
        return mailingAgreed;
    }

    void agreeToMailing(boolean is) {
        mailingAgreed = is;
    }
}
