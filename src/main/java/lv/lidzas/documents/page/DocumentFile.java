package lv.lidzas.documents.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import lv.lidzas.documents.StoredDocument;
import lv.lidzas.records.NoSuchRecord;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file as an answer, which no browser opens within our pages. */
final class DocumentFile {

    private DocumentFile() {}

    /** @throws NoSuchRecord if an address names no file */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new NoSuchRecord();
        }
    }

    /** Its name says what it is and when it came, nothing of whom. */
    static ResponseEntity<byte[]> of(StoredDocument document, byte[] content, ZoneId zone) {
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
