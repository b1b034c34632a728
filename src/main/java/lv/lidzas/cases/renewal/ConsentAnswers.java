package lv.lidzas.cases.renewal;

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

/** A colleague asks on the case's card, the person answers on the own page. */
@Controller
class ConsentAnswers {

    static final String GIVEN = "given";
    static final String REFUSED = "refused";

    private final ConsentRenewal renewal;
    private final RecordStores records;

    ConsentAnswers(ConsentRenewal renewal, RecordStores records) {
        this.renewal = renewal;
        this.records = records;
    }

    @PostMapping("/gadijumi/{reference}/piekrisanas/jautat")
    String ask(@PathVariable String reference, Authentication reader) {
        Readers.require(records.named("case"), reader);
        renewal.ask(reference, reader.getName());
        return "redirect:/gadijumi/" + reference + "#piekrisanas";
    }

    @PostMapping("/mana/piekrisanas/{reference}/{purpose}")
    String answer(
            @PathVariable String reference,
            @PathVariable String purpose,
            @RequestParam(name = "atbilde", defaultValue = "") String answer,
            Authentication person,
            Locale language) {
        if (!Set.of(GIVEN, REFUSED).contains(answer)) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        renewal.answer(person.getName(), reference, purpose, GIVEN.equals(answer), language);
        return Consented.next(GIVEN.equals(answer));
    }
}
