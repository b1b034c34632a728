package lv.lidzas.cases.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.cases.file.DatedContact;
import lv.lidzas.cases.file.SupportCase;
import lv.lidzas.people.Attributes;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What happened between a volunteer or coordinator and the person supported. */
@Entity
@Table(name = "visit")
public class Contact implements DatedContact {

    @Id
    private String reference;

    private String supportCase;
    private String volunteer;
    private String writtenBy;
    private LocalDate day;
    private String mode;
    private int minutes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "domains", columnDefinition = "text[]")
    private String[] areas = {};

    private String note;
    private LocalDate nextDate;
    private int nextSaid;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> attributes = new HashMap<>();

    @Version
    private Long version;

    protected Contact() {}

    /**
     * @param volunteer {@code V-} reference; {@code null} for a coordinator's
     * @param writtenBy user id; {@code null} for a volunteer's
     */
    Contact(String reference, String supportCase, String volunteer, String writtenBy) {
        this.reference = reference;
        this.supportCase = supportCase;
        this.volunteer = volunteer;
        this.writtenBy = writtenBy;
    }

    void happened(LocalDate day, String mode, int minutes) {
        this.day = day;
        this.mode = mode;
        this.minutes = minutes;
    }

    void concerned(List<String> areas, String note) {
        this.areas = areas.toArray(String[]::new);
        this.note = note;
    }

    /** @param said which word about the case's next date this is; see {@link SupportCase#sayNextDate} */
    void next(LocalDate nextDate, int said) {
        this.nextDate = nextDate;
        this.nextSaid = said;
    }

    void putAttribute(String key, Object value) {
        attributes = Attributes.with(attributes, key, value, ContactRecords.FIELDS);
    }

    public String reference() {
        return reference;
    }

    String supportCase() {
        return supportCase;
    }

    public String volunteer() {
        return volunteer;
    }

    public String writtenBy() {
        return writtenBy;
    }

    /** @param volunteer {@code V-} reference */
    public boolean isBy(String volunteer) {
        return volunteer.equals(this.volunteer);
    }

    @Override
    public LocalDate day() {
        return day;
    }

    public String mode() {
        return mode;
    }

    public int minutes() {
        return minutes;
    }

    public List<String> areas() {
        return List.of(areas);
    }

    public String note() {
        return note;
    }

    @Override
    public LocalDate nextDate() {
        return nextDate;
    }

    @Override
    public int nextSaid() {
        return nextSaid;
    }

    public Map<String, Object> attributes() {
        return attributes;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
