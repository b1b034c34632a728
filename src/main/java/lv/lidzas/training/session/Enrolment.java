package lv.lidzas.training.session;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A place at a session, taken for one run. */
@Entity
@Table(name = "training_enrolment")
public class Enrolment {

    /** @param run {@code T-} reference */
    @Embeddable
    public record Key(String run, String session) {}

    @EmbeddedId
    private Key key;

    private Instant enrolledAt;
    private @Nullable String attendance;

    protected Enrolment() {}

    public Enrolment(String run, String session, Instant enrolledAt) {
        this.key = new Key(run, session);
        this.enrolledAt = enrolledAt;
    }

    void attended(@Nullable String attendance) {
        this.attendance = attendance;
    }

    public String run() {
        return key.run();
    }

    public String session() {
        return key.session();
    }

    /** {@code present}, {@code excused} or {@code absent}; {@code null} until it is recorded. */
    public @Nullable String attendance() {
        return attendance;
    }

    public boolean wasPresent() {
        return "present".equals(attendance);
    }
}
