package lv.lidzas.hours;

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

/** What a volunteer worked outside a case on one day. */
@Entity
@Table(name = "volunteer_hours")
class WorkedHours {

    @Id
    private String reference;

    private String volunteer;
    private LocalDate day;
    private String kind;
    private String place;
    private int minutes;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> attributes = new HashMap<>();

    @Version
    private Long version;

    protected WorkedHours() {}

    /** @param volunteer {@code V-} reference */
    WorkedHours(String reference, String volunteer) {
        this.reference = reference;
        this.volunteer = volunteer;
    }

    void happened(LocalDate day, String kind, String place, int minutes) {
        this.day = day;
        this.kind = kind;
        this.place = place;
        this.minutes = minutes;
    }

    void putAttribute(String key, Object value) {
        attributes = Attributes.with(attributes, key, value, HoursRecords.FIELDS);
    }

    String reference() {
        return reference;
    }

    String volunteer() {
        return volunteer;
    }

    LocalDate day() {
        return day;
    }

    String kind() {
        return kind;
    }

    String place() {
        return place;
    }

    int minutes() {
        return minutes;
    }

    Map<String, Object> attributes() {
        return attributes;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
