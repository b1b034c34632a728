package lv.lidzas.volunteers.agreement;

import jakarta.servlet.http.HttpServletRequest;
import lv.lidzas.access.FormOpenings;
import lv.lidzas.records.OpeningLog;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The paper of an agreement, for colleagues and for the volunteer; which file is the signed one, a colleague says. */
@Controller
class AgreementController {

    private final AgreementPaper paper;
    private final SignedFiles files;
    private final OpeningLog log;
    private final FormOpenings openings;

    AgreementController(AgreementPaper paper, SignedFiles files, OpeningLog log, FormOpenings openings) {
        this.paper = paper;
        this.files = files;
        this.log = log;
        this.openings = openings;
    }

    @GetMapping("/personas/{reference}/ligums/{volunteer}/{number}")
    ResponseEntity<byte[]> ofPerson(
            @PathVariable String reference,
            @PathVariable String volunteer,
            @PathVariable String number,
            Authentication reader) {
        ResponseEntity<byte[]> file = paper.of(reference, volunteer, number);
        log.opened(reader.getName(), reference, "agreement");
        return file;
    }

    @PostMapping("/personas/{reference}/ligums/{volunteer}/{number}/fails")
    String name(
            @PathVariable String reference,
            @PathVariable String volunteer,
            @PathVariable String number,
            @RequestParam(name = "fails", defaultValue = "") String file,
            HttpServletRequest request) {
        openings.once(request, volunteer, file, () -> files.name(reference, volunteer, number, file));
        return "redirect:/personas/" + reference + "?saglabats#agreements";
    }

    @GetMapping("/mana/ligums/{volunteer}/{number}")
    ResponseEntity<byte[]> own(@PathVariable String volunteer, @PathVariable String number, Authentication person) {
        return paper.of(person.getName(), volunteer, number);
    }
}
