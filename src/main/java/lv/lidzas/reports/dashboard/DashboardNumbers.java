package lv.lidzas.reports.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.reporting.Count;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.Figure.Privacy;
import lv.lidzas.reporting.FigureCatalogue;
import lv.lidzas.reporting.FigureCatalogue.Asked;
import lv.lidzas.reporting.Period;
import lv.lidzas.reporting.SmallNumbers;
import lv.lidzas.reports.published.PublishedNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the dashboard shows: as it stands for those who may see the people, what was given out for all others. */
@Component
class DashboardNumbers {

    private final FigureCatalogue figures;
    private final PublishedNumbers published;
    private final Clock clock;

    DashboardNumbers(FigureCatalogue figures, PublishedNumbers published, Clock clock) {
        this.figures = figures;
        this.published = published;
        this.clock = clock;
    }

    /** Of what time a figure is asked. */
    enum Span {
        MONTH,
        YEAR
    }

    /**
     * What a figure has counted.
     *
     * @param parts {@code null} if nothing was told
     * @param period {@code null} likewise
     * @param given whether it was given out
     */
    record Number(Figure figure, @Nullable Map<String, Long> parts, @Nullable Period period, boolean given) {

        /** @return {@code null} if nothing was told */
        @Nullable
        Long sum() {
            return parts == null
                    ? null
                    : Long.valueOf(
                            parts.values().stream().mapToLong(Long::longValue).sum());
        }
    }

    /** @return by the ids asked for */
    Map<String, Number> read(Map<String, Span> asked, Set<String> groups) {
        boolean seesPeople = FigureCatalogue.seesPeople(groups);
        Map<Span, Period> periods = Map.of(Span.MONTH, Period.monthTo(today()), Span.YEAR, Period.yearTo(today()));
        List<String> counted = asked.keySet().stream()
                .filter(figure -> seesPeople || isAboutNobody(figures.named(figure)))
                .toList();
        Count count = figures.read(
                counted.stream()
                        .map(figure -> new Asked(figure, figure, period(asked.get(figure))))
                        .toList(),
                groups);
        Map<String, Number> numbers = new HashMap<>();
        counted.forEach(figure -> numbers.put(
                figure, new Number(figures.named(figure), count.of(figure).parts(), period(asked.get(figure)), false)));
        if (!seesPeople) {
            givenOut(Span.MONTH, Period.monthBefore(today()), asked, numbers);
            givenOut(Span.YEAR, Period.yearTo(today()), asked, numbers);
        }
        return numbers;
    }

    private void givenOut(Span span, Period period, Map<String, Span> asked, Map<String, Number> numbers) {
        Optional<Period> told = published.within(period);
        Map<String, Map<String, Long>> given = told.map(published::of).orElse(Map.of());
        asked.forEach((figure, of) -> {
            if (of == span && !numbers.containsKey(figure)) {
                numbers.put(figure, new Number(figures.named(figure), given.get(figure), told.orElse(null), true));
            }
        });
    }

    private Period period(@Nullable Span span) {
        return span == Span.YEAR ? Period.yearTo(today()) : Period.monthTo(today());
    }

    private static boolean isAboutNobody(Figure figure) {
        return figure.privacy() == Privacy.NOBODY && figure.smallNumbers() == SmallNumbers.SHOWN;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
