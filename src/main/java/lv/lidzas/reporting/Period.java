package lv.lidzas.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

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

    /** Its last day. */
    public LocalDate last() {
        return until.minusDays(1);
    }

    /** As many days just before it; as many whole months where it is of whole months. */
    public Period before() {
        if (isOfWholeMonths()) {
            return new Period(from.minus(months(), ChronoUnit.MONTHS), from);
        }
        return new Period(from.minusDays(ChronoUnit.DAYS.between(from, until)), from);
    }

    /** Whether it begins and ends with a month. */
    public boolean isOfWholeMonths() {
        return from.getDayOfMonth() == 1 && until.getDayOfMonth() == 1;
    }

    /** How many months it touches. */
    public long months() {
        return ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(last())) + 1;
    }

    /** The months that it touches, each as far as it lies in it. */
    public List<Period> byMonth() {
        return Stream.iterate(YearMonth.from(from), month -> month.plusMonths(1))
                .limit(months())
                .map(month -> new Period(
                        month.atDay(1).isBefore(from) ? from : month.atDay(1),
                        month.plusMonths(1).atDay(1).isAfter(until)
                                ? until
                                : month.plusMonths(1).atDay(1)))
                .toList();
    }
}
