package lv.lidzas.volunteers.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import lv.lidzas.records.fields.AttributedRecord;
import org.jspecify.annotations.Nullable;

/** A period in which the organisation looks for volunteers. */
@Entity
@Table(name = "recruitment_campaign")
public class Campaign extends AttributedRecord {

    private String name;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private @Nullable Integer target;
    private @Nullable String funderSentence;
    private @Nullable LocalDate announcedOn;
    private @Nullable LocalDate closedOn;

    protected Campaign() {}

    @SuppressWarnings("NullAway.Init")
    Campaign(String reference) {
        super(reference);
    }

    void name(String name) {
        this.name = name;
    }

    void startsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    void endsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    void target(Integer target) {
        this.target = target;
    }

    void funderSentence(String funderSentence) {
        this.funderSentence = funderSentence;
    }

    void announce(LocalDate today) {
        if (announcedOn == null) {
            announcedOn = today;
        }
    }

    /** Ending it twice changes nothing: its last day and a manager may meet. */
    void end(LocalDate today) {
        if (closedOn == null) {
            closedOn = today;
        }
    }

    public String name() {
        return name;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    @Nullable
    Integer target() {
        return target;
    }

    @Nullable
    String funderSentence() {
        return funderSentence;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }
}
