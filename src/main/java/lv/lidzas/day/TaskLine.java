package lv.lidzas.day;

import lv.lidzas.values.LastDay;
import org.jspecify.annotations.Nullable;

/**
 * A task that somebody has to do.
 *
 * @param about whose it is, or what; {@code null} if the reader may not know
 * @param priority code of the priority of its case, where that is high; {@code null} otherwise
 * @param due {@code null} if it has no date
 * @param isFree whether it can be taken
 * @param isOwn whether the reader has taken it
 */
record TaskLine(
        String id,
        String name,
        @Nullable String about,
        @Nullable String reference,
        @Nullable String priority,
        @Nullable LastDay due,
        When when,
        boolean isFree,
        boolean isOwn) {

    /** When it is due. */
    enum When {
        LATE,
        TODAY,
        LATER
    }
}
