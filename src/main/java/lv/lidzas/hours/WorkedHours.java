package lv.lidzas.hours;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import lv.lidzas.records.fields.AttributedRecord;
import org.jspecify.annotations.Nullable;

/** What a volunteer worked outside a case on one day. */
@Entity
@Table(name = "volunteer_hours")
class WorkedHours extends AttributedRecord {

    private String volunteer;
    private LocalDate day;
    private String kind;
    private @Nullable String place;
    private int minutes;

    protected WorkedHours() {}

    /** @param volunteer {@code V-} reference */
    @SuppressWarnings("NullAway.Init")
    WorkedHours(String reference, String volunteer) {
        super(reference);
        this.volunteer = volunteer;
    }

    String volunteer() {
        return volunteer;
    }

    LocalDate day() {
        return day;
    }

    void day(LocalDate day) {
        this.day = day;
    }

    String kind() {
        return kind;
    }

    void kind(String kind) {
        this.kind = kind;
    }

    @Nullable
    String place() {
        return place;
    }

    void place(String place) {
        this.place = place;
    }

    int minutes() {
        return minutes;
    }

    void minutes(int minutes) {
        this.minutes = minutes;
    }
}
