package lv.lidzas.reports.handed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.base.Organisation;
import lv.lidzas.papers.Papers;
import lv.lidzas.reporting.Evidence;
import lv.lidzas.reporting.Evidence.Column;
import lv.lidzas.reporting.Evidence.Kind;
import lv.lidzas.reporting.EvidenceReader;
import lv.lidzas.reporting.EvidenceReader.Row;
import lv.lidzas.reporting.Period;
import lv.lidzas.reports.file.ReportFiles.Format;
import lv.lidzas.reports.words.PartLabels;
import lv.lidzas.sheets.Sheet;
import lv.lidzas.sheets.Workbooks;
import lv.lidzas.values.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What proves the numbers of a report, as workbooks and papers with names. They are read each time: whoever was erased is in none. */
@Component
class Annexes {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private final EvidenceReader evidence;
    private final PartLabels labels;
    private final Papers papers;
    private final Organisation organisation;
    private final MessageSource messages;

    Annexes(
            EvidenceReader evidence,
            PartLabels labels,
            Papers papers,
            Organisation organisation,
            MessageSource messages) {
        this.evidence = evidence;
        this.labels = labels;
        this.papers = papers;
        this.organisation = organisation;
        this.messages = messages;
    }

    /** @param persons {@code P-} references of whom it tells */
    record Annex(byte[] file, Set<String> persons) {}

    /**
     * What it is an annex to.
     *
     * @param made the moment that the file says
     */
    record Of(String report, String title, Period period, Instant made) {}

    Annex of(Evidence kind, Of of, Format format, Locale language) {
        Map<String, List<Row>> byOwner = new LinkedHashMap<>();
        Set<String> persons = new TreeSet<>();
        for (Row row : evidence.read(kind, of.period())) {
            byOwner.computeIfAbsent(row.owner(), owner -> new ArrayList<>()).add(row);
            persons.add(row.person());
        }
        String name = said("evidence." + kind.id(), language);
        List<Sheet> sheets = new ArrayList<>();
        byOwner.forEach((owner, rows) -> sheets.add(sheet(kind, owner.isEmpty() ? name : owner, rows, language)));
        if (sheets.isEmpty()) {
            sheets.add(sheet(kind, name, List.of(), language));
        }
        byte[] file =
                switch (format) {
                    case XLSX -> Workbooks.of(sheets, of.made());
                    case PDF -> paper(name, of, sheets, language);
                };
        return new Annex(file, persons);
    }

    /** Rows in words. */
    record Table(String name, List<String> head, List<List<String>> rows) {}

    private byte[] paper(String name, Of of, List<Sheet> sheets, Locale language) {
        return papers.pdf(
                "reports/annex",
                language,
                Map.of(
                        "name",
                        name,
                        "report",
                        of,
                        "organisation",
                        organisation,
                        "tables",
                        sheets.stream().map(sheet -> table(sheet, language)).toList()),
                of.made());
    }

    private static Table table(Sheet sheet, Locale language) {
        return new Table(
                sheet.name(),
                sheet.head(),
                sheet.rows().stream()
                        .map(row ->
                                row.stream().map(value -> text(value, language)).toList())
                        .toList());
    }

    private static String text(@Nullable Object value, Locale language) {
        if (value instanceof LocalDate day) {
            return Written.date(day, language);
        }
        return value instanceof Number number
                ? Written.number(number, language)
                : Objects.requireNonNullElse(value, "").toString();
    }

    private Sheet sheet(Evidence kind, String name, List<Row> rows, Locale language) {
        List<List<@Nullable Object>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(cells(kind, row, language)));
        if (kind.isByPerson()) {
            cells.add(total(kind, rows, language));
            cells.add(line(kind, said("evidence.signed.volunteer", language)));
            cells.add(line(kind, said("evidence.signed.coordinator", language)));
        }
        return new Sheet(
                name,
                kind.columns().stream()
                        .map(column -> said("evidence.column." + column.key(), language))
                        .toList(),
                cells);
    }

    private List<@Nullable Object> cells(Evidence kind, Row row, Locale language) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < kind.columns().size(); i++) {
            cells.add(cell(kind.columns().get(i), row.values().get(i), language));
        }
        return cells;
    }

    private @Nullable Object cell(Column column, @Nullable Object value, Locale language) {
        if (value == null) {
            return null;
        }
        return switch (column.kind()) {
            case CODE -> code(column, (String) value, language);
            case MINUTES -> hours((BigDecimal) value);
            case TEXT, DAY -> value;
        };
    }

    private String code(Column column, String code, Locale language) {
        String word = messages.getMessage("evidence.code." + code, null, "", language);
        return word == null || word.isEmpty() ? labels.label(column.words(), code, language) : word;
    }

    private List<@Nullable Object> total(Evidence kind, List<Row> rows, Locale language) {
        List<@Nullable Object> cells = line(kind, said("evidence.total", language));
        for (int i = 0; i < kind.columns().size(); i++) {
            if (kind.columns().get(i).kind() == Kind.MINUTES) {
                int place = i;
                cells.set(
                        i,
                        hours(rows.stream()
                                .map(row -> (BigDecimal) row.values().get(place))
                                .reduce(BigDecimal.ZERO, Annexes::plus)));
            }
        }
        return cells;
    }

    private static BigDecimal plus(BigDecimal sum, @Nullable BigDecimal more) {
        return more == null ? sum : sum.add(more);
    }

    private static List<@Nullable Object> line(Evidence kind, String first) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(first);
        kind.columns().stream().skip(1).forEach(column -> cells.add(null));
        return cells;
    }

    private static BigDecimal hours(BigDecimal minutes) {
        return minutes.divide(HOUR, 2, RoundingMode.HALF_UP);
    }

    private String said(String code, Locale language) {
        return messages.getMessage(code, null, language);
    }
}
