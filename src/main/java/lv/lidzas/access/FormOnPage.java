package lv.lidzas.access;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lv.lidzas.access.FormOpenings.Opened;
import lv.lidzas.access.FormOpenings.StoredOtherwise;
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

    private static final Set<String> NOT_CONTENT = Set.of(FormOpenings.FIELD, "_csrf", "lang");

    private static final String TEMPLATE = "access/form-page";

    private final Forms forms;
    private final FormOpenings openings;

    FormOnPage(Forms forms, FormOpenings openings) {
        this.forms = forms;
        this.openings = openings;
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
        return draw(form, null, Map.of(), FormOpenings.fresh(), frame, model, language);
    }

    /**
     * Takes a page in. What cannot be stored is shown again with its errors and what was entered; a stale form is shown as
     * it stands now. What the same opened page has stored already is answered in the same way and not stored again.
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
        if (parameters.containsKey(REDRAW)) {
            OpenForm form = open.get();
            model.addAttribute("page", forms.page(form, forms.decode(form, parameters), Map.of(), language));
            return "forms/form :: fields(page=${page})";
        }
        String number = parameters.getFirst(FormOpenings.FIELD);
        if (!FormOpenings.isNumber(number)) {
            return notStored("form.opening.missing", open.get(), parameters, frame, response, model, language);
        }
        Opened opened = opened(frame, number, parameters);
        OpenForm form = null;
        try {
            if (!openings.isStored(opened)) {
                form = open.get();
                Map<String, Object> data = forms.decode(form, parameters);
                openings.once(opened, () -> {
                    store.accept(data);
                    return null;
                });
            }
            return "redirect:" + next;
        } catch (InvalidForm refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            Map<String, Object> data = forms.decode(form, parameters);
            return draw(form, data, refused.errors(), number, frame, model, language);
        } catch (StaleForm refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("problem", "form.stale.page");
            return draw(open.get(), null, Map.of(), FormOpenings.fresh(), frame, model, language);
        } catch (StoredOtherwise another) {
            return notStored("form.opening.used", open.get(), parameters, frame, response, model, language);
        }
    }

    /** What may be a second record, or none, is the reader's to decide. */
    private String notStored(
            String problem,
            OpenForm form,
            MultiValueMap<String, String> parameters,
            Frame frame,
            HttpServletResponse response,
            Model model,
            Locale language) {
        response.setStatus(HttpStatus.CONFLICT.value());
        boolean stale = forms.page(form, null, Map.of(), language).showsRecord();
        model.addAttribute("problem", stale ? "form.stale.page" : problem);
        Map<String, Object> entered = stale ? null : forms.decode(form, parameters);
        return draw(form, entered, Map.of(), FormOpenings.fresh(), frame, model, language);
    }

    private static Opened opened(Frame frame, String number, MultiValueMap<String, String> parameters) {
        String place = frame.action().replaceFirst("\\?.*", "");
        Map<String, List<String>> content = new TreeMap<>(parameters);
        content.keySet().removeAll(NOT_CONTENT);
        return FormOpenings.opened(place, number, content.toString());
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
        String number = parameters.getFirst(FormOpenings.FIELD);
        return draw(
                form,
                forms.decode(form, parameters),
                Map.of(),
                FormOpenings.isNumber(number) ? number : FormOpenings.fresh(),
                frame,
                model,
                language);
    }

    private String draw(
            OpenForm form,
            Map<String, Object> entered,
            Map<String, String> errors,
            String opening,
            Frame frame,
            Model model,
            Locale language) {
        FormPage page = forms.page(form, entered, errors, language);
        model.addAttribute("page", page);
        model.addAttribute("frame", frame);
        model.addAttribute("opening", opening);
        if (page.changes()) {
            model.addAttribute("redraw", frame.action() + (frame.action().contains("?") ? "&" : "?") + REDRAW + "=1");
        }
        return TEMPLATE;
    }
}
