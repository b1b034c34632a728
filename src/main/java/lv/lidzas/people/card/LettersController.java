package lv.lidzas.people.card;

import lv.lidzas.access.Readers;
import lv.lidzas.notifications.RefusedLetters;
import lv.lidzas.people.person.PersonAddress;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A letter that was refused is asked for again from the card of whom it goes to. */
@Controller
class LettersController {

    private final PersonAddress address;
    private final RefusedLetters letters;

    LettersController(PersonAddress address, RefusedLetters letters) {
        this.address = address;
        this.letters = letters;
    }

    @PostMapping("/personas/{reference}/vestules/{letter}/nosutit")
    String sendAgain(@PathVariable String reference, @PathVariable String letter, Authentication reader) {
        Readers.require(address.personRecords(), reader);
        String person = address.personOf(reference);
        letters.askAgain(person, letter);
        return "redirect:/personas/" + person + "?vestule#notikumi";
    }
}
