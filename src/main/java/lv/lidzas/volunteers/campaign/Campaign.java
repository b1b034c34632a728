package lv.lidzas.volunteers.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import lv.lidzas.records.fields.AttributedRecord;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A period in which the organisation looks for volunteers. */
@Entity
@Table(name = "recruitment_campaign")
public class Campaign extends AttributedRecord {

    /** The list of where one hears of us. */
    static final String CHANNELS = "heardFrom";

    private String name;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private @Nullable Integer target;
    private @Nullable String funderSentence;
    private @Nullable LocalDate announcedOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] channels = {};

    private @Nullable LocalDate closedOn;
    private @Nullable LocalDate thankedOn;

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

    void channels(List<String> channels) {
        this.channels = channels.toArray(String[]::new);
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

    /** Those who applied are thanked when nobody can apply any more. */
    boolean mayThank(LocalDate today) {
        return closedOn != null || today.isAfter(endsOn);
    }

    void thanked(LocalDate today) {
        thankedOn = today;
    }

    /** How it stands on a day, as pages call it: ahead, running, over and waiting to be closed, or closed. */
    public String state(LocalDate today) {
        if (closedOn != null) {
            return "closed";
        }
        if (today.isBefore(startsOn)) {
            return "ahead";
        }
        return today.isAfter(endsOn) ? "over" : "running";
    }

    public String name() {
        return name;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public @Nullable Integer target() {
        return target;
    }

    /** Codes of where it is told of. */
    List<String> channels() {
        return List.of(channels);
    }

    public @Nullable String funderSentence() {
        return funderSentence;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    /** When those who applied were thanked last. */
    public @Nullable LocalDate thankedOn() {
        return thankedOn;
    }
}
