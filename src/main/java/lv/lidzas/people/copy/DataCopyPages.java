package lv.lidzas.people.copy;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.papers.Papers;
import lv.lidzas.people.People;
import lv.lidzas.values.Written;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A person fetches the copy of the own data, on a page, as a paper or as a file. */
@Controller
@RequestMapping("/mana/kopija")
class DataCopyPages {

    private final DataCopies copies;
    private final Papers papers;
    private final People people;
    private final Clock clock;

    DataCopyPages(DataCopies copies, Papers papers, People people, Clock clock) {
        this.copies = copies;
        this.papers = papers;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    String page(Authentication person, Locale language, Model model) {
        model.addAttribute("parts", copies.read(person.getName(), language));
        return "people/copy";
    }

    @GetMapping("/pdf")
    ResponseEntity<byte[]> paper(Authentication person, Locale language) {
        byte[] paper = papers.pdf(
                "people/copy-paper",
                language,
                Map.of(
                        "parts", copies.read(person.getName(), language),
                        "name", people.fullName(person.getName()),
                        "made", Written.exactly(clock.instant().atZone(clock.getZone()), language)),
                clock.instant());
        return file(MediaType.APPLICATION_PDF, "mani-dati.pdf", paper);
    }

    @GetMapping("/json")
    ResponseEntity<byte[]> file(Authentication person) {
        return file(MediaType.APPLICATION_JSON, "mani-dati.json", copies.file(person.getName()));
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(content);
    }
}
