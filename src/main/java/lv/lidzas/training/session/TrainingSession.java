package lv.lidzas.training.session;

import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.records.fields.AttributedRecord;
import lv.lidzas.records.fields.CodeConverter;
import lv.lidzas.values.Coded;
import org.jspecify.annotations.Nullable;

/** One meeting at which one module is taught. */
@Entity
@Table(name = "training_session")
public class TrainingSession extends AttributedRecord {

    /** What has become of a session. */
    public enum Stage implements Coded {
        OPEN,
        CLOSED,
        CANCELLED;

        @Converter(autoApply = true)
        static class Stored extends CodeConverter<Stage> {

            Stored() {
                super(Stage.class);
            }
        }
    }

    private String module;
    private Instant startsAt;
    private Instant endsAt;
    private String mode;
    private @Nullable String place;
    private @Nullable String link;
    private @Nullable String trainer;
    private int places;
    private Stage stage = Stage.OPEN;
    private int changes;
    private @Nullable LocalDate remindedFor;

    protected TrainingSession() {}

    @SuppressWarnings("NullAway.Init")
    TrainingSession(String reference) {
        super(reference);
    }

    void meet(Instant startsAt, Instant endsAt) {
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    /** Those who are enrolled have to learn of it; calendars recognise the newest by this count. */
    void countChange() {
        changes++;
    }

    /**
     * Those who come are reminded once for each day that it is planned on.
     *
     * @return whether they are to be reminded now
     */
    boolean remind(LocalDate day) {
        if (stage() != Stage.OPEN || day.equals(remindedFor)) {
            return false;
        }
        remindedFor = day;
        return true;
    }

    /** Once its attendance is recorded. Closing it twice changes nothing. */
    void close() {
        if (stage() == Stage.OPEN) {
            stage = Stage.CLOSED;
        }
    }

    void cancel() {
        if (stage() != Stage.OPEN) {
            throw new AlreadyDone("only an open session can be cancelled");
        }
        stage = Stage.CANCELLED;
        changes++;
    }

    /** Whether somebody may still enrol, as far as the calendar goes. */
    public boolean isAhead(Instant now) {
        return stage() == Stage.OPEN && startsAt.isAfter(now);
    }

    public boolean overlaps(TrainingSession other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    public String module() {
        return module;
    }

    void module(String module) {
        this.module = module;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    String mode() {
        return mode;
    }

    void mode(String mode) {
        this.mode = mode;
    }

    @Nullable
    String place() {
        return place;
    }

    void place(String place) {
        this.place = place;
    }

    @Nullable
    String link() {
        return link;
    }

    void link(@Nullable String link) {
        this.link = link;
    }

    public @Nullable String trainer() {
        return trainer;
    }

    void trainer(@Nullable String trainer) {
        this.trainer = trainer;
    }

    public int places() {
        return places;
    }

    void places(int places) {
        this.places = places;
    }

    public Stage stage() {
        return stage;
    }

    int changes() {
        return changes;
    }
}
