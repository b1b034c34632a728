package lv.lidzas.volunteers.application;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import lv.lidzas.records.fields.StageNotPossible;
import lv.lidzas.volunteers.Volunteers.Member;
import lv.lidzas.volunteers.stage.Cooperation;
import lv.lidzas.volunteers.stage.Stage;
import lv.lidzas.volunteers.stage.StageEntry;
import org.jspecify.annotations.Nullable;

/** One application of a person and what became of it. Stages change only by the methods that name the step. */
@Entity
@Table(name = "volunteer")
public class Volunteer extends Applied {
    private String person;
    private Stage stage;

    private @Nullable LocalDate probationEndsOn;
    private @Nullable String trainingReason;
    private @Nullable String trainingConfirmedBy;
    private @Nullable String admittedBy;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "volunteer_stage", joinColumns = @JoinColumn(name = "volunteer"))
    @OrderColumn(name = "position")
    private List<StageEntry> stages = new ArrayList<>();

    @Embedded
    private Cooperation cooperation = new Cooperation();

    protected Volunteer() {}

    /** @param appliedVia {@code public} or {@code staff} */
    @SuppressWarnings("NullAway.Init")
    Volunteer(String reference, LocalDate appliedOn, String appliedVia, Instant now) {
        super(reference, appliedOn, appliedVia);
        reach(Stage.APPLIED, now);
    }

    void invite(Instant now) {
        move(Set.of(Stage.APPLIED), Stage.INTERVIEW, now);
    }

    /** What is still to be checked before somebody decides. */
    public void beginChecks(Instant now) {
        move(Set.of(Stage.INTERVIEW), Stage.CHECKS, now);
    }

    void reject(Instant now) {
        move(Set.of(Stage.APPLIED, Stage.INTERVIEW, Stage.CHECKS), Stage.REJECTED, now);
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
        move(
                Set.of(Stage.APPLIED, Stage.INTERVIEW, Stage.CHECKS, Stage.AGREEMENT, Stage.TRAINING, Stage.REJECTED),
                Stage.WITHDRAWN,
                now);
    }

    /**
     * Somebody decided to take the applicant in, and an agreement is prepared.
     *
     * @param userId who decided it; {@code null} if that is not known
     */
    void openAgreement(@Nullable String userId, Instant now) {
        move(Set.of(Stage.INTERVIEW, Stage.CHECKS), Stage.AGREEMENT, now);
        admittedBy = userId;
    }

    /**
     * @param userId who decided it, if that was not kept before; {@code null} if that is not known
     * @return when it was decided: an agreement is prepared after that
     */
    Instant admit(@Nullable String userId, Instant now) {
        Instant decided = stage() == Stage.AGREEMENT ? stageSince() : now;
        move(Set.of(Stage.INTERVIEW, Stage.CHECKS, Stage.AGREEMENT), Stage.TRAINING, now);
        if (admittedBy == null) {
            admittedBy = userId;
        }
        return decided;
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

    /** Whoever pauses comes back as active. */
    public void activate(Instant now) {
        if (stage == Stage.PAUSED) {
            cooperation.resumeAs(Stage.ACTIVE);
            return;
        }
        move(Set.of(Stage.PROBATION), Stage.ACTIVE, now);
    }

    /** Nothing is lost by it: {@link #resume} leads back to where the volunteer stood. */
    public void pause(Instant now) {
        if (stage == Stage.PAUSED) {
            return;
        }
        Stage before = stage;
        move(Set.of(Stage.PROBATION, Stage.ACTIVE), Stage.PAUSED, now);
        cooperation.resumeAs(before);
    }

    /** @param today from this day on earlier words about a pause count no more */
    public void resume(LocalDate today, Instant now) {
        if (stage == Stage.PAUSED) {
            move(Set.of(Stage.PAUSED), cooperation.resumesAs(), now);
        }
        cooperation.resumed(today);
    }

    /** Nothing is offered from now on; {@link #liftHold} leads back to where the volunteer stood. */
    public void hold(LocalDate today, Instant now) {
        pause(now);
        cooperation.hold(today);
    }

    /** The volunteer stands where he or she stood before, whatever pause is agreed. */
    public void liftHold(Instant now) {
        cooperation.liftHold();
        if (stage == Stage.PAUSED) {
            move(Set.of(Stage.PAUSED), cooperation.resumesAs(), now);
        }
    }

    public void end(Instant now) {
        move(Set.of(Stage.PROBATION, Stage.ACTIVE, Stage.PAUSED), Stage.ENDED, now);
    }

    /** The record goes on where it ended: who was active is active again. */
    public void comeBack(LocalDate today, Instant now) {
        Stage earlier = before().stage();
        move(Set.of(Stage.ENDED), earlier == Stage.PAUSED ? cooperation.resumesAs() : earlier, now);
        cooperation.cameBack(today);
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

    /** What was agreed on since probation. */
    public Cooperation cooperation() {
        return cooperation;
    }

    /** Since when the person's words about pausing and stopping count: the day of the application, or of coming back. */
    public LocalDate wordsCountSince() {
        LocalDate back = cooperation.resumedOn();
        return back == null ? appliedOn() : back;
    }

    public void probationEndsOn(@Nullable LocalDate day) {
        probationEndsOn = day;
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

    /** Account of who took the volunteer in. */
    public @Nullable String admittedBy() {
        return admittedBy;
    }

    /** How the volunteer stands in the team on a day. */
    public Member member(LocalDate today) {
        return new Member(
                reference(), person, stage.code(), wordsCountSince(), cooperation.away(today), cooperation.caseLimit());
    }
}
