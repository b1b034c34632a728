package lv.lidzas.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import lv.lidzas.workflow.AlreadyDone;

/** A volunteer is asked to help, accepts or declines, helps until it ends. */
@Entity
@Table(name = "case_offer")
class CaseOffer {

    @Id
    private String reference;

    private String supportCase;
    private String volunteer;
    private String stage = "offered";
    private Instant offeredAt;
    private Instant answeredAt;
    private Instant endedAt;
    private String declineNote;
    private boolean earlierVisits;
    private LocalDate remindedOn;

    @Version
    private Long version;

    protected CaseOffer() {}

    /** @param earlierVisits whether the volunteer may read what earlier ones wrote */
    CaseOffer(String reference, String supportCase, String volunteer, boolean earlierVisits, Instant now) {
        this.reference = reference;
        this.supportCase = supportCase;
        this.volunteer = volunteer;
        this.earlierVisits = earlierVisits;
        this.offeredAt = now;
    }

    void accept(Instant now) {
        answer(Assignment.Stage.ACCEPTED, now);
    }

    void decline(Instant now) {
        answer(Assignment.Stage.DECLINED, now);
    }

    /** Whatever it was, it is over: the case is closed, or somebody else helps. */
    void end(Instant now) {
        stage = stage() == Assignment.Stage.ACCEPTED ? "ended" : "declined";
        endedAt = now;
    }

    void because(String declineNote) {
        this.declineNote = declineNote;
    }

    void reminded(LocalDate today) {
        remindedOn = today;
    }

    private void answer(Assignment.Stage answered, Instant now) {
        if (stage() != Assignment.Stage.OFFERED) {
            throw new AlreadyDone("the offer is answered already");
        }
        stage = answered.name().toLowerCase(Locale.ROOT);
        answeredAt = now;
    }

    String reference() {
        return reference;
    }

    String supportCase() {
        return supportCase;
    }

    String volunteer() {
        return volunteer;
    }

    Assignment.Stage stage() {
        return Assignment.Stage.valueOf(stage.toUpperCase(Locale.ROOT));
    }

    String declineNote() {
        return declineNote;
    }

    LocalDate remindedOn() {
        return remindedOn;
    }

    Assignment seen() {
        return new Assignment(
                reference, supportCase, volunteer, stage(), offeredAt, declineNote, earlierVisits, remindedOn);
    }

    long version() {
        return version == null ? 0 : version;
    }
}
