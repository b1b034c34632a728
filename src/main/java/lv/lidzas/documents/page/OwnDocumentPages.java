package lv.lidzas.documents.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import lv.lidzas.access.FormOpenings;
import lv.lidzas.documents.StoredDocument;
import lv.lidzas.documents.file.DocumentDesk;
import lv.lidzas.records.Actor;
import lv.lidzas.records.NoSuchRecord;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A person hands a file in on the own page, opens those that are about him or her, and erases what nobody needs. */
@Controller
@RequestMapping("/mana/dokumenti")
class OwnDocumentPages {

    private final UploadPage page;
    private final DocumentDesk desk;
    private final FormOpenings openings;
    private final Clock clock;

    OwnDocumentPages(UploadPage page, DocumentDesk desk, FormOpenings openings, Clock clock) {
        this.page = page;
        this.desk = desk;
        this.openings = openings;
        this.clock = clock;
    }

    @GetMapping("/jauns")
    String show(Authentication person, HttpServletRequest request, Model model, Locale language) {
        return page.show(place(person), request, model, language);
    }

    @PostMapping("/jauns")
    String take(
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale language) {
        return page.take(place(person), request, response, model, language);
    }

    @GetMapping("/{document}")
    ResponseEntity<byte[]> open(@PathVariable String document, Authentication person) {
        StoredDocument found = desk.find(DocumentFile.id(document));
        if (!found.person().equals(person.getName())) {
            throw new NoSuchRecord();
        }
        return DocumentFile.of(found, () -> desk.content(found.id()), clock.getZone(), "/mana");
    }

    @PostMapping("/{document}/dzest")
    String erase(@PathVariable String document, Authentication person, HttpServletRequest request) {
        UUID id = DocumentFile.id(document);
        openings.once(request, document, () -> desk.withdraw(id, person.getName()));
        return "redirect:/mana?dokuments-dzests#dokumenti";
    }

    private static UploadPage.Place place(Authentication person) {
        return new UploadPage.Place(
                "/mana/dokumenti/jauns",
                person.getName(),
                null,
                Actor.person(person.getName()),
                "/mana",
                "own.back",
                "/mana?dokuments#dokumenti");
    }
}
