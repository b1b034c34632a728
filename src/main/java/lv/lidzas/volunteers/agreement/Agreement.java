package lv.lidzas.volunteers.agreement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of what is agreed on. Once it is concluded it never changes; it may end before its term. */
@Entity
@Table(name = "volunteer_agreement")
@SuppressWarnings("NullAway.Init")
class Agreement {

    private static final long REVISIONS_APART = 1000L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String volunteer;
    private int number;

    @Embedded
    private Terms terms = new Terms();

    private @Nullable String form;
    private @Nullable String insurance;
    private @Nullable String textLv;
    private @Nullable String textEn;
    private @Nullable String textVersion;
    private @Nullable String rulesLv;
    private @Nullable String rulesEn;
    private @Nullable String rulesVersion;
    private @Nullable Instant drawnUpAt;
    private @Nullable Signed signed;
    private @Nullable LocalDate signedOn;
    private @Nullable String signedWhere;
    private @Nullable String signingNotedBy;
    private @Nullable UUID signedFile;
    private @Nullable Instant rulesReadAt;
    private @Nullable Instant concludedAt;
    private @Nullable LocalDate endedOn;

    @Version
    private @Nullable Long version;

    protected Agreement() {}

    /** The first version. */
    Agreement(String volunteer) {
        this.volunteer = volunteer;
        this.number = 1;
    }

    /** The version after this one, which proposes the same; what the tables say of it is asked anew. */
    Agreement next() {
        Agreement next = new Agreement(volunteer);
        next.number = number + 1;
        next.terms = terms.copy();
        return next;
    }

    /**
     * What the tables said, and the texts as they are put before the volunteer. Whoever had signed an earlier text has not signed
     * this one.
     */
    void drawUp(String form, String insurance, Texts agreement, Texts rules, Instant now) {
        possible(!isConcluded());
        this.form = form;
        this.insurance = insurance;
        textLv = agreement.latvian();
        textEn = agreement.english();
        textVersion = agreement.version();
        rulesLv = rules.latvian();
        rulesEn = rules.english();
        rulesVersion = rules.version();
        drawnUpAt = now;
        signed = null;
        signedOn = null;
        signedWhere = null;
        signingNotedBy = null;
        signedFile = null;
        rulesReadAt = null;
    }

    /** @param by account of the colleague who wrote it down; {@code null} if the volunteer answered by link */
    void sign(Signed how, LocalDate on, @Nullable String where, @Nullable String by) {
        possible(drawnUpAt != null && !isConcluded());
        signed = how;
        signedOn = on;
        signedWhere = where;
        signingNotedBy = by;
    }

    /** Which file is the signed paper; it says nothing new of what was agreed on, so that a concluded version takes it, too. */
    void signedFile(@Nullable UUID file) {
        possible(isInWriting());
        signedFile = file;
    }

    void rulesRead(Instant now) {
        rulesReadAt = now;
    }

    void conclude(Instant now) {
        possible(signed != null && rulesReadAt != null && !isConcluded());
        concludedAt = now;
    }

    /** Forms and steps come in this order, so that nobody is told. */
    private static void possible(boolean inOrder) {
        if (!inOrder) {
            throw new IllegalStateException("an agreement is drawn up, signed and concluded once, in this order");
        }
    }

    boolean isConcluded() {
        return concludedAt != null;
    }

    /** Whether somebody has signed it as the law means it. */
    boolean isInWriting() {
        return signed != null && signed.inWriting();
    }

    /** Whether expenses may be covered by it: the law asks for them in writing. */
    boolean allowsExpenses() {
        return isConcluded() && terms.expenses() && isInWriting();
    }

    /** Whether it has begun by then: not before the day on which it was signed, nor before the one that it names. */
    boolean beginsBy(LocalDate day) {
        return isConcluded() && span().beginsBy(day);
    }

    /** The last day on which it holds: of its term, or of the cooperation; {@code null} while none is known. */
    @Nullable
    LocalDate lastDay() {
        return span().lastDay();
    }

    Span span() {
        return new Span(
                volunteer,
                signedOn,
                terms.startsOn(),
                terms.endsOn(),
                endedOn,
                AgreementTables.MANDATORY.equals(insurance),
                terms.insuredUntil());
    }

    /** The days of a version, which are read without its texts. */
    record Span(
            String volunteer,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate endedOn,
            boolean toBeInsured,
            @Nullable LocalDate insuredUntil) {

        boolean beginsBy(LocalDate day) {
            return signedOn != null && !signedOn.isAfter(day) && (startsOn == null || !startsOn.isAfter(day));
        }

        boolean endsBefore(LocalDate day) {
            LocalDate last = lastDay();
            return last != null && last.isBefore(day);
        }

        boolean isInsured(LocalDate day) {
            return !toBeInsured || insuredUntil != null && !insuredUntil.isBefore(day);
        }

        private @Nullable LocalDate lastDay() {
            return endedOn == null || endsOn != null && endsOn.isBefore(endedOn) ? endsOn : endedOn;
        }
    }

    /** The cooperation is over; a second end changes nothing. */
    void endWith(LocalDate day) {
        if (endedOn == null) {
            endedOn = day;
        }
    }

    /** The last day of the cooperation for which it was concluded; {@code null} while that goes on. */
    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    /** Last day of the insurance that the table asks for; {@code null} if it asks for none. */
    @Nullable
    LocalDate insuredUntil() {
        return AgreementTables.MANDATORY.equals(insurance) ? terms.insuredUntil() : null;
    }

    long revision() {
        return number * REVISIONS_APART + (version == null ? 0 : version);
    }

    int number() {
        return number;
    }

    String volunteer() {
        return volunteer;
    }

    Terms terms() {
        return terms;
    }

    /** Code of the form that the table asked for, and why. */
    @Nullable
    String form() {
        return form;
    }

    /** Code of what the table says of insurance. */
    @Nullable
    String insurance() {
        return insurance;
    }

    @Nullable
    Texts text() {
        return Texts.of(textLv, textEn, textVersion);
    }

    @Nullable
    Texts rules() {
        return Texts.of(rulesLv, rulesEn, rulesVersion);
    }

    @Nullable
    Instant drawnUpAt() {
        return drawnUpAt;
    }

    @Nullable
    Signed signed() {
        return signed;
    }

    @Nullable
    LocalDate signedOn() {
        return signedOn;
    }

    @Nullable
    String signedWhere() {
        return signedWhere;
    }

    @Nullable
    String signingNotedBy() {
        return signingNotedBy;
    }

    /** Id of a document. */
    @Nullable
    UUID signedFile() {
        return signedFile;
    }

    @Nullable
    Instant rulesReadAt() {
        return rulesReadAt;
    }
}
