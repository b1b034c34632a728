package lv.lidzas.access;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import lv.lidzas.access.FormOpenings.Opened;
import lv.lidzas.forms.FormPage;
import lv.lidzas.forms.Forms;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.forms.StoredOtherwise;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.StaleForm;
import org.jspecify.annotations.Nullable;
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

    /** The parameter that asks for the whole page in another language, with what was entered. */
    private static final String LANGUAGE = "valoda";

    private static final Set<String> NOT_CONTENT = Set.of(FormOpenings.FIELD, "_csrf", "lang", LANGUAGE);

    private static final String TEMPLATE = "access/form-page";

    /** Pages that have a part beside a form, at their address with {@code /blakus}. */
    private static final Pattern CARD = Pattern.compile("/(personas|gadijumi)/[A-Z]-\\d{4}-\\d+");

    private final Forms forms;
    private final FormOpenings openings;
    private final RaceWords words;
    private final ThanksWords thanks;

    FormOnPage(Forms forms, FormOpenings openings, RaceWords words, ThanksWords thanks) {
        this.forms = forms;
        this.openings = openings;
        this.words = words;
        this.thanks = thanks;
    }

    /**
     * Where a form stands.
     *
     * @param action address that the page sends to
     * @param back address of the page one came from; {@code null} for a form that stands alone
     * @param backLabel code of a message; {@code null} without {@code back}
     * @param draft whether the browser keeps what is entered until it is stored
     * @param about title of the record that the form is about; {@code null} where its reader knows, or there is none yet
     */
    public record Frame(
            String action, @Nullable String back, @Nullable String backLabel, boolean draft, @Nullable String about) {

        /** The card that the reader of this form may have beside it; {@code null} if there is none. */
        public @Nullable String card() {
            return back != null && CARD.matcher(back).matches() ? back : null;
        }

        public static Frame alone(String action) {
            return new Frame(action, null, null, false, null);
        }
    }

    /** @return name of the template */
    public String show(OpenForm form, Frame frame, Model model, Locale language) {
        return draw(form, null, Map.of(), FormOpenings.fresh(), frame, model, language);
    }

    /**
     * Takes a page in. What cannot be stored is shown again with its errors and what was entered. Where somebody else was
     * first, the page says who, keeps what was entered and names what stands in the record now. What the same opened page has
     * stored already is not stored again, and the answer says so.
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
        Function<Map<String, Object>, String> storeOnly = data -> {
            store.accept(data);
            return null;
        };
        return take(new Sent(open, parameters, null, next, frame, response, model, language), storeOnly);
    }

    /**
     * The same for a declared form.
     *
     * @param record reference of what the form changes; {@code null} if it changes no record
     * @param store returns the reference of what it has made, whose own page is the form's address with it; {@code null} if
     *     no record is made
     */
    public String submit(
            Supplier<OpenForm> open,
            MultiValueMap<String, String> parameters,
            @Nullable String record,
            Function<Map<String, Object>, String> store,
            String next,
            Frame frame,
            HttpServletResponse response,
            Model model,
            Locale language) {
        return take(new Sent(open, parameters, record, next, frame, response, model, language), store);
    }

    /** What a page sends, and where to. */
    private record Sent(
            Supplier<OpenForm> open,
            MultiValueMap<String, String> parameters,
            @Nullable String record,
            String next,
            Frame frame,
            HttpServletResponse response,
            Model model,
            Locale language) {

        String place() {
            return frame.action().replaceFirst("\\?.*", "");
        }

        Opened opened(String number) {
            Map<String, List<String>> content = new TreeMap<>(parameters);
            content.keySet().removeAll(NOT_CONTENT);
            return FormOpenings.opened(place(), number, content.toString()).about(record);
        }

        /** @param made {@code null} if no record was made */
        String pageOf(String made) {
            return made == null ? next : place() + "/" + made;
        }
    }

    private String take(Sent sent, Function<Map<String, Object>, String> store) {
        if (sent.parameters().containsKey(REDRAW)) {
            OpenForm form = sent.open().get();
            Map<String, Object> data = forms.decode(form, sent.parameters());
            sent.model().addAttribute("page", forms.page(form, data, Map.of(), sent.language()));
            return "forms/form :: fields(page=${page})";
        }
        if (sent.parameters().containsKey(LANGUAGE)) {
            return again(sent.open().get(), sent.parameters(), sent.frame(), sent.model(), sent.language());
        }
        String number = sent.parameters().getFirst(FormOpenings.FIELD);
        if (!FormOpenings.isNumber(number)) {
            return shownAgain(sent, "form.opening.missing");
        }
        Opened opened = sent.opened(number);
        OpenForm form = null;
        try {
            Optional<FormOpenings.Stored> earlier = openings.stored(opened);
            if (earlier.isPresent()) {
                return storedBefore(sent, earlier.get());
            }
            form = sent.open().get();
            Map<String, Object> data = forms.decode(form, sent.parameters());
            openings.once(opened, () -> store.apply(data));
            String next = sent.next();
            return "redirect:" + (next.endsWith(Thanks.PARAMETER) ? next + "=" + thanks.key(form.id(), data) : next);
        } catch (InvalidForm refused) {
            sent.response().setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            OpenForm shown = Objects.requireNonNull(form);
            Map<String, Object> data = forms.decode(shown, sent.parameters());
            return draw(shown, data, refused.errors(), number, sent.frame(), sent.model(), sent.language());
        } catch (StaleForm refused) {
            return cameSecond(sent, refused);
        } catch (StoredOtherwise another) {
            sent.model().addAttribute("stored", sent.pageOf(another.made()));
            return shownAgain(sent, sent.record() == null ? "form.opening.used" : "form.opening.used.record");
        }
    }

    /** A double click gets the answer of its first half; whoever has gone back is told. */
    private String storedBefore(Sent sent, FormOpenings.Stored earlier) {
        if (words.isJustNow(earlier.at())) {
            return "redirect:" + sent.next();
        }
        sent.model().addAttribute("at", words.at(earlier.at(), sent.language()));
        sent.model().addAttribute("made", earlier.made() != null);
        sent.model().addAttribute("stored", sent.pageOf(earlier.made()));
        sent.model().addAttribute("frame", sent.frame());
        return "access/stored-before";
    }

    private String cameSecond(Sent sent, StaleForm refused) {
        if (refused.changed() == StaleForm.Changed.FORM) {
            return shownAgain(sent, "form.stale.page");
        }
        sent.model().addAttribute("who", words.whoChanged(sent.record(), sent.language()));
        return shownAgain(sent, null);
    }

    /** What may be a second record, or none, is the reader's to decide: with what was entered, and what it differs from. */
    private String shownAgain(Sent sent, @Nullable String problem) {
        sent.response().setStatus(HttpStatus.CONFLICT.value());
        sent.model().addAttribute("problem", problem);
        OpenForm form = sent.open().get();
        Map<String, Object> entered = forms.decode(form, sent.parameters());
        FormPage page = forms.page(form, entered, Map.of(), sent.language());
        Map<String, String> differences =
                page.showsRecord() ? forms.differences(form, entered, sent.language()) : Map.of();
        return draw(form, entered, differences, FormOpenings.fresh(), sent.frame(), sent.model(), sent.language());
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
            @Nullable Map<String, Object> entered,
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
