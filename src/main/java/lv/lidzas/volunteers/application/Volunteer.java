package lv.lidzas.volunteers.application;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lv.lidzas.records.fields.AttributedRecord;
import lv.lidzas.records.fields.StageNotPossible;
import lv.lidzas.volunteers.stage.Stage;
import lv.lidzas.volunteers.stage.StageEntry;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One application of a person and what became of it. Stages change only by the methods that name the step. */
@Entity
@Table(name = "volunteer")
public class Volunteer extends AttributedRecord {

    private String person;
    private Stage stage;
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
    private @Nullable LocalDate probationEndsOn;
    private @Nullable String trainingReason;
    private @Nullable String trainingConfirmedBy;
    private @Nullable LocalDate talkOn;
    private @Nullable String talkAt;
    private @Nullable String talkMode;
    private @Nullable String talkPlace;
    private @Nullable String admittedBy;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "volunteer_stage", joinColumns = @JoinColumn(name = "volunteer"))
    @OrderColumn(name = "position")
    private List<StageEntry> stages = new ArrayList<>();

    protected Volunteer() {}

    /** @param appliedVia {@code public} or {@code staff} */
    @SuppressWarnings("NullAway.Init")
    Volunteer(String reference, LocalDate appliedOn, String appliedVia, Instant now) {
        super(reference);
        this.appliedOn = appliedOn;
        this.appliedVia = appliedVia;
        reach(Stage.APPLIED, now);
    }

    void invite(Instant now) {
        move(Set.of(Stage.APPLIED), Stage.INTERVIEW, now);
    }

    void reject(Instant now) {
        move(Set.of(Stage.APPLIED, Stage.INTERVIEW), Stage.REJECTED, now);
    }

    /** Takes a rejection or a withdrawal back: the stage is what it was before. */
    void reopen(Instant now) {
        move(Set.of(Stage.REJECTED, Stage.WITHDRAWN), before().stage(), now);
    }

    /**
     * Also while a rejection is held: then it is the applicant's own word that stays. Whoever has withdrawn by silence may
     * still say so.
     */
    void withdraw(Instant now) {
        if (stage == Stage.WITHDRAWN) {
            return;
        }
        move(Set.of(Stage.APPLIED, Stage.INTERVIEW, Stage.TRAINING, Stage.REJECTED), Stage.WITHDRAWN, now);
    }

    /** @param userId who decided it; {@code null} if that is not known */
    void admit(@Nullable String userId, Instant now) {
        move(Set.of(Stage.INTERVIEW), Stage.TRAINING, now);
        admittedBy = userId;
    }

    void beginProbation(LocalDate endsOn, Instant now) {
        move(Set.of(Stage.TRAINING), Stage.PROBATION, now);
        probationEndsOn = endsOn;
    }

    /**
     * Somebody of the staff answers for it that probation begins although the programme is not completed.
     *
     * @param userId who
     */
    void confirmTraining(String reason, @Nullable String userId) {
        trainingReason = reason;
        trainingConfirmedBy = userId;
    }

    private void move(Set<Stage> from, Stage to, Instant now) {
        if (!from.contains(stage)) {
            throw new StageNotPossible(stage, to);
        }
        reach(to, now);
    }

    private void reach(Stage reached, Instant now) {
        stage = reached;
        stages.add(new StageEntry(reached, now));
    }

    public void belongsTo(String person) {
        this.person = person;
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

    public String person() {
        return person;
    }

    public Stage stage() {
        return stage;
    }

    /** In the order reached, the present one last. */
    public List<StageEntry> stages() {
        return List.copyOf(stages);
    }

    /** When the present stage was reached. */
    public Instant stageSince() {
        return stages.get(stages.size() - 1).since();
    }

    /** The stage before the present one, and when it was reached; the first has none before it but itself. */
    StageEntry before() {
        return stages.get(Math.max(0, stages.size() - 2));
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

    /** Code of where the applicant has heard of us; {@code null} if nobody said. */
    @Nullable
    String heardFrom() {
        return heardFrom;
    }

    public @Nullable String campaign() {
        return campaign;
    }

    public @Nullable LocalDate probationEndsOn() {
        return probationEndsOn;
    }

    public @Nullable String trainingReason() {
        return trainingReason;
    }

    public @Nullable String trainingConfirmedBy() {
        return trainingConfirmedBy;
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

    /** Account of who took the volunteer in. */
    @Nullable
    String admittedBy() {
        return admittedBy;
    }
}
