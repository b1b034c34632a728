package lv.lidzas.people.card;

import java.util.List;
import lv.lidzas.access.Readers;
import lv.lidzas.forms.FoundRecord;
import lv.lidzas.people.person.PersonAddress;
import lv.lidzas.people.search.AlikePersons;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search before create while a form is filled in: who has the phone or address that was just typed. */
@RestController
class RegisteredPersons {

    private static final int MOST = 3;

    private final AlikePersons alike;
    private final PersonAddress address;

    RegisteredPersons(AlikePersons alike, PersonAddress address) {
        this.alike = alike;
        this.address = address;
    }

    @GetMapping("/api/persons")
    ResponseEntity<List<FoundRecord>> find(
            @RequestParam(name = "q", defaultValue = "") String typed, Authentication reader) {
        Readers.require(address.personRecords(), reader);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(alike.reachedBy(typed, MOST).stream()
                        .map(person -> new FoundRecord(person.reference(), person.fullName(), ""))
                        .toList());
    }
}
