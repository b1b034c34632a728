package lv.lidzas.releases.difference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lv.lidzas.records.fields.RecordEntity;
import lv.lidzas.workflow.release.FileDifference;
import lv.lidzas.workflow.release.FileDifference.Outcome;
import lv.lidzas.workflow.release.FileDifference.Reason;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A file in which a release and an analyst's work do not agree, from the start that found it until somebody decides. */
@Entity
@Table(name = "release_difference")
class Difference extends RecordEntity {

    /** How a difference ended. */
    enum Settlement {
        /** Somebody deployed the file. */
        DEPLOYED,
        /** An analyst said that nothing is to be merged. */
        AS_IT_IS,
        /** A later release left nothing to decide. */
        OVERTAKEN
    }

    private String file;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private byte @Nullable [] baseText;
    private byte @Nullable [] repositoryText;
    private byte @Nullable [] analystsText;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Map<String, String>> reasons = new ArrayList<>();

    private Instant foundAt;
    private @Nullable Instant settledAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Settlement settlement;

    protected Difference() {}

    @SuppressWarnings("NullAway.Init")
    Difference(String reference, FileDifference found, Instant now) {
        super(reference);
        this.file = found.file();
        this.foundAt = now;
        take(found);
    }

    /** A later start found the same file; the same texts again change nothing. */
    void take(FileDifference found) {
        outcome = found.outcome();
        baseText = sameOr(baseText, found.base());
        repositoryText = sameOr(repositoryText, found.repository());
        analystsText = sameOr(analystsText, found.analysts());
        reasons = found.reasons().stream()
                .map(reason -> Map.of("lv", reason.latvian(), "en", reason.english()))
                .toList();
    }

    /** A later release has put a newer text of its own in place. */
    void replacedBy(byte[] text) {
        repositoryText = sameOr(repositoryText, text);
    }

    /** Settling it twice changes nothing: a deployment and a form may meet. */
    void settle(Settlement how, Instant now) {
        if (settledAt == null) {
            settlement = how;
            settledAt = now;
        }
    }

    private static byte @Nullable [] sameOr(byte @Nullable [] before, byte @Nullable [] now) {
        return Arrays.equals(before, now) ? before : now;
    }

    boolean isOpen() {
        return settledAt == null;
    }

    /** Whether the release's own text is in place. */
    boolean isReplaced() {
        return outcome == Outcome.REPLACED;
    }

    String file() {
        return file;
    }

    Outcome outcome() {
        return outcome;
    }

    byte @Nullable [] baseText() {
        return baseText;
    }

    byte @Nullable [] repositoryText() {
        return repositoryText;
    }

    byte @Nullable [] analystsText() {
        return analystsText;
    }

    List<Reason> reasons() {
        return reasons.stream()
                .map(reason -> new Reason(reason.get("lv"), reason.get("en")))
                .toList();
    }

    Instant foundAt() {
        return foundAt;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }

    @Nullable
    Settlement settlement() {
        return settlement;
    }
}
