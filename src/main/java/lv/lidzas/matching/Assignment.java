package lv.lidzas.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.records.fields.RecordEntity;
import org.jspecify.annotations.Nullable;

/** A volunteer is asked to help, accepts or declines, helps until it ends. */
@Entity
@Table(name = "case_offer")
class Assignment extends RecordEntity {

    private String supportCase;
    private String volunteer;
    private AssignmentStage stage = AssignmentStage.PROPOSED;
    private Instant offeredAt;
    private @Nullable Instant answeredAt;
    private @Nullable Instant endedAt;
    private @Nullable String declineNote;
    private boolean earlierVisits;
    private @Nullable LocalDate remindedOn;

    protected Assignment() {}

    /** @param earlierVisits whether the volunteer may read what earlier ones wrote */
    Assignment(String reference, String supportCase, String volunteer, boolean earlierVisits, Instant now) {
        super(reference);
        this.supportCase = supportCase;
        this.volunteer = volunteer;
        this.earlierVisits = earlierVisits;
        this.offeredAt = now;
    }

    void accept(Instant now) {
        answer(AssignmentStage.ACTIVE, now);
    }

    void decline(Instant now) {
        answer(AssignmentStage.DECLINED, now);
    }

    /** The case is closed, or somebody else helps: an active assignment has ended, an offer counts as declined. */
    void end(Instant now) {
        if (stage == AssignmentStage.DECLINED || stage == AssignmentStage.ENDED) {
            throw new AlreadyDone("the assignment is over already");
        }
        stage = stage == AssignmentStage.ACTIVE ? AssignmentStage.ENDED : AssignmentStage.DECLINED;
        endedAt = now;
    }

    void noteDecline(String declineNote) {
        this.declineNote = declineNote;
    }

    void reminded(LocalDate today) {
        remindedOn = today;
    }

    private void answer(AssignmentStage answered, Instant now) {
        if (stage != AssignmentStage.PROPOSED) {
            throw new AlreadyDone("the offer is answered already");
        }
        stage = answered;
        answeredAt = now;
    }

    String supportCase() {
        return supportCase;
    }

    String volunteer() {
        return volunteer;
    }

    AssignmentStage stage() {
        return stage;
    }

    @Nullable
    String declineNote() {
        return declineNote;
    }

    @Nullable
    LocalDate remindedOn() {
        return remindedOn;
    }

    AssignmentFacts seen() {
        return new AssignmentFacts(
                reference(), supportCase, volunteer, stage, offeredAt, declineNote, earlierVisits, remindedOn);
    }
}
