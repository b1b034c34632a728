package lv.lidzas.volunteers.application;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.lidzas.records.fields.AttributedRecord;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What an applicant has said, how the application came, and when the first talk is to be. */
@MappedSuperclass
abstract class Applied extends AttributedRecord {

    private LocalDate appliedOn;
    private String appliedVia;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] helpKinds = {};

    private @Nullable String motivation;
    private @Nullable String clarificationQuestion;
    private @Nullable String clarificationAnswer;
    private @Nullable String privacyNoticeVersion;
    private @Nullable Instant privacyNoticeAt;
    private boolean personDecided;
    private @Nullable String campaign;
    private @Nullable String heardFrom;
    private @Nullable LocalDate talkOn;
    private @Nullable String talkAt;
    private @Nullable String talkMode;
    private @Nullable String talkPlace;

    @SuppressWarnings("NullAway.Init")
    protected Applied() {}

    /** @param appliedVia {@code public} or {@code staff} */
    Applied(String reference, LocalDate appliedOn, String appliedVia) {
        super(reference);
        this.appliedOn = appliedOn;
        this.appliedVia = appliedVia;
    }

    void decidePerson() {
        personDecided = true;
    }

    void recruitedBy(String campaign) {
        this.campaign = campaign;
    }

    void heardFrom(@Nullable String channel) {
        heardFrom = channel;
    }

    void changeHelpKinds(List<String> helpKinds) {
        this.helpKinds = helpKinds.toArray(String[]::new);
    }

    void changeMotivation(String motivation) {
        this.motivation = motivation;
    }

    /** A new question makes an older answer meaningless. */
    void ask(String question) {
        clarificationQuestion = question;
        clarificationAnswer = null;
    }

    void answer(String answer) {
        clarificationAnswer = answer;
    }

    void readNotice(@Nullable String noticeVersion, Instant now) {
        privacyNoticeVersion = noticeVersion;
        privacyNoticeAt = noticeVersion == null ? null : now;
    }

    LocalDate appliedOn() {
        return appliedOn;
    }

    public String appliedVia() {
        return appliedVia;
    }

    public List<String> helpKinds() {
        return List.of(helpKinds);
    }

    public @Nullable String motivation() {
        return motivation;
    }

    public @Nullable String clarificationQuestion() {
        return clarificationQuestion;
    }

    public @Nullable String clarificationAnswer() {
        return clarificationAnswer;
    }

    public @Nullable String privacyNoticeVersion() {
        return privacyNoticeVersion;
    }

    @Nullable
    Instant privacyNoticeAt() {
        return privacyNoticeAt;
    }

    boolean personDecided() {
        return personDecided;
    }

    public @Nullable String campaign() {
        return campaign;
    }

    /** Code of where the applicant has heard of us; {@code null} if nobody said. */
    @Nullable
    String heardFrom() {
        return heardFrom;
    }

    /** When the first talk is to be, as far as it is agreed. */
    public @Nullable LocalDate talkOn() {
        return talkOn;
    }

    void talkOn(@Nullable LocalDate day) {
        talkOn = day;
    }

    public @Nullable String talkAt() {
        return talkAt;
    }

    void talkAt(@Nullable String time) {
        talkAt = time;
    }

    /** Code of how the first talk is to be held. */
    public @Nullable String talkMode() {
        return talkMode;
    }

    void talkMode(@Nullable String mode) {
        talkMode = mode;
    }

    public @Nullable String talkPlace() {
        return talkPlace;
    }

    void talkPlace(@Nullable String place) {
        talkPlace = place;
    }
}
