package lv.lidzas.hours.entry;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import lv.lidzas.records.fields.AttributedRecord;
import org.jspecify.annotations.Nullable;

/** What a volunteer worked outside a case on one day, with what became of the entry. */
@Entity
@Table(name = "volunteer_hours")
public class WorkedHours extends AttributedRecord {

    private String volunteer;
    private LocalDate day;
    private String kind;
    private @Nullable String place;
    private int minutes;
    private @Nullable String writtenBy;
    private @Nullable String changedBy;
    private @Nullable Instant changedAt;
    private @Nullable String cancelledBy;
    private @Nullable Instant cancelledAt;
    private @Nullable String cancelReason;
    private @Nullable String objection;
    private @Nullable Instant objectedAt;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;

    protected WorkedHours() {}

    /**
     * @param volunteer {@code V-} reference
     * @param writtenBy user id of the colleague who wrote it down; {@code null} if the volunteer did
     */
    @SuppressWarnings("NullAway.Init")
    WorkedHours(String reference, String volunteer, @Nullable String writtenBy) {
        super(reference);
        this.volunteer = volunteer;
        this.writtenBy = writtenBy;
    }

    /** @param by user id; {@code null} for the volunteer */
    void changed(@Nullable String by, Instant at) {
        changedBy = by;
        changedAt = at;
        settle(by, at);
    }

    /** It stays, and counts nowhere. */
    void cancel(String reason, @Nullable String by, Instant at) {
        cancelReason = reason;
        cancelledBy = by;
        cancelledAt = at;
        settle(by, at);
    }

    /** The volunteer says that it is not so. */
    void object(String text, Instant at) {
        objection = text;
        objectedAt = at;
        answer = null;
        answeredAt = null;
    }

    void answer(String text, Instant at) {
        answer = text;
        answeredAt = at;
    }

    /** A colleague who puts it right has answered. */
    private void settle(@Nullable String by, Instant at) {
        if (by != null && isObjected()) {
            answeredAt = at;
        }
    }

    /** Whether what the volunteer said against it waits for a colleague's word. */
    public boolean isObjected() {
        return objectedAt != null && answeredAt == null;
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    public String volunteer() {
        return volunteer;
    }

    public LocalDate day() {
        return day;
    }

    void day(LocalDate day) {
        this.day = day;
    }

    public String kind() {
        return kind;
    }

    void kind(String kind) {
        this.kind = kind;
    }

    public @Nullable String place() {
        return place;
    }

    void place(String place) {
        this.place = place;
    }

    public int minutes() {
        return minutes;
    }

    void minutes(int minutes) {
        this.minutes = minutes;
    }

    /** User id; {@code null} if the volunteer wrote it down. */
    public @Nullable String writtenBy() {
        return writtenBy;
    }

    /** User id; {@code null} if nobody has put it right, or the volunteer did. */
    public @Nullable String changedBy() {
        return changedBy;
    }

    public @Nullable Instant changedAt() {
        return changedAt;
    }

    /** User id; {@code null} if the volunteer cancelled it, or it stands. */
    public @Nullable String cancelledBy() {
        return cancelledBy;
    }

    public @Nullable String cancelReason() {
        return cancelReason;
    }

    public @Nullable String objection() {
        return objection;
    }

    public @Nullable String answer() {
        return answer;
    }
}
