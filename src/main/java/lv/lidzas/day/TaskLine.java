package lv.lidzas.day;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A task that somebody has to do.
 *
 * @param about whose it is, or what; {@code null} if the reader may not know
 * @param priority code of the priority of its case, where that is high; {@code null} otherwise
 * @param due {@code null} if it has no date
 * @param time until which it has to be done on that day; {@code null} if the whole day counts
 */
record TaskLine(
        String id,
        String name,
        @Nullable String about,
        @Nullable String reference,
        @Nullable String priority,
        @Nullable LocalDate due,
        @Nullable LocalTime time,
        When when) {

    /** When it is due. */
    enum When {
        LATE,
        TODAY,
        LATER
    }
}
