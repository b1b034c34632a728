package lv.lidzas.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import lv.lidzas.access.FormOnPage;
import lv.lidzas.access.FormOnPage.Frame;
import lv.lidzas.cases.OwnCases;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A volunteer's own cases and hours, on the own page. */
@Controller
@RequestMapping("/mana")
class OwnCasesController {

    private final OwnCases own;
    private final FormOnPage page;

    OwnCasesController(OwnCases own, FormOnPage page) {
        this.own = own;
        this.page = page;
    }

    @GetMapping("/gadijumi/{reference}")
    String open(@PathVariable String reference, Authentication person, Locale language, Model model) {
        model.addAttribute("card", own.open(reference, person.getName(), language));
        return "cases/own-card";
    }

    @GetMapping("/gadijumi/{reference}/tiksanas")
    String openVisit(@PathVariable String reference, Authentication person, Locale language, Model model) {
        return page.show(own.openVisit(reference, person.getName(), language), visit(reference), model, language);
    }

    @PostMapping("/gadijumi/{reference}/tiksanas")
    String recordVisit(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> parameters,
            Authentication person,
            Locale language,
            Model model,
            HttpServletResponse response) {
        return page.submit(
                () -> own.openVisit(reference, person.getName(), language),
                parameters,
                data -> own.recordVisit(reference, person.getName(), data, language),
                "/mana/gadijumi/" + reference + "?saglabats",
                visit(reference),
                response,
                model,
                language);
    }

    @GetMapping("/stundas")
    String openHours(Authentication person, Locale language, Model model) {
        return page.show(own.openHours(person.getName(), language), hours(), model, language);
    }

    @PostMapping("/stundas")
    String recordHours(
            @RequestParam MultiValueMap<String, String> parameters,
            Authentication person,
            Locale language,
            Model model,
            HttpServletResponse response) {
        return page.submit(
                () -> own.openHours(person.getName(), language),
                parameters,
                data -> own.recordHours(person.getName(), data, language),
                "/mana?saglabats",
                hours(),
                response,
                model,
                language);
    }

    private static Frame visit(String reference) {
        return Frame.kept("/mana/gadijumi/" + reference + "/tiksanas", "/mana/gadijumi/" + reference, "own.cases.back");
    }

    private static Frame hours() {
        return Frame.kept("/mana/stundas", "/mana", "own.back");
    }
}
