package lv.lidzas.reports.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.base.Organisation;
import lv.lidzas.papers.Papers;
import lv.lidzas.reports.frozen.FrozenFigure;
import lv.lidzas.reports.frozen.FrozenFigure.Section;
import lv.lidzas.values.Languages;
import lv.lidzas.values.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A report on paper, in Latvian. */
@Component
class ReportPaper {

    private static final List<String> CHARTS = List.of("volunteerTime", "contacts");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Papers papers;
    private final Organisation organisation;
    private final Clock clock;

    ReportPaper(Papers papers, Organisation organisation, Clock clock) {
        this.papers = papers;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Numbers of one figure. */
    public record Table(String figure, String name, String rule, List<FrozenFigure> rows) {}

    /** @param width of the bar, of a hundred */
    public record Bar(String month, String shown, int width) {}

    public record Chart(String name, List<Bar> bars) {}

    byte[] of(ReportText report) {
        Map<String, Object> values = new HashMap<>();
        values.put("report", report);
        values.put("organisation", organisation);
        values.put("from", Written.date(report.period().from(), Languages.LATVIAN));
        values.put("last", Written.date(report.period().last(), Languages.LATVIAN));
        values.put(
                "approved", Written.date(LocalDate.ofInstant(report.approvedAt(), clock.getZone()), Languages.LATVIAN));
        values.put("texts", texts(report));
        values.put(
                "whole",
                report.in(Section.WHOLE).stream()
                        .filter(figure -> figure.number() != null)
                        .toList());
        values.put("untold", untold(report));
        values.put("charts", charts(report));
        values.put("tables", tables(report.in(Section.PART)));
        return papers.pdf("reports/paper", Languages.LATVIAN, values, report.approvedAt());
    }

    private static Map<String, List<String>> texts(ReportText report) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        put(texts, "done", report.done());
        put(texts, "difficulties", report.difficulties());
        put(texts, "plans", report.plans());
        return texts;
    }

    private static void put(Map<String, List<String>> texts, String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.put(name, text.lines().filter(line -> !line.isBlank()).toList());
        }
    }

    /** Figures that nothing is told of, by name; empty if there is none. */
    private static String untold(ReportText report) {
        return Written.list(
                report.in(Section.WHOLE).stream()
                        .filter(figure -> figure.number() == null)
                        .map(FrozenFigure::name)
                        .toList(),
                Languages.LATVIAN);
    }

    static List<Table> tables(List<FrozenFigure> rows) {
        Map<String, List<FrozenFigure>> byFigure = new LinkedHashMap<>();
        rows.forEach(row -> byFigure.computeIfAbsent(row.figure(), figure -> new ArrayList<>())
                .add(row));
        return byFigure.values().stream()
                .map(table -> new Table(
                        table.get(0).figure(), table.get(0).name(), table.get(0).rule(), table))
                .toList();
    }

    private static List<Chart> charts(ReportText report) {
        return tables(report.in(Section.MONTH)).stream()
                .filter(table -> CHARTS.contains(table.figure()))
                .filter(table -> table.rows().stream().anyMatch(row -> row.number() != null))
                .map(table -> new Chart(table.name(), bars(table.rows())))
                .toList();
    }

    private static List<Bar> bars(List<FrozenFigure> months) {
        BigDecimal top = months.stream()
                .map(FrozenFigure::number)
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO)
                .max(BigDecimal.ONE);
        return months.stream()
                .map(month -> new Bar(
                        Written.month(YearMonth.from(month.period().from())),
                        month.shown(),
                        month.number() == null
                                ? 0
                                : month.number()
                                        .max(BigDecimal.ZERO)
                                        .multiply(WHOLE)
                                        .divide(top, 0, RoundingMode.HALF_UP)
                                        .intValue()))
                .toList();
    }
}
