package lv.lidzas.access.outside;

import java.util.Locale;
import java.util.Map;
import lv.lidzas.workflow.FormPage;
import lv.lidzas.workflow.Forms;
import lv.lidzas.workflow.OpenForm;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/** Puts a form onto a page. */
@Component
class DrawnForm {

    /** The parameter that asks for the fields only, because an answer may show or hide others. */
    static final String REDRAW = "lauki";

    private final Forms forms;

    DrawnForm(Forms forms) {
        this.forms = forms;
    }

    void untouched(OpenForm form, String action, Model model, Locale language) {
        draw(form, null, Map.of(), action, model, language);
    }

    void refused(
            OpenForm form,
            Map<String, Object> entered,
            Map<String, String> errors,
            String action,
            Model model,
            Locale language) {
        draw(form, entered, errors, action, model, language);
    }

    String fields(OpenForm form, Map<String, Object> entered, Model model, Locale language) {
        model.addAttribute("page", forms.page(form, entered, Map.of(), language));
        return "forms/form :: fields(page=${page})";
    }

    Map<String, Object> decode(OpenForm form, MultiValueMap<String, String> parameters) {
        return forms.decode(form, parameters);
    }

    private void draw(
            OpenForm form,
            Map<String, Object> entered,
            Map<String, String> errors,
            String action,
            Model model,
            Locale language) {
        FormPage page = forms.page(form, entered, errors, language);
        model.addAttribute("page", page);
        model.addAttribute("action", action);
        if (page.changes()) {
            model.addAttribute("redraw", action + (action.contains("?") ? "&" : "?") + REDRAW + "=1");
        }
    }
}
