package lv.lidzas.people.ownpage;

import lv.lidzas.people.request.PersonRequests;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Somebody takes back what he or she asked for. */
@Controller
class OwnRequestController {

    private final PersonRequests requests;

    OwnRequestController(PersonRequests requests) {
        this.requests = requests;
    }

    @PostMapping("/mana/lugumi/{reference}/atsaukt")
    String takeBack(@PathVariable String reference, Authentication person) {
        requests.takeBack(reference, person.getName());
        return "redirect:/mana#lugumi";
    }
}
