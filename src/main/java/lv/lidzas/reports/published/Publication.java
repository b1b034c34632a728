package lv.lidzas.reports.published;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.reporting.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives out the numbers of each month, quarter and year: in the night after it, or when a report asks for them before. */
@Component
public class Publication implements NightlyWork {

    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    private final MonthsTold months;
    private final SpansTold spans;
    private final JdbcClient database;
    private final Clock clock;

    Publication(MonthsTold months, SpansTold spans, JdbcClient database, Clock clock) {
        this.months = months;
        this.spans = spans;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "publishFigures";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(5, 5);
    }

    @Transactional
    @Override
    public void work() {
        // A night and a report may meet.
        database.sql("lock table lidzas.published_period in share row exclusive mode")
                .update();
        publishUntil(LocalDate.now(clock).withDayOfMonth(1));
    }

    /** @param over the first day of a month: all before it is told, what was told already is left as it is */
    void publishUntil(LocalDate over) {
        LocalDate told = lastTold();
        LocalDate next = told == null ? first(over) : told;
        while (next.isBefore(over)) {
            LocalDate until = next.plusMonths(1);
            Period month = new Period(next, until);
            months.tell(month);
            for (Period span : endingWith(month)) {
                spans.tell(span, until.equals(over));
                remember(span);
            }
            next = until;
        }
    }

    private LocalDate first(LocalDate over) {
        LocalDate first = PublishedNumbers.beginning(over);
        months.leaveOut(first);
        return first;
    }

    static List<Period> endingWith(Period month) {
        int number = month.from().getMonthValue();
        return Stream.of(1, QUARTER, YEAR)
                .filter(length -> number % length == 0)
                .map(length -> new Period(month.until().minus(length, ChronoUnit.MONTHS), month.until()))
                .toList();
    }

    private @Nullable LocalDate lastTold() {
        return database.sql("select max(until_day) from lidzas.published_period")
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    private void remember(Period span) {
        database.sql("insert into lidzas.published_period (from_day, until_day, published_at) values (?, ?, ?)")
                .params(span.from(), span.until(), Timestamp.from(clock.instant()))
                .update();
    }
}
