package lv.lidzas.cases;

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

    /** What has become of an offer. */
    enum Stage {
        OFFERED,
        ACCEPTED,
        DECLINED,
        ENDED
    }

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
        answer(Stage.ACCEPTED, now);
    }

    void decline(Instant now) {
        answer(Stage.DECLINED, now);
    }

    /** Whatever it was, it is over: the case is closed, or somebody else helps. */
    void end(Instant now) {
        stage = stage() == Stage.ACCEPTED ? "ended" : "declined";
        endedAt = now;
    }

    void because(String declineNote) {
        this.declineNote = declineNote;
    }

    void reminded(LocalDate today) {
        remindedOn = today;
    }

    private void answer(Stage answered, Instant now) {
        if (stage() != Stage.OFFERED) {
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

    Stage stage() {
        return Stage.valueOf(stage.toUpperCase(Locale.ROOT));
    }

    Instant offeredAt() {
        return offeredAt;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    String declineNote() {
        return declineNote;
    }

    boolean earlierVisits() {
        return earlierVisits;
    }

    LocalDate remindedOn() {
        return remindedOn;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
