package lv.lidzas.reports.frozen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.FigureCatalogue;
import lv.lidzas.reporting.Period;
import lv.lidzas.reports.frozen.FrozenFigure.Section;
import lv.lidzas.reports.published.PublishedNumbers;
import lv.lidzas.reports.words.NumberText;
import lv.lidzas.reports.words.PartLabels;
import lv.lidzas.values.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Freezes the numbers of a report: copies of what was given out and nothing else, so that whatever follows from any number of
 * reports follows from what everybody may know.
 */
@Component
@Transactional
public class FrozenFigures {

    private final FigureCatalogue figures;
    private final PublishedNumbers published;
    private final PartLabels labels;
    private final NumberText text;
    private final MessageSource messages;
    private final JdbcClient database;

    FrozenFigures(
            FigureCatalogue figures,
            PublishedNumbers published,
            PartLabels labels,
            NumberText text,
            MessageSource messages,
            JdbcClient database) {
        this.figures = figures;
        this.published = published;
        this.labels = labels;
        this.text = text;
        this.messages = messages;
        this.database = database;
    }

    /** @param period of whole months that are told */
    public void freeze(String report, ReportKind kind, Period period) {
        List<Figure> held = figures.all().stream().filter(kind::holds).toList();
        Map<String, Map<String, Long>> told = published.of(period);
        List<FrozenFigure> rows = new ArrayList<>();
        held.stream()
                .filter(figure -> figure.breaksDown().isEmpty() && !NumberText.isKnownByPartsAlone(figure, true))
                .forEach(figure -> rows.add(row(Section.WHOLE, figure, period, "", "", sum(told.get(figure.id())))));
        rows.addAll(months(held, period));
        held.stream().filter(Figure::hasParts).forEach(figure -> rows.addAll(parts(figure, period, told)));
        for (int i = 0; i < rows.size(); i++) {
            insert(report, i, rows.get(i));
        }
    }

    /** In the order of the report; none before they are frozen. */
    @Transactional(readOnly = true)
    public List<FrozenFigure> of(String report) {
        return database.sql("select * from lidzas.funder_report_figure where report = ? order by position")
                .param(report)
                .query((row, number) -> new FrozenFigure(
                        Section.valueOf(row.getString("section").toUpperCase(Locale.ROOT)),
                        row.getString("figure"),
                        row.getString("name"),
                        row.getString("rule"),
                        row.getString("unit"),
                        new Period(
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("until_day", LocalDate.class)),
                        row.getString("part"),
                        row.getString("part_name"),
                        row.getBigDecimal("number"),
                        row.getBigDecimal("upper"),
                        row.getString("shown")))
                .list();
    }

    /** Those with parts are told month by month on the page of the period alone: a report would be too long. */
    private List<FrozenFigure> months(List<Figure> held, Period period) {
        List<Figure> whole = held.stream()
                .filter(figure -> !figure.hasParts() && figure.kind() != Figure.Kind.NOW)
                .toList();
        Map<LocalDate, Map<String, Long>> months =
                published.byMonth(period, whole.stream().map(Figure::id).toList());
        List<FrozenFigure> rows = new ArrayList<>();
        for (Figure figure : whole) {
            for (Period month : period.byMonth()) {
                Long number = months.getOrDefault(month.from(), Map.of()).get(figure.id());
                rows.add(row(Section.MONTH, figure, month, "", "", number));
            }
        }
        return rows;
    }

    private List<FrozenFigure> parts(Figure figure, Period period, Map<String, Map<String, Long>> told) {
        Map<String, Long> parts = told.getOrDefault(figure.id(), Map.of());
        Map<String, String> named = labels.of(figure, parts.keySet(), Languages.LATVIAN);
        return parts.entrySet().stream()
                .sorted(PartLabels.order(figure))
                .map(part -> row(
                        Section.PART,
                        figure,
                        period,
                        part.getKey(),
                        named.getOrDefault(part.getKey(), part.getKey()),
                        part.getValue()))
                .toList();
    }

    private FrozenFigure row(
            Section section, Figure figure, Period period, String part, String partName, @Nullable Long number) {
        Number upper = NumberText.upper(figure, number, true);
        return new FrozenFigure(
                section,
                figure.id(),
                said("figure." + figure.id()),
                said("figure." + figure.id() + ".rule"),
                said("reports.unit." + figure.unit()),
                period,
                part,
                partName,
                number == null
                        ? null
                        : new BigDecimal(NumberText.value(figure, number).toString()),
                upper == null ? null : new BigDecimal(upper.toString()),
                text.of(figure, number, true, Languages.LATVIAN));
    }

    private void insert(String report, int position, FrozenFigure row) {
        database.sql(
                        """
                        insert into lidzas.funder_report_figure (report, position, section, figure, name, rule, unit, from_day,
                            until_day, part, part_name, number, upper, shown)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::numeric, ?::numeric, ?)""")
                .param(report)
                .param(position)
                .param(row.section().code())
                .param(row.figure())
                .param(row.name())
                .param(row.rule())
                .param(row.unit())
                .param(row.period().from())
                .param(row.period().until())
                .param(row.part())
                .param(row.partName())
                .param(row.number())
                .param(row.upper())
                .param(row.shown())
                .update();
    }

    private static @Nullable Long sum(@Nullable Map<String, Long> parts) {
        return parts == null
                ? null
                : Long.valueOf(
                        parts.values().stream().mapToLong(Long::longValue).sum());
    }

    private String said(String code) {
        return messages.getMessage(code, null, Languages.LATVIAN);
    }
}
