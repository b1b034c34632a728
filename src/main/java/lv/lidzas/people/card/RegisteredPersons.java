package lv.lidzas.people.card;

import java.time.Duration;
import java.util.List;
import lv.lidzas.access.Readers;
import lv.lidzas.forms.FoundRecord;
import lv.lidzas.nodes.Limits;
import lv.lidzas.people.person.PersonAddress;
import lv.lidzas.people.search.AlikePersons;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Search before create while a form is filled in: who has the phone or address that was just typed, as often as somebody may who
 * types, and no list of everybody.
 */
@RestController
class RegisteredPersons {

    private static final int MOST = 3;

    private static final int TIMES = 60;
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final AlikePersons alike;
    private final PersonAddress address;
    private final Limits.Limit limit;

    RegisteredPersons(AlikePersons alike, PersonAddress address, Limits limits) {
        this.alike = alike;
        this.address = address;
        this.limit = limits.of("registered-persons", TIMES, PERIOD);
    }

    @GetMapping("/api/persons")
    ResponseEntity<List<FoundRecord>> find(
            @RequestParam(name = "q", defaultValue = "") String typed, Authentication reader) {
        Readers.require(address.personRecords(), reader);
        if (!limit.take(reader.getName())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(alike.reachedBy(typed, MOST).stream()
                        .map(person -> new FoundRecord(person.reference(), person.fullName(), ""))
                        .toList());
    }
}
