package lv.lidzas.people.ownpage;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import lv.lidzas.access.Devices;
import lv.lidzas.access.FormOnPage;
import lv.lidzas.access.FormOnPage.Frame;
import lv.lidzas.forms.Forms;
import lv.lidzas.records.Actor;
import lv.lidzas.workflow.TaskForms;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own page: what waits for an answer, the own data, the devices. */
@Controller
@RequestMapping("/mana")
class OwnPageController {

    private static final String DATA = "ownData";
    private static final String SAVED = "/mana?saglabats";

    private final OwnPage own;
    private final Forms forms;
    private final TaskForms tasks;
    private final FormOnPage page;
    private final Devices devices;

    OwnPageController(OwnPage own, Forms forms, TaskForms tasks, FormOnPage page, Devices devices) {
        this.own = own;
        this.forms = forms;
        this.tasks = tasks;
        this.page = page;
        this.devices = devices;
    }

    @GetMapping
    String show(Authentication person, Locale language, Model model) {
        model.addAttribute("own", own.read(person.getName(), language));
        return "people/own";
    }

    @GetMapping("/uzdevumi/{task}")
    String openTask(@PathVariable String task, Authentication person, Locale language, Model model) {
        Actor actor = Actor.person(person.getName());
        return page.show(tasks.openTask(task, actor, language), frame("/uzdevumi/" + task), model, language);
    }

    @PostMapping("/uzdevumi/{task}")
    String answerTask(
            @PathVariable String task,
            @RequestParam MultiValueMap<String, String> parameters,
            Authentication person,
            Locale language,
            Model model,
            HttpServletResponse response) {
        Actor actor = Actor.person(person.getName());
        return page.submit(
                () -> tasks.openTask(task, actor, language),
                parameters,
                data -> tasks.submitTask(task, data, actor, language),
                SAVED,
                frame("/uzdevumi/" + task),
                response,
                model,
                language);
    }

    @GetMapping("/dati")
    String openData(Authentication person, Locale language, Model model) {
        Actor actor = Actor.person(person.getName());
        return page.show(forms.openCard(DATA, person.getName(), actor, language), frame("/dati"), model, language);
    }

    @PostMapping("/dati")
    String correctData(
            @RequestParam MultiValueMap<String, String> parameters,
            Authentication person,
            Locale language,
            Model model,
            HttpServletResponse response) {
        Actor actor = Actor.person(person.getName());
        return page.submitCard(
                DATA, person.getName(), parameters, actor, SAVED, frame("/dati"), response, model, language);
    }

    @PostMapping("/ierices/{device}/izrakstit")
    String signOut(@PathVariable long device, Authentication person) {
        devices.end(person.getName(), device);
        return "redirect:/mana#ierices";
    }

    private static Frame frame(String path) {
        return new Frame("/mana" + path, "/mana", "own.back");
    }
}
