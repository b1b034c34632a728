package lv.lidzas.hours;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody worked on one day; only what counts, so nothing that was cancelled.
 *
 * @param reference of the entry or visit
 * @param kind code; {@link #IN_CASE} for time with a supported person
 * @param work what was done, in words
 * @param place {@code null} if none is said
 * @param about number of the case, never whose it is; {@code null} outside cases
 */
public record HourEntry(
        String reference,
        LocalDate day,
        String kind,
        String work,
        @Nullable String place,
        int minutes,
        @Nullable String about) {

    /** The kind of all time in cases. */
    public static final String IN_CASE = "case";
}
