package lv.lidzas.people.card;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is found while somebody types into the search of the header: from there to the card, or to the correction at once. */
@Controller
class FoundPersonsPage {

    private final PersonListPage list;

    FoundPersonsPage(PersonListPage list) {
        this.list = list;
    }

    @GetMapping("/personas/atrasti")
    String find(@RequestParam(name = "q", defaultValue = "") String query, Authentication reader, Model model) {
        model.addAttribute("found", list.likeliest(query, reader));
        model.addAttribute("query", query);
        return "people/found";
    }
}
