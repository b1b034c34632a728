package lv.lidzas.volunteers.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One look at the register; the result itself is sealed. Neither the certificate nor an offence is kept. */
@Entity
@Table(name = "record_check")
class RecordCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String volunteer;
    private RecordSource source;
    private LocalDate checkedOn;
    private String method;
    private byte[] sealedResult;
    private boolean childContactAllowed;
    private LocalDate validUntil;
    private @Nullable String checkedBy;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] childLimits = {};

    protected RecordCheck() {}

    @SuppressWarnings("NullAway.Init")
    RecordCheck(
            String volunteer,
            RecordSource source,
            LocalDate checkedOn,
            String method,
            byte[] sealedResult,
            boolean childContactAllowed,
            List<String> childLimits,
            LocalDate validUntil,
            @Nullable String checkedBy) {
        this.volunteer = volunteer;
        this.source = source;
        this.checkedOn = checkedOn;
        this.method = method;
        this.sealedResult = sealedResult;
        this.childContactAllowed = childContactAllowed;
        this.childLimits = childLimits.toArray(String[]::new);
        this.validUntil = validUntil;
        this.checkedBy = checkedBy;
    }

    String volunteer() {
        return volunteer;
    }

    RecordSource source() {
        return source;
    }

    LocalDate checkedOn() {
        return checkedOn;
    }

    String method() {
        return method;
    }

    byte[] sealedResult() {
        return sealedResult;
    }

    /** Whether this check lets somebody work with children on a day. */
    boolean allows(LocalDate day) {
        return childContactAllowed && !day.isAfter(validUntil);
    }

    /** Whether this check keeps somebody from children on a day. */
    boolean bars(LocalDate day) {
        return !childContactAllowed && !day.isAfter(validUntil);
    }

    boolean childContactAllowed() {
        return childContactAllowed;
    }

    /** Codes of what is obeyed where this check allows contact with children. */
    List<String> childLimits() {
        return List.of(childLimits);
    }

    LocalDate validUntil() {
        return validUntil;
    }

    @Nullable
    String checkedBy() {
        return checkedBy;
    }
}
