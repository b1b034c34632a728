package lv.lidzas.volunteers.agreement;

import lv.lidzas.records.OpeningLog;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The paper of an agreement, for colleagues and for the volunteer. */
@Controller
class AgreementController {

    private final AgreementPaper paper;
    private final OpeningLog openings;

    AgreementController(AgreementPaper paper, OpeningLog openings) {
        this.paper = paper;
        this.openings = openings;
    }

    @GetMapping("/personas/{reference}/ligums/{volunteer}/{number}")
    ResponseEntity<byte[]> ofPerson(
            @PathVariable String reference,
            @PathVariable String volunteer,
            @PathVariable String number,
            Authentication reader) {
        ResponseEntity<byte[]> file = paper.of(reference, volunteer, number);
        openings.opened(reader.getName(), reference, "agreement");
        return file;
    }

    @GetMapping("/mana/ligums/{volunteer}/{number}")
    ResponseEntity<byte[]> own(@PathVariable String volunteer, @PathVariable String number, Authentication person) {
        return paper.of(person.getName(), volunteer, number);
    }
}
