package lv.lidzas.reports.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.reporting.Count;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.FigureCatalogue;
import lv.lidzas.reporting.FigureCatalogue.Asked;
import lv.lidzas.reporting.Period;
import lv.lidzas.reports.published.PublishedNumbers;
import org.springframework.stereotype.Component;

/** Reads all numbers of a page: as they stand in one statement, as they were given out in three. */
@Component
class NumberReader {

    /** Of which a chart is drawn: they add up over time and have no parts. */
    static final List<String> CHARTS = List.of("volunteerTime", "contacts");

    private static final int MOST_MONTHS = 24;

    private final FigureCatalogue figures;
    private final PublishedNumbers published;

    NumberReader(FigureCatalogue figures, PublishedNumbers published) {
        this.figures = figures;
        this.published = published;
    }

    /** @param groups of a reader who may see the people */
    Numbers asTheyStand(Period period, Set<String> groups) {
        List<Asked> asked = new ArrayList<>();
        List<String> counted =
                figures.all().stream().filter(Figure::isCounted).map(Figure::id).toList();
        counted.forEach(figure -> {
            asked.add(new Asked("now " + figure, figure, period));
            asked.add(new Asked("before " + figure, figure, period.before()));
        });
        List<Period> months = months(period);
        months.forEach(
                month -> CHARTS.forEach(figure -> asked.add(new Asked(month.from() + " " + figure, figure, month))));
        Count count = figures.read(asked, groups);
        Map<LocalDate, Map<String, Long>> byMonth = new HashMap<>();
        months.forEach(month -> {
            Map<String, Long> inMonth = new HashMap<>();
            CHARTS.forEach(figure -> inMonth.put(
                    figure, count.of(month.from() + " " + figure).number().orElse(0)));
            byMonth.put(month.from(), inMonth);
        });
        return new Numbers(period, false, parts(count, "now ", counted), parts(count, "before ", counted), byMonth);
    }

    /** What of a period is given out; empty if no whole month of it is over. */
    Optional<Period> givenOut(Period period) {
        return published.within(period);
    }

    /** @return empty if no whole month of the period is over */
    Optional<Numbers> asGivenOut(Period period) {
        return published
                .within(period)
                .map(told -> new Numbers(
                        told, true, published.of(told), published.of(told.before()), published.byMonth(told, CHARTS)));
    }

    /** Those of which charts are drawn: the latest, if there are many. */
    static List<Period> months(Period period) {
        List<Period> all = period.byMonth();
        return all.subList(Math.max(0, all.size() - MOST_MONTHS), all.size());
    }

    private Map<String, Map<String, Long>> parts(Count count, String name, List<String> counted) {
        Map<String, Map<String, Long>> parts = new HashMap<>();
        counted.forEach(figure -> {
            Map<String, Long> numbers = count.of(name + figure).parts();
            // Of none there is no middle one.
            if (!numbers.isEmpty() || figures.named(figure).kind() != Figure.Kind.MEDIAN) {
                parts.put(figure, numbers);
            }
        });
        return parts;
    }
}
