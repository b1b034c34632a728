package lv.lidzas.reports.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lv.lidzas.reports.frozen.FrozenFigure;
import lv.lidzas.reports.frozen.FrozenFigure.Section;
import lv.lidzas.sheets.Sheet;
import lv.lidzas.sheets.Workbooks;
import lv.lidzas.values.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A report as a workbook, in Latvian: a sheet for each table, its rule beside each number. */
@Component
class ReportWorkbook {

    private final MessageSource messages;

    ReportWorkbook(MessageSource messages) {
        this.messages = messages;
    }

    byte[] of(ReportText report) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(about(report));
        sheets.add(sheet(said("reports.figures"), report.in(Section.WHOLE)));
        sheets.add(sheet(said("funderReport.months"), report.in(Section.MONTH)));
        ReportPaper.tables(report.in(Section.PART)).forEach(table -> sheets.add(sheet(table.name(), table.rows())));
        return Workbooks.of(sheets, report.approvedAt());
    }

    private Sheet about(ReportText report) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(Arrays.asList(said("reports.first"), report.period().from()));
        rows.add(Arrays.asList(said("reports.last"), report.period().last()));
        rows.add(Arrays.asList(said("funderReport.campaign"), report.campaign()));
        rows.add(Arrays.asList(said("funderReport.text.done"), report.done()));
        rows.add(Arrays.asList(said("funderReport.text.difficulties"), report.difficulties()));
        rows.add(Arrays.asList(said("funderReport.text.plans"), report.plans()));
        rows.add(Arrays.asList(said("funderReport.small"), said("funderReport.small.help")));
        rows.add(Arrays.asList(said("funderReport.sentence"), report.sentence()));
        rows.removeIf(row -> row.get(1) == null);
        return new Sheet(said("funderReport.one"), List.of(report.reference(), report.title()), rows);
    }

    private Sheet sheet(String name, List<FrozenFigure> rows) {
        return new Sheet(
                name,
                List.of(
                        said("reports.figure"),
                        said("reports.part"),
                        said("reports.first"),
                        said("reports.last"),
                        said("reports.number"),
                        said("funderReport.upper"),
                        said("reports.unit"),
                        said("funderReport.remark"),
                        said("reports.rule")),
                rows.stream().map(ReportWorkbook::cells).toList());
    }

    private static List<@Nullable Object> cells(FrozenFigure row) {
        return Arrays.asList(
                row.name(),
                row.partName(),
                row.period().from(),
                row.period().last(),
                row.number(),
                row.upper(),
                row.unit(),
                row.number() == null ? row.shown() : null,
                row.rule());
    }

    private String said(String code) {
        return messages.getMessage(code, null, Languages.LATVIAN);
    }
}
