package lv.lidzas.reports.handed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lv.lidzas.access.Readers;
import lv.lidzas.lists.ListKey;
import lv.lidzas.lists.ListOrder;
import lv.lidzas.lists.ListPage;
import lv.lidzas.lists.ListQuery;
import lv.lidzas.lists.Lists;
import lv.lidzas.lists.Place;
import lv.lidzas.reports.funder.FunderReport;
import lv.lidzas.reports.funder.FunderReportRecords;
import lv.lidzas.reports.funder.FunderReports;
import lv.lidzas.workflow.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reports page by page, the latest first. */
@Component
@Transactional(readOnly = true)
class HandedReports {

    private static final int LENGTH = 25;

    private static final ListQuery ALL = new ListQuery(
            "r.reference",
            "from lidzas.funder_report r where true",
            Map.of(),
            ListOrder.descending(ListKey.moment("r.asked_at"), ListKey.id("r.reference")));

    private final Lists lists;
    private final FunderReports reports;
    private final Colleagues colleagues;
    private final FunderReportRecords subject;

    HandedReports(Lists lists, FunderReports reports, Colleagues colleagues, FunderReportRecords subject) {
        this.lists = lists;
        this.reports = reports;
        this.colleagues = colleagues;
        this.subject = subject;
    }

    /**
     * @param stage its code
     * @param askedBy name of a colleague; {@code null} where a campaign's end asked
     * @param approvedBy the same; {@code null} before it is approved
     */
    record Row(String reference, String title, String stage, @Nullable String askedBy, @Nullable String approvedBy) {}

    /** @throws org.springframework.security.access.AccessDeniedException if this is no reader of reports */
    ListPage<Row> page(Place place, Authentication reader, Locale language) {
        Readers.require(subject, reader);
        return lists.read(ALL, place, LENGTH, (row, number) -> row.getString("reference"))
                .map(references -> rows(references, language));
    }

    private List<Row> rows(List<String> references, Locale language) {
        List<FunderReport> found = reports.all(references);
        Map<String, String> named = colleagues.named(
                found.stream()
                        .flatMap(report -> Stream.of(report.askedBy(), report.approvedBy()))
                        .toList(),
                language);
        return found.stream().map(report -> row(report, named, language)).toList();
    }

    Row row(FunderReport report, Locale language) {
        return row(
                report,
                colleagues.named(
                        Stream.of(report.askedBy(), report.approvedBy()).toList(), language),
                language);
    }

    private Row row(FunderReport report, Map<String, String> named, Locale language) {
        return new Row(
                report.reference(),
                reports.title(report, language),
                report.stage().code(),
                named.get(report.askedBy()),
                named.get(report.approvedBy()));
    }
}
