package lv.lidzas.people.erasure;

import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.records.fields.CodeConverter;
import lv.lidzas.records.fields.RecordEntity;
import lv.lidzas.values.Coded;
import org.jspecify.annotations.Nullable;

/** Somebody asks that a person be erased who has an open case or helps in one; somebody else decides. */
@Entity
@Table(name = "erasure_request")
class ErasureRequest extends RecordEntity {

    /** What has become of a request. */
    enum Outcome implements Coded {
        APPROVED,
        DECLINED,
        /** The person was erased or joined to another one meanwhile. */
        LAPSED;

        @Converter(autoApply = true)
        static class Stored extends CodeConverter<Outcome> {

            Stored() {
                super(Outcome.class);
            }
        }
    }

    private String person;
    private String reason;
    private String requestedBy;
    private Instant requestedAt;
    private @Nullable Outcome outcome;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;

    protected ErasureRequest() {}

    ErasureRequest(String reference, String person, ErasureReason reason, String requestedBy, Instant now) {
        super(reference);
        this.person = person;
        this.reason = reason.code();
        this.requestedBy = requestedBy;
        this.requestedAt = now;
    }

    void approve(@Nullable String by, Instant now) {
        decide(Outcome.APPROVED, by, now);
    }

    void decline(@Nullable String by, Instant now) {
        decide(Outcome.DECLINED, by, now);
    }

    void lapse(Instant now) {
        decide(Outcome.LAPSED, null, now);
    }

    void belongsTo(String kept) {
        person = kept;
    }

    private void decide(Outcome decided, @Nullable String by, Instant now) {
        if (outcome != null) {
            throw new AlreadyDone("the request is decided already");
        }
        outcome = decided;
        decidedBy = by;
        decidedAt = now;
    }

    /** {@code null} once the person is erased. */
    String person() {
        return person;
    }

    /** Code of an {@link ErasureReason}. */
    String reason() {
        return reason;
    }

    String requestedBy() {
        return requestedBy;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    boolean isOpen() {
        return outcome == null;
    }

    boolean isDeclined() {
        return outcome == Outcome.DECLINED;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }
}
