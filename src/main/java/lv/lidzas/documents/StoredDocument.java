package lv.lidzas.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is kept.
 *
 * @param person {@code P-} reference of whose it is
 * @param about reference of the record that it is about; the person's own where it is about no other
 * @param kind code in {@code documentKinds.dmn}
 * @param bytes size of the content
 * @param storedBy account of a colleague; {@code null} if the person handed it in
 * @param keptUntil last day; {@code null} if it is kept as long as the record
 * @param erasedAt when the person erased it; {@code null} if not
 */
public record StoredDocument(
        UUID id,
        String person,
        String about,
        String kind,
        FileType type,
        long bytes,
        State state,
        Instant storedAt,
        @Nullable String storedBy,
        @Nullable LocalDate keptUntil,
        @Nullable Instant erasedAt) {

    /** Whether a file may be opened. */
    public enum State {
        OPEN,
        /** Nobody has looked for viruses yet. */
        QUARANTINED,
        /** There was one: the content is gone. */
        INFECTED,
        /** The person has erased it: the content is gone, and colleagues see that. */
        WITHDRAWN
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
