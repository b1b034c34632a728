package lv.lidzas.cases.file;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import lv.lidzas.records.fields.AttributedRecord;
import lv.lidzas.values.Month;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has said about the person supported: how to talk, when and how much help, which protection, who referred;
 * and since when it is assessed and somebody helps.
 */
@MappedSuperclass
abstract class CaseFacts extends AttributedRecord {

    private @Nullable String contactChannel;
    private String contactLanguage;
    private boolean interpreterNeeded;
    private @Nullable Boolean withChildren;
    private @Nullable String times;
    private @Nullable String helpAmount;
    private String protectionStatus;
    private @Nullable String statusMonth;
    private @Nullable String returnedFrom;
    private @Nullable String returnedMonth;
    private @Nullable LocalDate stateMentorUntil;
    private String referredBy;
    private @Nullable LocalDate assessedFrom;
    private @Nullable LocalDate supportedFrom;

    /** For the database. */
    @SuppressWarnings("NullAway.Init")
    CaseFacts() {}

    @SuppressWarnings("NullAway.Init")
    CaseFacts(String reference) {
        super(reference);
    }

    public @Nullable String contactChannel() {
        return contactChannel;
    }

    void changeContactChannel(String contactChannel) {
        this.contactChannel = contactChannel;
    }

    public String contactLanguage() {
        return contactLanguage;
    }

    void changeContactLanguage(String contactLanguage) {
        this.contactLanguage = contactLanguage;
    }

    public boolean interpreterNeeded() {
        return interpreterNeeded;
    }

    void changeInterpreterNeeded(boolean interpreterNeeded) {
        this.interpreterNeeded = interpreterNeeded;
    }

    /** Code of whether a volunteer would meet a child in this family; {@code null} if nobody has said. */
    public @Nullable String withChildren() {
        return withChildren == null ? null : withChildren ? "yes" : "no";
    }

    void changeWithChildren(@Nullable String code) {
        withChildren = code == null ? null : code.equals("yes");
    }

    /** What nobody has said is taken for so: a child is not to pay for it. */
    public boolean mayBeWithChildren() {
        return !Boolean.FALSE.equals(withChildren);
    }

    /** Whether somebody has said so. */
    public boolean isWithChildren() {
        return Boolean.TRUE.equals(withChildren);
    }

    public @Nullable String times() {
        return times;
    }

    void changeTimes(String times) {
        this.times = times;
    }

    /** Code of how much time is wanted of a volunteer; {@code null} if nobody has said. */
    public @Nullable String helpAmount() {
        return helpAmount;
    }

    void changeHelpAmount(@Nullable String amount) {
        helpAmount = amount;
    }

    public String protectionStatus() {
        return protectionStatus;
    }

    void changeProtectionStatus(String protectionStatus) {
        this.protectionStatus = protectionStatus;
    }

    public @Nullable String statusMonth() {
        return statusMonth;
    }

    void changeStatusMonth(String statusMonth) {
        this.statusMonth = statusMonth;
    }

    public @Nullable String returnedFrom() {
        return returnedFrom;
    }

    void changeReturnedFrom(String returnedFrom) {
        this.returnedFrom = returnedFrom;
    }

    public @Nullable String returnedMonth() {
        return returnedMonth;
    }

    void changeReturnedMonth(String returnedMonth) {
        this.returnedMonth = returnedMonth;
    }

    public @Nullable LocalDate stateMentorUntil() {
        return stateMentorUntil;
    }

    void changeMentorUntil(LocalDate until) {
        this.stateMentorUntil = until;
    }

    public String referredBy() {
        return referredBy;
    }

    void changeReferrer(String referredBy) {
        this.referredBy = referredBy;
    }

    /** Since when the case is in a stage that no other day tells of. */
    void dateStage(CaseStage before, CaseStage reached, LocalDate today) {
        if (reached == CaseStage.ASSESSMENT) {
            assessedFrom = today;
        }
        // A review that goes on with the same help is no new beginning.
        if (reached == CaseStage.SUPPORTED && before != CaseStage.SUPPORTED) {
            supportedFrom = today;
        }
    }

    /** Since when needs are assessed; {@code null} if they were not yet, or nobody wrote down when. */
    public @Nullable LocalDate assessedFrom() {
        return assessedFrom;
    }

    /** Since when somebody helps without a break, or did last; {@code null} if nobody ever did, or nobody wrote down when. */
    public @Nullable LocalDate supportedFrom() {
        return supportedFrom;
    }

    /** Months completed since protection was granted; {@code null} if the month is not known. */
    @Nullable
    Integer monthsSinceStatus(LocalDate today) {
        if (statusMonth == null) {
            return null;
        }
        YearMonth granted = Month.stored(statusMonth);
        return (int) granted.until(YearMonth.from(today), ChronoUnit.MONTHS);
    }

    boolean hasMentor(LocalDate today) {
        return stateMentorUntil != null && !stateMentorUntil.isBefore(today);
    }
}
