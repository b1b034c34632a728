package lv.lidzas.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which months and days of a period are added up already, and which have to be counted in the history: today, and those that it has lost from. */
@Component
class SummedDays {

    private static final String AGAIN =
            """
            select day, false as again from lidzas.process_days_until
            union all
            select distinct (ended at time zone 'UTC' at time zone :zone)::date, true
              from lidzas.process_day_again where process = :key
            """;

    private final JdbcClient database;
    private final StoredDays days;

    SummedDays(JdbcClient database, StoredDays days) {
        this.database = database;
        this.days = days;
    }

    private record Mark(LocalDate day, boolean again) {}

    /**
     * How a period is read.
     *
     * @param months first days of whole months that are added up
     * @param days added up, beside those months
     * @param counted days that are to be counted in the history
     */
    record Known(List<LocalDate> months, List<LocalDate> days, List<Span> counted) {

        /** The day from which on something is to be counted; any where nothing is. */
        LocalDate firstCounted() {
            return counted.isEmpty() ? LocalDate.EPOCH : counted.get(0).from();
        }

        /** The day before which all of it is; not after {@link #firstCounted} where nothing is. */
        LocalDate lastCounted() {
            return counted.isEmpty()
                    ? LocalDate.EPOCH
                    : counted.get(counted.size() - 1).until();
        }
    }

    /** Days from the first to the one before the last. */
    record Span(LocalDate from, LocalDate until) {}

    Known known(String key, LocalDate from, LocalDate until) {
        List<Mark> marks = database.sql(AGAIN)
                .param("key", key)
                .param("zone", days.zone())
                .query(Mark.class)
                .list();
        LocalDate open = marks.stream()
                .filter(mark -> !mark.again())
                .map(Mark::day)
                .findFirst()
                .orElse(from);
        Set<LocalDate> again = marks.stream().filter(Mark::again).map(Mark::day).collect(Collectors.toSet());
        LocalDate end = open.isAfter(until) ? until : open;
        Known known = new Known(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        LocalDate day = from;
        while (day.isBefore(end)) {
            if (isWhole(day, end, again)) {
                known.months().add(day);
                day = day.plusMonths(1);
            } else {
                if (again.contains(day)) {
                    known.counted().add(new Span(day, day.plusDays(1)));
                } else {
                    known.days().add(day);
                }
                day = day.plusDays(1);
            }
        }
        if (day.isBefore(until)) {
            known.counted().add(new Span(day, until));
        }
        return known;
    }

    /** Whether a month begins on that day of which all is added up, and nothing has to be counted again. */
    private static boolean isWhole(LocalDate day, LocalDate end, Set<LocalDate> again) {
        LocalDate next = day.plusMonths(1);
        return day.getDayOfMonth() == 1
                && !next.isAfter(end)
                && again.stream().noneMatch(one -> !one.isBefore(day) && one.isBefore(next));
    }
}
