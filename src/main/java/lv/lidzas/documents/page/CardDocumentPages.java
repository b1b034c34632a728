package lv.lidzas.documents.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import lv.lidzas.access.FormOpenings;
import lv.lidzas.access.Readers;
import lv.lidzas.documents.StoredDocument;
import lv.lidzas.documents.file.DocumentDesk;
import lv.lidzas.records.Actor;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.OpeningLog;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.RecordType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A colleague hands a file in from a person's card, opens one, or erases one. */
@Controller
@RequestMapping("/personas/{reference}/dokumenti")
class CardDocumentPages {

    private final UploadPage page;
    private final DocumentDesk desk;
    private final RecordStores records;
    private final OpeningLog log;
    private final FormOpenings openings;
    private final Clock clock;

    CardDocumentPages(
            UploadPage page,
            DocumentDesk desk,
            RecordStores records,
            OpeningLog log,
            FormOpenings openings,
            Clock clock) {
        this.page = page;
        this.desk = desk;
        this.records = records;
        this.log = log;
        this.openings = openings;
        this.clock = clock;
    }

    @GetMapping("/jauns")
    String show(
            @PathVariable String reference,
            Authentication reader,
            HttpServletRequest request,
            Model model,
            Locale language) {
        return page.show(place(reference, reader), request, model, language);
    }

    @PostMapping("/jauns")
    String take(
            @PathVariable String reference,
            Authentication reader,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale language) {
        return page.take(place(reference, reader), request, response, model, language);
    }

    @GetMapping("/{document}")
    ResponseEntity<byte[]> open(@PathVariable String reference, @PathVariable String document, Authentication reader) {
        StoredDocument found = found(reference, document, reader);
        return DocumentFile.of(found, () -> opened(found, reader), clock.getZone(), "/personas/" + found.person());
    }

    /** What could not be opened nobody has seen. */
    private byte[] opened(StoredDocument document, Authentication reader) {
        byte[] content = desk.content(document.id());
        log.opened(reader.getName(), document.person(), "document");
        return content;
    }

    @PostMapping("/{document}/dzest")
    String erase(
            @PathVariable String reference,
            @PathVariable String document,
            Authentication reader,
            HttpServletRequest request) {
        StoredDocument found = found(reference, document, reader);
        openings.once(request, null, document, () -> desk.erase(found.id()));
        return "redirect:/personas/" + found.person() + "?dokuments-dzests#dokumenti";
    }

    private StoredDocument found(String reference, String document, Authentication reader) {
        Actor colleague = colleague(reader);
        StoredDocument found = desk.find(DocumentFile.id(document));
        if (!found.person().equals(person(reference)) || !desk.isReadable(found, colleague)) {
            throw new NoSuchRecord();
        }
        return found;
    }

    private UploadPage.Place place(String reference, Authentication reader) {
        Actor colleague = colleague(reader);
        String person = person(reference);
        String card = "/personas/" + person;
        return new UploadPage.Place(
                card + "/dokumenti/jauns",
                person,
                null,
                colleague,
                card,
                "people.backToCard",
                card + "?dokuments#dokumenti");
    }

    private Actor colleague(Authentication reader) {
        return Readers.require(records.named(RecordType.PERSON), reader);
    }

    private String person(String reference) {
        return records.personBehind(reference).orElseThrow(NoSuchRecord::new);
    }
}
