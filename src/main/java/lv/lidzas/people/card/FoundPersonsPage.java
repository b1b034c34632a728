package lv.lidzas.people.card;

import java.util.Locale;
import lv.lidzas.access.Readers;
import lv.lidzas.people.person.PersonAddress;
import lv.lidzas.people.search.NumberedPages;
import lv.lidzas.records.Actor;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is found while somebody types into the search of the header: from there to the card, or to the correction at once. */
@Controller
class FoundPersonsPage {

    private final PersonListPage list;
    private final NumberedPages numbers;
    private final PersonAddress address;

    FoundPersonsPage(PersonListPage list, NumberedPages numbers, PersonAddress address) {
        this.list = list;
        this.numbers = numbers;
        this.address = address;
    }

    @GetMapping("/personas/atrasti")
    String find(
            @RequestParam(name = "q", defaultValue = "") String query,
            Authentication reader,
            Locale language,
            Model model) {
        Actor actor = Readers.require(address.personRecords(), reader);
        model.addAttribute("found", list.likeliest(query, reader));
        model.addAttribute("query", query);
        model.addAttribute("number", numbers.of(query, actor, language).orElse(null));
        return "people/found";
    }
}
