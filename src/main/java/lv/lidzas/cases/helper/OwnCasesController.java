package lv.lidzas.cases.helper;

import java.util.Locale;
import lv.lidzas.lists.Places;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A volunteer's own cases, on the own page. */
@Controller
class OwnCasesController {

    private final OwnCases own;

    OwnCasesController(OwnCases own) {
        this.own = own;
    }

    @GetMapping("/mana/gadijumi/{reference}")
    String open(@PathVariable String reference, Places places, Authentication person, Locale language, Model model) {
        model.addAttribute("card", own.open(reference, person.getName(), places, language));
        return "cases/own-card";
    }
}
