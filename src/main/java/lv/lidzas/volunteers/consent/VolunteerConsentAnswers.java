package lv.lidzas.volunteers.consent;

import java.util.Locale;
import java.util.Set;
import lv.lidzas.access.Readers;
import lv.lidzas.people.Consented;
import lv.lidzas.records.RecordStores;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A volunteer answers and takes back on the own page; a colleague writes down on the card that it is taken back. */
@Controller
class VolunteerConsentAnswers {

    private final VolunteerConsents consents;
    private final RecordStores records;

    VolunteerConsentAnswers(VolunteerConsents consents, RecordStores records) {
        this.consents = consents;
        this.records = records;
    }

    @PostMapping("/mana/piekrisanas/{purpose}")
    String answer(
            @PathVariable String purpose,
            @RequestParam(name = "atbilde", defaultValue = "") String answer,
            @RequestParam(name = "redakcija", defaultValue = "") String version,
            Authentication person,
            Locale language) {
        if (!Set.of(VolunteerConsents.GIVEN, VolunteerConsents.REFUSED).contains(answer)) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        boolean given = VolunteerConsents.GIVEN.equals(answer);
        return consents.answer(person.getName(), purpose, given, version, language)
                ? Consented.next(given)
                : "redirect:/mana#piekrisanas";
    }

    /** As easy as giving it was. */
    @PostMapping("/personas/{reference}/piekrisanas/{purpose}/atsaukt")
    String withdraw(@PathVariable String reference, @PathVariable String purpose, Authentication reader) {
        Readers.require(records.named("volunteer"), reader);
        consents.withdraw(reference, purpose);
        return "redirect:/personas/" + reference + "#piekrisanas";
    }
}
