package lv.lidzas.reports.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.Figure.Unit;
import lv.lidzas.reporting.FigureCatalogue;
import lv.lidzas.reporting.Period;
import lv.lidzas.reports.page.Report.Bar;
import lv.lidzas.reports.page.Report.Chart;
import lv.lidzas.reports.page.Report.Group;
import lv.lidzas.reports.page.Report.Part;
import lv.lidzas.reports.page.Report.Row;
import lv.lidzas.reports.page.Report.Table;
import lv.lidzas.reports.page.Report.Tile;
import lv.lidzas.reports.words.NumberText;
import lv.lidzas.reports.words.PartLabels;
import lv.lidzas.values.Written;
import org.springframework.stereotype.Component;

/** Makes a page of numbers. */
@Component
class Reports {

    private static final List<String> TILES =
            List.of("volunteersAdmitted", "trainingsCompleted", "peopleSupported", "volunteerTime");

    private static final int WHOLE = 100;

    private final FigureCatalogue figures;
    private final PartLabels labels;
    private final NumberText text;

    Reports(FigureCatalogue figures, PartLabels labels, NumberText text) {
        this.figures = figures;
        this.labels = labels;
        this.text = text;
    }

    Report of(Numbers numbers, Locale language) {
        return new Report(
                TILES.stream().map(figure -> tile(figure, numbers, language)).toList(),
                NumberReader.CHARTS.stream()
                        .map(figure -> chart(figures.named(figure), numbers, language))
                        .toList(),
                groups(numbers, language),
                figures.all().stream()
                        .filter(Figure::hasParts)
                        .filter(figure -> !numbers.parts(figure.id()).isEmpty())
                        .map(figure -> table(figure, numbers, language))
                        .toList());
    }

    private Tile tile(String id, Numbers numbers, Locale language) {
        Figure figure = figures.named(id);
        Long target = id.equals("volunteersAdmitted") ? numbers.number("campaignTarget") : null;
        Long reached = numbers.number("campaignAdmitted");
        boolean isTold = target != null && target > 0 && reached != null;
        return new Tile(
                id,
                text.of(figure, numbers.number(id), numbers.given(), language),
                isTold ? Objects.requireNonNull(reached) : 0,
                isTold ? Objects.requireNonNull(target) : 0,
                numbers.numberBefore(id) == null
                        ? null
                        : text.of(figure, numbers.numberBefore(id), numbers.given(), language));
    }

    private Chart chart(Figure figure, Numbers numbers, Locale language) {
        List<Period> months = NumberReader.months(numbers.period());
        long top = months.stream()
                .mapToLong(month -> height(numbers, month, figure))
                .max()
                .orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (Period month : months) {
            long number = height(numbers, month, figure);
            bars.add(new Bar(
                    Written.month(YearMonth.from(month.from())),
                    Written.number(figure.unit() == Unit.MINUTES ? Math.round(number / 60.0) : number, language),
                    top == 0 ? 0 : number * WHOLE / top,
                    month.equals(months.get(months.size() - 1))));
        }
        return new Chart(figure.id(), bars, Math.max(1, top));
    }

    private static long height(Numbers numbers, Period month, Figure figure) {
        return Math.max(0, numbers.months().getOrDefault(month.from(), Map.of()).getOrDefault(figure.id(), 0L));
    }

    private List<Group> groups(Numbers numbers, Locale language) {
        Map<String, List<Row>> byOwner = new LinkedHashMap<>();
        figures.all().stream()
                .filter(figure -> figure.breaksDown().isEmpty() && numbers.tellsWhole(figure))
                .forEach(figure -> byOwner.computeIfAbsent(figure.owner(), owner -> new ArrayList<>())
                        .add(new Row(
                                figure.id(),
                                text.of(figure, numbers.number(figure.id()), numbers.given(), language),
                                figure.kind() == Figure.Kind.NOW || !figure.isCounted()
                                        ? ""
                                        : text.of(figure, numbers.numberBefore(figure.id()), numbers.given(), language),
                                !figure.isCounted())));
        return byOwner.entrySet().stream()
                .map(owner -> new Group(owner.getKey(), owner.getValue()))
                .toList();
    }

    Table table(Figure figure, Numbers numbers, Locale language) {
        Map<String, Long> parts = numbers.parts(figure.id());
        Map<String, String> named = labels.of(figure, parts.keySet(), language);
        return new Table(
                figure.id(),
                parts.entrySet().stream()
                        .sorted(PartLabels.order(figure))
                        .map(part -> new Part(
                                part.getKey(),
                                named.getOrDefault(part.getKey(), part.getKey()),
                                text.of(figure, part.getValue(), numbers.given(), language),
                                Math.max(0, part.getValue())))
                        .toList(),
                Math.max(
                        1,
                        parts.values().stream().mapToLong(Long::longValue).max().orElse(1)));
    }
}
