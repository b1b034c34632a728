package lv.lidzas.day;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits, or for whom we wait.
 *
 * @param card path of the person's page
 * @param until the day by which it should be over; {@code null} if there is none
 * @param days since it began
 */
record WaitLine(String title, String card, String what, LocalDate since, @Nullable LocalDate until, long days) {

    private static final int LONG = 7;

    /** Whether it has lasted long. */
    public boolean isLong() {
        return days >= LONG;
    }
}
