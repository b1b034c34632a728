package lv.lidzas.reports.handed;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.access.Readers;
import lv.lidzas.access.lists.ListDownloads;
import lv.lidzas.lists.Places;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.reporting.Evidence;
import lv.lidzas.reporting.EvidenceReader;
import lv.lidzas.reports.file.ReportFiles;
import lv.lidzas.reports.file.ReportFiles.Format;
import lv.lidzas.reports.frozen.FrozenFigures;
import lv.lidzas.reports.funder.FunderReport;
import lv.lidzas.reports.funder.FunderReportRecords;
import lv.lidzas.reports.funder.FunderReports;
import lv.lidzas.web.Audience;
import lv.lidzas.web.Deed;
import lv.lidzas.workflow.contract.ModelContract;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Reports that are given out, for managers: a list, each with its numbers, its files and what proves them. */
@Controller
@RequestMapping(HandedDoors.PATH)
class HandedReportController {

    private final HandedReports list;
    private final FunderReports reports;
    private final FunderReportRecords records;
    private final FrozenFigures figures;
    private final ReportFiles files;
    private final EvidenceReader evidence;
    private final Annexes annexes;
    private final ListDownloads downloads;
    private final Deed start;

    HandedReportController(
            HandedReports list,
            FunderReports reports,
            FunderReportRecords records,
            FrozenFigures figures,
            ReportFiles files,
            EvidenceReader evidence,
            Annexes annexes,
            ListDownloads downloads,
            ModelContract contract) {
        this.list = list;
        this.reports = reports;
        this.records = records;
        this.figures = figures;
        this.files = files;
        this.evidence = evidence;
        this.annexes = annexes;
        this.downloads = downloads;
        this.start =
                Deed.starting(contract.process("funderReport").key(), "plus-lg", Audience.groups(StaffGroups.MANAGERS));
    }

    @GetMapping
    String list(Places places, Authentication reader, Locale language, Model model) {
        Readers.require(records, reader);
        model.addAttribute("page", list.page(places.only(), reader, language));
        model.addAttribute("start", start);
        return "reports/handed";
    }

    @GetMapping("/{reference}")
    String card(@PathVariable String reference, Authentication reader, Locale language, Model model) {
        Readers.require(records, reader);
        FunderReport report = reports.find(reference);
        model.addAttribute("row", list.row(report, language));
        model.addAttribute("report", report);
        model.addAttribute("figures", figures.of(reference));
        model.addAttribute("annexes", evidence.all().stream().map(Evidence::id).toList());
        return "reports/handed-one";
    }

    /** Always the file that was made when the report was approved. */
    @GetMapping("/{reference}/parskats.{format}")
    ResponseEntity<byte[]> file(@PathVariable String reference, @PathVariable String format, Authentication reader) {
        Readers.require(records, reader);
        Format kind = Set.of(Format.values()).stream()
                .filter(one -> one.code().equals(format))
                .findFirst()
                .orElseThrow(NoSuchRecord::new);
        byte[] file = files.of(reports.find(reference).reference(), kind).orElseThrow(NoSuchRecord::new);
        downloads.written(reader, HandedDoors.PATH + " " + reference + " " + kind.code(), Set.of());
        return answer(file, reference + "." + kind.code(), kind.type());
    }

    @GetMapping("/{reference}/pielikumi/{annex}")
    ResponseEntity<byte[]> annex(
            @PathVariable String reference, @PathVariable String annex, Authentication reader, Locale language) {
        return annex(reference, annex, Format.XLSX, reader, language);
    }

    @GetMapping("/{reference}/pielikumi/{annex}.pdf")
    ResponseEntity<byte[]> annexOnPaper(
            @PathVariable String reference, @PathVariable String annex, Authentication reader, Locale language) {
        return annex(reference, annex, Format.PDF, reader, language);
    }

    /** With names: whoever takes it along is written down on the card of each. */
    private ResponseEntity<byte[]> annex(
            String reference, String annex, Format format, Authentication reader, Locale language) {
        Readers.require(records, reader);
        FunderReport report = reports.find(reference);
        if (report.stage() != FunderReport.Stage.APPROVED) {
            throw new NoSuchRecord();
        }
        Evidence kind = evidence.named(annex).orElseThrow(NoSuchRecord::new);
        Annexes.Of of = new Annexes.Of(
                reference,
                reports.title(report, language),
                report.period(),
                Objects.requireNonNull(report.approvedAt()));
        Annexes.Annex made = annexes.of(kind, of, format, language);
        downloads.written(
                reader, HandedDoors.PATH + " " + reference + " " + kind.id() + " " + format.code(), made.persons());
        return answer(made.file(), reference + "-" + kind.id() + "." + format.code(), format.type());
    }

    private static ResponseEntity<byte[]> answer(byte[] file, String name, String type) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }
}
