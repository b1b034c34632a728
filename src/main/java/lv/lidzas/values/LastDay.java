package lv.lidzas.values;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The end of a wait as everybody is told it: the last day on which one may still act, and until what time where that day
 * does not count to its end.
 *
 * @param time {@code null} if the whole day counts
 */
public record LastDay(LocalDate day, @Nullable LocalTime time) {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    /** The last day of a wait that is over at this moment; midnight belongs to the day before. */
    public static LastDay of(Instant end, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(end.minusNanos(1), zone);
        return end.isBefore(end(day, zone))
                ? new LastDay(day, LocalTime.ofInstant(end, zone).truncatedTo(ChronoUnit.MINUTES))
                : new LastDay(day, null);
    }

    /** When a wait is over whose last day this is. */
    public static Instant end(LocalDate day, ZoneId zone) {
        return day.atTime(END_OF_DAY).atZone(zone).toInstant();
    }
}
