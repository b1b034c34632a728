package lv.lidzas.volunteers.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lv.lidzas.people.Attributes;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A period in which the organisation looks for volunteers. */
@Entity
@Table(name = "recruitment_campaign")
public class Campaign {

    @Id
    private String reference;

    private String name;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private Integer target;
    private String funderSentence;
    private LocalDate announcedOn;
    private LocalDate closedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> attributes = new HashMap<>();

    @Version
    private Long version;

    protected Campaign() {}

    Campaign(String reference) {
        this.reference = reference;
    }

    void call(String name) {
        this.name = name;
    }

    void run(LocalDate startsOn, LocalDate endsOn) {
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    void aimFor(Integer target) {
        this.target = target;
    }

    void fundedBy(String sentence) {
        this.funderSentence = sentence;
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

    void putAttribute(String key, Object value) {
        attributes = Attributes.with(attributes, key, value, CampaignRecords.FIELDS);
    }

    String reference() {
        return reference;
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

    Integer target() {
        return target;
    }

    String funderSentence() {
        return funderSentence;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    Map<String, Object> attributes() {
        return attributes;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
