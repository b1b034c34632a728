package lv.lidzas.documents.page;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import lv.lidzas.base.FailureLog;
import lv.lidzas.documents.StoredDocument;
import lv.lidzas.documents.store.FileMissing;
import lv.lidzas.documents.store.StoreAway;
import lv.lidzas.records.NoSuchRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file as an answer, which no browser opens within our pages. */
final class DocumentFile {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentFile.class);

    private DocumentFile() {}

    /** @throws NoSuchRecord if an address names no file */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new NoSuchRecord();
        }
    }

    /**
     * A file, or the way back to the page that says in words why it cannot be opened.
     *
     * @param content asked for; its exceptions of the store are answered
     * @param back address of the page with the list of files
     */
    static ResponseEntity<byte[]> of(StoredDocument document, Supplier<byte[]> content, ZoneId zone, String back) {
        try {
            return of(document, content.get(), zone);
        } catch (FileMissing missing) {
            // By this name it is looked for in backups of the store.
            LOG.error("The store does not have the content {} of a document", missing.file());
            return away(back, "dokumenta-nav");
        } catch (StoreAway away) {
            FailureLog.write(LOG, away);
            return away(back, "dokumenti-nav-pieejami");
        }
    }

    private static ResponseEntity<byte[]> away(String back, String note) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(back + "?" + note + "#dokumenti"))
                .build();
    }

    /** Its name says what it is and when it came, nothing of whom. */
    private static ResponseEntity<byte[]> of(StoredDocument document, byte[] content, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(document.storedAt(), zone);
        String name = document.kind() + "-" + day + "." + document.type().extension();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(document.type().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(content);
    }
}
