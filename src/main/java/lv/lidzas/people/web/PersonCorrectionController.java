package lv.lidzas.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.workflow.Actor;
import lv.lidzas.workflow.Forms;
import lv.lidzas.workflow.InvalidForm;
import lv.lidzas.workflow.NoSuchRecord;
import lv.lidzas.workflow.OpenForm;
import lv.lidzas.workflow.StaleForm;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Corrects a person by the form {@code personCard}, which an analyst may extend. */
@Controller
@RequestMapping("/personas/{reference}/labot")
class PersonCorrectionController {

    private static final String FORM = "personCard";

    private final Forms forms;
    private final PersonReaders readers;

    PersonCorrectionController(Forms forms, PersonReaders readers) {
        this.forms = forms;
        this.readers = readers;
    }

    @GetMapping
    String open(@PathVariable String reference, Authentication reader, Locale language, Model model) {
        Actor actor = readers.check(reader);
        OpenForm form = forms.openCard(FORM, reference, actor, language);
        return page(reference, form, null, Map.of(), language, model);
    }

    @PostMapping
    String correct(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> parameters,
            Authentication reader,
            Locale language,
            Model model,
            HttpServletResponse response) {
        Actor actor = readers.check(reader);
        OpenForm form = forms.openCard(FORM, reference, actor, language);
        Map<String, Object> entered = forms.decode(form, parameters);
        try {
            forms.submitCard(FORM, reference, entered, actor, language);
            return "redirect:/personas/" + reference;
        } catch (InvalidForm refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(reference, form, entered, refused.errors(), language, model);
        } catch (StaleForm stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("stale", true);
            return page(reference, form, null, Map.of(), language, model);
        }
    }

    @ExceptionHandler(NoSuchRecord.class)
    void noSuchRecord(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private String page(
            String reference,
            OpenForm form,
            Map<String, Object> entered,
            Map<String, String> errors,
            Locale language,
            Model model) {
        model.addAttribute("reference", reference);
        model.addAttribute("title", form.title());
        model.addAttribute("form", forms.page(form, entered, errors, language));
        return "people/correct";
    }
}
