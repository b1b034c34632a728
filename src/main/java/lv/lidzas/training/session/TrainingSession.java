package lv.lidzas.training.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.Attributes;
import lv.lidzas.records.AlreadyDone;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One meeting at which one module is taught. */
@Entity
@Table(name = "training_session")
public class TrainingSession {

    /** What has become of a session. */
    public enum Stage {
        OPEN,
        CLOSED,
        CANCELLED
    }

    @Id
    private String reference;

    private String module;
    private Instant startsAt;
    private Instant endsAt;
    private String mode;
    private String place;
    private String link;
    private String trainer;
    private int places;
    private String stage = "open";
    private int changes;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> attributes = new HashMap<>();

    @Version
    private Long version;

    protected TrainingSession() {}

    TrainingSession(String reference) {
        this.reference = reference;
    }

    void teach(String module, String trainer) {
        this.module = module;
        this.trainer = trainer;
    }

    void meet(Instant startsAt, Instant endsAt) {
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    void meetAt(String mode, String place, String link) {
        this.mode = mode;
        this.place = place;
        this.link = link;
    }

    void takeAtMost(int places) {
        this.places = places;
    }

    /** Those who are enrolled have to learn of it; calendars recognise the newest by this count. */
    void countChange() {
        changes++;
    }

    /** Once its attendance is recorded. Closing it twice changes nothing. */
    void close() {
        if (stage() == Stage.OPEN) {
            stage = "closed";
        }
    }

    void cancel() {
        if (stage() != Stage.OPEN) {
            throw new AlreadyDone("only an open session can be cancelled");
        }
        stage = "cancelled";
        changes++;
    }

    void putAttribute(String key, Object value) {
        attributes = Attributes.with(attributes, key, value, SessionFields.ALL);
    }

    /** Whether somebody may still enrol, as far as the calendar goes. */
    public boolean isAhead(Instant now) {
        return stage() == Stage.OPEN && startsAt.isAfter(now);
    }

    public boolean overlaps(TrainingSession other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    public String reference() {
        return reference;
    }

    public String module() {
        return module;
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

    String place() {
        return place;
    }

    String link() {
        return link;
    }

    public String trainer() {
        return trainer;
    }

    public int places() {
        return places;
    }

    public Stage stage() {
        return Stage.valueOf(stage.toUpperCase(Locale.ROOT));
    }

    int changes() {
        return changes;
    }

    Map<String, Object> attributes() {
        return attributes;
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
