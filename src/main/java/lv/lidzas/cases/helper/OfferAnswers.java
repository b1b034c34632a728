package lv.lidzas.cases.helper;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.access.Thanks;
import lv.lidzas.records.Actor;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.workflow.TaskForms;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A volunteer who is asked says yes or no by a button of the own page; the form of the offer asks the same. */
@Controller
class OfferAnswers {

    static final String YES = "accepted";
    static final String NO = "declined";

    private final TaskForms tasks;

    OfferAnswers(TaskForms tasks) {
        this.tasks = tasks;
    }

    @PostMapping("/mana/piedavajumi/{task}")
    String answer(
            @PathVariable String task,
            @RequestParam(name = "atbilde", defaultValue = "") String answer,
            Authentication person,
            Locale language) {
        if (!Set.of(YES, NO).contains(answer)) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            tasks.submitTask(task, Map.of("offerAnswer", answer), Actor.person(person.getName()), language);
        } catch (InvalidForm refused) {
            return "redirect:/mana?nevar";
        }
        return "redirect:/mana?" + Thanks.PARAMETER + "=acceptCase." + answer;
    }
}
