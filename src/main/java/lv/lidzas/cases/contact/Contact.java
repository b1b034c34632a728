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
import org.jspecify.annotations.Nullable;

/** What happened between a volunteer or coordinator and the person supported. */
@Entity
@Table(name = "visit")
class Contact extends AttributedRecord implements DatedContact {

    private String supportCase;
    private @Nullable String volunteer;
    private @Nullable String writtenBy;
    private LocalDate day;
    private String mode;
    private int minutes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "domains", columnDefinition = "text[]")
    private String[] areas = {};

    private @Nullable String note;
    private @Nullable LocalDate nextDate;
    private int nextSaid;
    private boolean hard;

    protected Contact() {}

    /**
     * @param volunteer {@code V-} reference; {@code null} for a colleague's own
     * @param writtenBy user id of the colleague who wrote it down; {@code null} if the volunteer did
     */
    @SuppressWarnings("NullAway.Init")
    Contact(String reference, String supportCase, @Nullable String volunteer, @Nullable String writtenBy) {
        super(reference);
        this.supportCase = supportCase;
        this.volunteer = volunteer;
        this.writtenBy = writtenBy;
    }

    /** @param said which word about the case's next date this is; see {@link SupportCase#sayNextDate} */
    void next(@Nullable LocalDate nextDate, int said) {
        this.nextDate = nextDate;
        this.nextSaid = said;
    }

    /**
     * Says who met the person, whoever writes it down.
     *
     * @param volunteer {@code V-} reference; {@code null} for the colleague
     * @param writtenBy user id of the colleague
     */
    void metBy(@Nullable String volunteer, @Nullable String writtenBy) {
        this.volunteer = volunteer;
        this.writtenBy = writtenBy;
    }

    String supportCase() {
        return supportCase;
    }

    public @Nullable String volunteer() {
        return volunteer;
    }

    public @Nullable String writtenBy() {
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

    public @Nullable String note() {
        return note;
    }

    void note(String note) {
        this.note = note;
    }

    /** Whether it weighs on whoever met the person, so that somebody talks with him or her. */
    public boolean isHard() {
        return hard;
    }

    void hard(boolean isHard) {
        hard = isHard;
    }

    @Override
    public @Nullable LocalDate nextDate() {
        return nextDate;
    }

    @Override
    public int nextSaid() {
        return nextSaid;
    }
}
