package lv.lidzas.access;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lv.lidzas.workflow.Actor;
import lv.lidzas.workflow.FormPage;
import lv.lidzas.workflow.Forms;
import lv.lidzas.workflow.InvalidForm;
import lv.lidzas.workflow.OpenForm;
import lv.lidzas.workflow.StaleForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/**
 * Puts a form onto a page of our own and takes in what the page sends: for visitors, holders of links, people on their own
 * page and members of the staff alike.
 */
@Component
public class FormOnPage {

    /** The parameter that asks for the fields only, because an answer may show or hide others. */
    private static final String REDRAW = "lauki";

    private static final String TEMPLATE = "access/form-page";

    private final Forms forms;

    FormOnPage(Forms forms) {
        this.forms = forms;
    }

    /**
     * Where a form stands.
     *
     * @param action address that the page sends to
     * @param back address of the page one came from; {@code null} for a form that stands alone
     * @param backLabel code of a message; {@code null} without {@code back}
     * @param draft whether the browser keeps what is entered until it is stored
     */
    public record Frame(String action, String back, String backLabel, boolean draft) {

        public Frame(String action, String back, String backLabel) {
            this(action, back, backLabel, false);
        }

        public static Frame alone(String action) {
            return new Frame(action, null, null);
        }

        /** For what is entered on the way, where a connection may be lost. */
        public static Frame kept(String action, String back, String backLabel) {
            return new Frame(action, back, backLabel, true);
        }
    }

    /** @return name of the template */
    public String show(OpenForm form, Frame frame, Model model, Locale language) {
        return draw(form, null, Map.of(), frame, model, language);
    }

    /**
     * Takes a page in. What cannot be stored is shown again with its errors and what was entered; a stale form is shown as
     * it stands now.
     *
     * @param open the form as it stands now
     * @param store takes the form's data
     * @param next where to go when they are stored
     * @return name of a template, or a redirect
     */
    public String submit(
            Supplier<OpenForm> open,
            MultiValueMap<String, String> parameters,
            Consumer<Map<String, Object>> store,
            String next,
            Frame frame,
            HttpServletResponse response,
            Model model,
            Locale language) {
        OpenForm form = open.get();
        Map<String, Object> data = forms.decode(form, parameters);
        if (parameters.containsKey(REDRAW)) {
            model.addAttribute("page", forms.page(form, data, Map.of(), language));
            return "forms/form :: fields(page=${page})";
        }
        try {
            store.accept(data);
            return "redirect:" + next;
        } catch (InvalidForm refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return draw(form, data, refused.errors(), frame, model, language);
        } catch (StaleForm refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("problem", "form.stale.page");
            return draw(open.get(), null, Map.of(), frame, model, language);
        }
    }

    /**
     * The same for a card.
     *
     * @param record reference of what the card is about
     */
    public String submitCard(
            String formId,
            String record,
            MultiValueMap<String, String> parameters,
            Actor actor,
            String next,
            Frame frame,
            HttpServletResponse response,
            Model model,
            Locale language) {
        return submit(
                () -> forms.openCard(formId, record, actor, language),
                parameters,
                data -> forms.submitCard(formId, record, data, actor, language),
                next,
                frame,
                response,
                model,
                language);
    }

    /** Shows what was entered once more, for a reason that is not the form's. */
    public String again(
            OpenForm form, MultiValueMap<String, String> parameters, Frame frame, Model model, Locale language) {
        return draw(form, forms.decode(form, parameters), Map.of(), frame, model, language);
    }

    private String draw(
            OpenForm form,
            Map<String, Object> entered,
            Map<String, String> errors,
            Frame frame,
            Model model,
            Locale language) {
        FormPage page = forms.page(form, entered, errors, language);
        model.addAttribute("page", page);
        model.addAttribute("frame", frame);
        if (page.changes()) {
            model.addAttribute("redraw", frame.action() + (frame.action().contains("?") ? "&" : "?") + REDRAW + "=1");
        }
        return TEMPLATE;
    }
}
