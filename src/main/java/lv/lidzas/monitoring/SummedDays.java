package lv.lidzas.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which days of a period are added up already, and which have to be counted in the history: today, and those that it has lost from. */
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
     * @param until the first day that is not added up; {@code null} if none is
     * @param counted days that are to be counted in the history
     */
    record Known(@Nullable LocalDate until, List<Span> counted) {}

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
                .orElse(null);
        List<Span> counted = new ArrayList<>();
        LocalDate first = open == null || open.isBefore(from) ? from : open;
        if (first.isBefore(until)) {
            counted.add(new Span(first, until));
        }
        TreeSet<LocalDate> again = new TreeSet<>();
        marks.stream()
                .filter(Mark::again)
                .map(Mark::day)
                .filter(day -> !day.isBefore(from) && day.isBefore(first) && day.isBefore(until))
                .forEach(again::add);
        again.forEach(day -> counted.add(new Span(day, day.plusDays(1))));
        return new Known(open, counted);
    }
}
