package lv.lidzas.reports.published;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.Figure.Kind;
import lv.lidzas.reporting.FigureCatalogue;
import lv.lidzas.reporting.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was given out. */
@Component
@Transactional(readOnly = true)
public class PublishedNumbers {

    private static final int YEARS_AT_FIRST = 2;

    private final FigureCatalogue figures;
    private final JdbcClient database;
    private final Clock clock;

    PublishedNumbers(FigureCatalogue figures, JdbcClient database, Clock clock) {
        this.figures = figures;
        this.database = database;
        this.clock = clock;
    }

    /** The whole months of a period that are over; empty if there is none. */
    public Optional<Period> within(Period period) {
        LocalDate from = period.from().getDayOfMonth() == 1
                ? period.from()
                : YearMonth.from(period.from()).plusMonths(1).atDay(1);
        LocalDate over = LocalDate.now(clock).withDayOfMonth(1);
        LocalDate until = period.until().isAfter(over) ? over : period.until().withDayOfMonth(1);
        return from.isBefore(until) ? Optional.of(new Period(from, until)) : Optional.empty();
    }

    /** From the first to the last day of which anything was given out; empty if nothing was yet. */
    public Optional<Period> told() {
        return database.sql("select min(from_day) as from_day, max(until_day) as until_day from lidzas.published_period"
                        + " having count(*) > 0")
                .query((row, number) -> new Period(
                        row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class)))
                .optional();
    }

    /** The first day that is given out, or will be where nothing was yet: nothing is ever given out of the days before. */
    public LocalDate beginning() {
        return told().map(Period::from).orElseGet(() -> beginning(LocalDate.now(clock)));
    }

    /** @param today a day on which nothing was given out yet */
    static LocalDate beginning(LocalDate today) {
        return today.withDayOfYear(1).withYear(today.getYear() - YEARS_AT_FIRST);
    }

    /** @param period of whole months; told is each of them, not just the last one */
    public boolean isTold(Period period) {
        return database.sql(
                                "select count(*) from lidzas.published_period where from_day >= :from and until_day <= :until"
                                        + " and until_day = from_day + interval '1 month'")
                        .param("from", period.from())
                        .param("until", period.until())
                        .query(Long.class)
                        .single()
                == period.months();
    }

    /**
     * In one statement.
     *
     * @param period of whole months
     * @return by figure and part; a figure that nothing was given out of is not among them
     */
    public Map<String, Map<String, Long>> of(Period period) {
        Map<String, Map<String, Long>> numbers = new HashMap<>();
        rows(period).stream().filter(row -> belongs(row, period)).forEach(row -> numbers.computeIfAbsent(
                        row.figure(), figure -> new LinkedHashMap<>())
                .merge(row.part(), row.number(), Long::sum));
        return numbers;
    }

    /**
     * What happened month by month, in one statement.
     *
     * @param figures ids of some that add up over time and have no parts
     * @return by the first day of each month, then by figure; what is missing was not told
     */
    public Map<LocalDate, Map<String, Long>> byMonth(Period period, List<String> figures) {
        Map<LocalDate, Map<String, Long>> months = new TreeMap<>();
        rows(period).stream()
                .filter(row -> row.period().months() == 1 && figures.contains(row.figure()))
                .forEach(row -> months.computeIfAbsent(row.period().from(), month -> new HashMap<>())
                        .merge(row.figure(), row.number(), Long::sum));
        return months;
    }

    private record Row(String figure, Period period, String part, long number) {}

    private List<Row> rows(Period period) {
        return database.sql("select figure, from_day, until_day, part, number from lidzas.published_figure"
                        + " where from_day >= :from and until_day <= :until order by from_day, part = '*', part")
                .param("from", period.from())
                .param("until", period.until())
                .query((row, number) -> new Row(
                        row.getString("figure"),
                        new Period(
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("until_day", LocalDate.class)),
                        row.getString("part"),
                        row.getLong("number")))
                .list();
    }

    private boolean belongs(Row row, Period asked) {
        Optional<Figure> figure = figures.all().stream()
                .filter(one -> one.id().equals(row.figure()))
                .findFirst();
        // What a later release counts no more is left out.
        Kind kind = figure.map(Figure::kind).orElse(Kind.LATER);
        return switch (kind) {
            case EVENTS -> row.period().months() == 1;
            case ONCE -> row.period().equals(asked);
            // The month, the quarter and the year that end on one day say the same.
            case NOW -> row.period().months() == 1 && row.period().until().equals(asked.until());
            case MEDIAN, LATER -> false;
        };
    }
}
