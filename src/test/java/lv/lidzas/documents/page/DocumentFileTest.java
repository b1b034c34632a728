package lv.lidzas.documents.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import lv.lidzas.documents.FileType;
import lv.lidzas.documents.StoredDocument;
import lv.lidzas.documents.store.StoresForTests;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** A file that cannot be opened is an answer in words. */
class DocumentFileTest {

    private final StoredDocument document = new StoredDocument(
            UUID.randomUUID(),
            "P-2026-000001",
            "V-2026-000001",
            "receipt",
            FileType.PDF,
            3,
            StoredDocument.State.OPEN,
            Instant.parse("2026-05-01T22:30:00Z"),
            null,
            null,
            null);

    @Test
    void aStoreThatIsAwayLeadsBackToTheListThatSaysSo() {
        ResponseEntity<byte[]> answer = DocumentFile.of(
                document, () -> StoresForTests.away().read(document.id()), ZoneOffset.UTC, "/personas/P-2026-000001");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
        assertThat(answer.getHeaders().getLocation())
                .hasToString("/personas/P-2026-000001?dokumenti-nav-pieejami#dokumenti");
        assertThat(answer.getBody()).isNull();
    }

    @Test
    void whatIsThereIsCalledByItsKindAndDay() {
        ResponseEntity<byte[]> answer =
                DocumentFile.of(document, () -> new byte[] {1, 2, 3}, ZoneOffset.UTC, "/personas/P-2026-000001");

        assertThat(answer.getBody()).containsExactly(1, 2, 3);
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("receipt-2026-05-01.pdf");
    }
}
