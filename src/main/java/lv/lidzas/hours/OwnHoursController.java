package lv.lidzas.hours;

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

/** A volunteer's own hours outside a case, on the own page. */
@Controller
@RequestMapping("/mana/stundas")
class OwnHoursController {

    private static final String FORM = "recordHours";
    private static final Frame NEW = Frame.kept("/mana/stundas", "/mana", "own.back");

    private final OwnHours own;
    private final Forms forms;
    private final FormOnPage page;

    OwnHoursController(OwnHours own, Forms forms, FormOnPage page) {
        this.own = own;
        this.forms = forms;
        this.page = page;
    }

    @GetMapping
    String open(Authentication person, Locale language, Model model) {
        return page.show(own.open(person.getName(), language), NEW, model, language);
    }

    @PostMapping
    String record(
            @RequestParam MultiValueMap<String, String> parameters,
            Authentication person,
            Locale language,
            Model model,
            HttpServletResponse response) {
        return page.submitNew(
                () -> own.open(person.getName(), language),
                parameters,
                data -> own.record(person.getName(), data, language),
                "/mana?saglabats",
                NEW,
                response,
                model,
                language);
    }

    @GetMapping("/{hours}")
    String openWritten(@PathVariable String hours, Authentication person, Locale language, Model model) {
        return page.show(
                forms.openCard(FORM, hours, Actor.person(person.getName()), language), written(hours), model, language);
    }

    @PostMapping("/{hours}")
    String correct(
            @PathVariable String hours,
            @RequestParam MultiValueMap<String, String> parameters,
            Authentication person,
            Locale language,
            Model model,
            HttpServletResponse response) {
        return page.submitCard(
                FORM,
                hours,
                parameters,
                Actor.person(person.getName()),
                "/mana",
                written(hours),
                response,
                model,
                language);
    }

    private static Frame written(String hours) {
        return new Frame("/mana/stundas/" + hours, "/mana", "own.back");
    }
}
