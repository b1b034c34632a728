package lv.lidzas.people.join;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Two records that a colleague holds for one human being.
 *
 * @param reference {@code J-} reference
 * @param kept {@code P-} reference of the record that stays
 * @param duplicate {@code P-} reference of the one that becomes part of it
 * @param reason code of how who proposes knows it; {@code null} of what was proposed before that was asked
 * @param outcome code; {@code null} while nobody has decided
 * @param proposedBy user id
 * @param decidedBy user id; {@code null} while nobody has decided
 * @param undoneBy user id; {@code null} unless they were parted again
 * @param undoable whether what it takes to part them again is still kept
 */
record PersonJoin(
        String reference,
        String kept,
        String duplicate,
        String proposedBy,
        @Nullable Instant proposedAt,
        @Nullable String reason,
        String outcome,
        String decidedBy,
        @Nullable Instant decidedAt,
        String undoneBy,
        @Nullable Instant undoneAt,
        boolean undoable,
        long version) {

    boolean isOpen() {
        return outcome == null;
    }

    boolean isJoined() {
        return "joined".equals(outcome);
    }

    boolean isUndone() {
        return "undone".equals(outcome);
    }
}
