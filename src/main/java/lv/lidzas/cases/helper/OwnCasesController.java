package lv.lidzas.cases.helper;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import lv.lidzas.access.FormOnPage;
import lv.lidzas.access.FormOnPage.Frame;
import lv.lidzas.forms.Forms;
import lv.lidzas.records.Actor;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A volunteer's own cases and visits, on the own page. */
@Controller
@RequestMapping("/mana")
class OwnCasesController {

    private final OwnCases own;
    private final Forms forms;
    private final FormOnPage page;

    OwnCasesController(OwnCases own, Forms forms, FormOnPage page) {
        this.own = own;
        this.forms = forms;
        this.page = page;
    }

    @GetMapping("/gadijumi/{reference}")
    String open(@PathVariable String reference, Authentication person, Locale language, Model model) {
        model.addAttribute("card", own.open(reference, person.getName(), language));
        return "cases/own-card";
    }

    @GetMapping("/gadijumi/{reference}/tiksanas")
    String openVisit(@PathVariable String reference, Authentication person, Locale language, Model model) {
        return page.show(own.openVisit(reference, person.getName(), language), contact(reference), model, language);
    }

    @PostMapping("/gadijumi/{reference}/tiksanas")
    String recordVisit(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> parameters,
            Authentication person,
            Locale language,
            Model model,
            HttpServletResponse response) {
        return page.submitNew(
                () -> own.openVisit(reference, person.getName(), language),
                parameters,
                data -> own.recordVisit(reference, person.getName(), data, language),
                "/mana/gadijumi/" + reference + "?saglabats",
                contact(reference),
                response,
                model,
                language);
    }

    @GetMapping("/gadijumi/{reference}/tiksanas/{contact}")
    String openWritten(
            @PathVariable String reference,
            @PathVariable String contact,
            Authentication person,
            Locale language,
            Model model) {
        own.requireOwnVisit(reference, contact, person.getName());
        return page.show(
                forms.openCard("recordVisit", contact, Actor.person(person.getName()), language),
                written(reference, contact),
                model,
                language);
    }

    @PostMapping("/gadijumi/{reference}/tiksanas/{contact}")
    String correctVisit(
            @PathVariable String reference,
            @PathVariable String contact,
            @RequestParam MultiValueMap<String, String> parameters,
            Authentication person,
            Locale language,
            Model model,
            HttpServletResponse response) {
        own.requireOwnVisit(reference, contact, person.getName());
        return page.submitCard(
                "recordVisit",
                contact,
                parameters,
                Actor.person(person.getName()),
                "/mana/gadijumi/" + reference,
                written(reference, contact),
                response,
                model,
                language);
    }

    private static Frame contact(String reference) {
        return Frame.kept("/mana/gadijumi/" + reference + "/tiksanas", "/mana/gadijumi/" + reference, "own.cases.back");
    }

    private static Frame written(String reference, String contact) {
        return new Frame(
                "/mana/gadijumi/" + reference + "/tiksanas/" + contact,
                "/mana/gadijumi/" + reference,
                "own.cases.back");
    }
}
