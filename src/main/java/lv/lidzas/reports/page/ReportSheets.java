package lv.lidzas.reports.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.FigureCatalogue;
import lv.lidzas.reports.words.NumberText;
import lv.lidzas.reports.words.PartLabels;
import lv.lidzas.sheets.Sheet;
import lv.lidzas.values.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The same numbers as a table that people take with them: only what was given out. */
@Component
class ReportSheets {

    private final FigureCatalogue figures;
    private final PartLabels labels;
    private final NumberText text;
    private final MessageSource messages;

    ReportSheets(FigureCatalogue figures, PartLabels labels, NumberText text, MessageSource messages) {
        this.figures = figures;
        this.labels = labels;
        this.text = text;
        this.messages = messages;
    }

    /** What the file is: of which numbers, of which days, and how small groups are told. */
    List<String> about(Numbers numbers, Locale language) {
        return List.of(
                said("reports.which.given", language),
                messages.getMessage(
                        "reports.period",
                        new Object[] {
                            Written.date(numbers.period().from(), language),
                            Written.date(numbers.period().last(), language)
                        },
                        language),
                said("reports.which.given.help", language));
    }

    /** The tables, behind a tab that says what they are. */
    List<Sheet> workbook(Numbers numbers, Locale language) {
        List<String> about = about(numbers, language);
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new Sheet(
                said("reports.title", language),
                List.of(about.get(0)),
                about.stream()
                        .skip(1)
                        .map(line -> Arrays.<@Nullable Object>asList(line))
                        .toList()));
        sheets.addAll(tables(numbers, language));
        return sheets;
    }

    /** A sheet for each table: the figures, and each of them that has parts. */
    List<Sheet> tables(Numbers numbers, Locale language) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(sheet(
                said("reports.figures", language),
                figures.all().stream()
                        .filter(figure -> figure.breaksDown().isEmpty() && numbers.tellsWhole(figure))
                        .map(figure -> row(figure, "", numbers.number(figure.id()), numbers, language))
                        .toList(),
                language));
        figures.all().stream()
                .filter(figure ->
                        figure.hasParts() && !numbers.parts(figure.id()).isEmpty())
                .forEach(figure -> sheets.add(
                        sheet(said("figure." + figure.id(), language), parts(figure, numbers, language), language)));
        return sheets;
    }

    private List<List<@Nullable Object>> parts(Figure figure, Numbers numbers, Locale language) {
        Map<String, Long> parts = numbers.parts(figure.id());
        Map<String, String> named = labels.of(figure, parts.keySet(), language);
        return parts.entrySet().stream()
                .sorted(PartLabels.order(figure))
                .map(part -> row(
                        figure, named.getOrDefault(part.getKey(), part.getKey()), part.getValue(), numbers, language))
                .toList();
    }

    /** Everything in one table: each figure as far as it is told as a whole, and below it its parts. */
    Sheet of(Numbers numbers, Locale language) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Figure figure : figures.all()) {
            if (numbers.tellsWhole(figure)) {
                rows.add(row(figure, "", numbers.number(figure.id()), numbers, language));
            }
            if (figure.hasParts()) {
                rows.addAll(parts(figure, numbers, language));
            }
        }
        return sheet(said("reports.figures", language), rows, language);
    }

    private Sheet sheet(String name, List<List<@Nullable Object>> rows, Locale language) {
        return new Sheet(
                name,
                List.of(
                        said("reports.figure", language),
                        said("reports.part", language),
                        said("reports.first", language),
                        said("reports.last", language),
                        said("reports.number", language),
                        said("reports.unit", language),
                        said("reports.rule", language)),
                rows);
    }

    private List<@Nullable Object> row(
            Figure figure, String part, @Nullable Long number, Numbers numbers, Locale language) {
        return Arrays.asList(
                said("figure." + figure.id(), language),
                part,
                numbers.period().from(),
                numbers.period().last(),
                value(figure, number, numbers, language),
                said("reports.unit." + figure.unit(), language),
                said("figure." + figure.id() + ".rule", language));
    }

    private Object value(Figure figure, @Nullable Long number, Numbers numbers, Locale language) {
        return number == null || NumberText.isInSteps(figure, numbers.given())
                ? text.of(figure, number, numbers.given(), language)
                : NumberText.value(figure, number);
    }

    private String said(String code, Locale language) {
        return messages.getMessage(code, null, language);
    }
}
