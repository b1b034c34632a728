package lv.lidzas.reports.page;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import lv.lidzas.reporting.NamedPeriods.NamedPeriod;
import lv.lidzas.reporting.Period;
import lv.lidzas.values.Day;

/**
 * The period that an address asks for.
 *
 * @param code of a month, quarter or year, or of a period with a name; empty for days that were typed
 * @param isWrong whether days were typed that are none
 */
record Chosen(String code, Period period, boolean isWrong) {

    static final String MONTH = "menesis";
    static final String QUARTER = "ceturksnis";
    static final String YEAR = "gads";

    /** Those that everybody has, in the order in which they are shown. */
    static final List<String> ALWAYS = List.of(MONTH, QUARTER, YEAR);

    /**
     * @param code,from,last as in the address; empty where it does not say
     * @param today a day in the month, quarter and year that are meant by their codes
     */
    static Chosen of(String code, String from, String last, List<NamedPeriod> named, LocalDate today) {
        if (!from.isBlank() || !last.isBlank()) {
            Optional<Period> typed = typed(from, last);
            return typed.map(period -> new Chosen("", period, false))
                    .orElseGet(() -> new Chosen(MONTH, always(MONTH, today), true));
        }
        return named.stream()
                .filter(period -> period.code().equals(code))
                .findFirst()
                .map(period -> new Chosen(period.code(), period.period(), false))
                .orElseGet(() -> {
                    String known = ALWAYS.contains(code) ? code : MONTH;
                    return new Chosen(known, always(known, today), false);
                });
    }

    static Period always(String code, LocalDate day) {
        LocalDate month = day.withDayOfMonth(1);
        return switch (code) {
            case QUARTER -> {
                LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
                yield new Period(first, first.plusMonths(3));
            }
            case YEAR ->
                new Period(month.withDayOfYear(1), month.withDayOfYear(1).plusYears(1));
            default -> new Period(month, month.plusMonths(1));
        };
    }

    private static Optional<Period> typed(String from, String last) {
        return Day.read(from).found().flatMap(first -> Day.read(last)
                .found()
                .filter(end -> !end.isBefore(first))
                .map(end -> new Period(first, end.plusDays(1))));
    }
}
