package lv.lidzas.reporting;

import java.time.LocalDate;

/**
 * Days that are counted.
 *
 * @param from the first
 * @param until the day after the last
 */
public record Period(LocalDate from, LocalDate until) {

    /** @throws IllegalArgumentException if it has no day */
    public Period {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a period without a day");
        }
    }

    /** The month that a day is in, up to that day. */
    public static Period monthTo(LocalDate day) {
        return new Period(day.withDayOfMonth(1), day.plusDays(1));
    }

    /** The whole month before the one that a day is in. */
    public static Period monthBefore(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        return new Period(first.minusDays(1).withDayOfMonth(1), first);
    }

    /** The year that a day is in, up to that day. */
    public static Period yearTo(LocalDate day) {
        return new Period(day.withDayOfYear(1), day.plusDays(1));
    }

    /** A day and the one before it. */
    public static Period sinceTheDayBefore(LocalDate day) {
        return new Period(day.minusDays(1), day.plusDays(1));
    }
}
