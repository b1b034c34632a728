package lv.lidzas.documents.file;

import java.time.Duration;
import java.util.UUID;
import lv.lidzas.base.FailureLog;
import lv.lidzas.documents.scanner.VirusScanner;
import lv.lidzas.documents.scanner.VirusScanner.Verdict;
import lv.lidzas.nightly.RepeatedWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks each minute about files of which the scanner has said nothing yet; until then nobody opens them. */
@Component
class QuarantinedFiles implements RepeatedWork {

    private static final Logger LOG = LoggerFactory.getLogger(QuarantinedFiles.class);
    private static final int AT_ONCE = 20;

    private final DocumentTable table;
    private final DocumentDesk desk;
    private final VirusScanner scanner;

    QuarantinedFiles(DocumentTable table, DocumentDesk desk, VirusScanner scanner) {
        this.table = table;
        this.desk = desk;
        this.scanner = scanner;
    }

    @Override
    public String name() {
        return "scanDocuments";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    /** While it is silent, the next minute is as good. */
    @Override
    public void work() {
        if (scanner.isOn()) {
            table.quarantined(AT_ONCE).stream().map(row -> row.document().id()).allMatch(this::isAnswered);
        }
    }

    /** A scanner takes its time: nothing of the database is held meanwhile. */
    private boolean isAnswered(UUID document) {
        Verdict verdict;
        try {
            verdict = desk.quarantined(document).map(scanner::scan).orElse(null);
        } catch (IllegalStateException e) {
            // One that cannot be read, as its key is gone, keeps none behind it waiting.
            FailureLog.write(LOG, e);
            return true;
        }
        if (verdict == null) {
            return true;
        }
        if (verdict == Verdict.SILENT) {
            return false;
        }
        desk.scanned(document, verdict);
        return true;
    }
}
