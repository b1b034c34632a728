package lv.lidzas.cases.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import lv.lidzas.cases.file.DatedContact;
import lv.lidzas.cases.file.SupportCase;
import lv.lidzas.records.fields.AttributedRecord;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What happened between a volunteer or coordinator and the person supported. */
@Entity
@Table(name = "visit")
class Contact extends AttributedRecord implements DatedContact {

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

    protected Contact() {}

    /**
     * @param volunteer {@code V-} reference; {@code null} for a coordinator's
     * @param writtenBy user id; {@code null} for a volunteer's
     */
    Contact(String reference, String supportCase, String volunteer, String writtenBy) {
        super(reference);
        this.supportCase = supportCase;
        this.volunteer = volunteer;
        this.writtenBy = writtenBy;
    }

    /** @param said which word about the case's next date this is; see {@link SupportCase#sayNextDate} */
    void next(LocalDate nextDate, int said) {
        this.nextDate = nextDate;
        this.nextSaid = said;
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

    void day(LocalDate day) {
        this.day = day;
    }

    public String mode() {
        return mode;
    }

    void mode(String mode) {
        this.mode = mode;
    }

    public int minutes() {
        return minutes;
    }

    void minutes(int minutes) {
        this.minutes = minutes;
    }

    public List<String> areas() {
        return List.of(areas);
    }

    void areas(List<String> areas) {
        this.areas = areas.toArray(String[]::new);
    }

    public String note() {
        return note;
    }

    void note(String note) {
        this.note = note;
    }

    @Override
    public LocalDate nextDate() {
        return nextDate;
    }

    @Override
    public int nextSaid() {
        return nextSaid;
    }
}
