package lv.lidzas.releases.difference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lv.lidzas.access.Readers;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.workflow.release.FileDifference.Outcome;
import org.jspecify.annotations.Nullable;
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

/** Both texts of a difference side by side, and each as a file. */
@Controller
@RequestMapping("/veseliba/atskiribas/{reference}")
class DifferencePages {

    private final Differences differences;
    private final DifferenceRecords records;
    private final DifferenceText text;
    private final Clock clock;

    DifferencePages(Differences differences, DifferenceRecords records, DifferenceText text, Clock clock) {
        this.differences = differences;
        this.records = records;
        this.text = text;
        this.clock = clock;
    }

    @GetMapping
    String comparison(@PathVariable String reference, Authentication reader, Locale language, Model model) {
        Readers.require(records, reader);
        Difference difference = differences.find(reference);
        model.addAttribute("page", page(difference, language));
        return "releases/comparison";
    }

    /**
     * What the page shows.
     *
     * @param right whose the text beside the release's is
     */
    public record Page(
            String reference,
            String file,
            String outcome,
            List<String> reasons,
            LocalDate since,
            boolean open,
            boolean hasBase,
            boolean hasRelease,
            String right,
            List<Comparison.Row> rows) {}

    private Page page(Difference difference, Locale language) {
        boolean hasRelease = difference.repositoryText() != null;
        return new Page(
                difference.reference(),
                difference.file(),
                difference.outcome().name(),
                text.reasons(difference, language),
                LocalDate.ofInstant(difference.foundAt(), clock.getZone()),
                difference.isOpen(),
                difference.baseText() != null,
                hasRelease,
                difference.outcome() == Outcome.HELD_BACK ? "live" : "analysts",
                hasRelease
                        ? Comparison.of(difference.baseText(), difference.repositoryText(), difference.analystsText())
                        : List.of());
    }

    @GetMapping("/jauninajums")
    ResponseEntity<byte[]> release(@PathVariable String reference, Authentication reader) {
        Readers.require(records, reader);
        Difference difference = differences.find(reference);
        return file(difference, difference.repositoryText());
    }

    @GetMapping("/analitiki")
    ResponseEntity<byte[]> analysts(@PathVariable String reference, Authentication reader) {
        Readers.require(records, reader);
        Difference difference = differences.find(reference);
        return file(difference, difference.analystsText());
    }

    @GetMapping("/pamats")
    ResponseEntity<byte[]> base(@PathVariable String reference, Authentication reader) {
        Readers.require(records, reader);
        Difference difference = differences.find(reference);
        return file(difference, difference.baseText());
    }

    private static ResponseEntity<byte[]> file(Difference difference, byte @Nullable [] text) {
        if (text == null) {
            throw new NoSuchRecord();
        }
        ContentDisposition saved =
                ContentDisposition.attachment().filename(difference.file()).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(text);
    }
}
