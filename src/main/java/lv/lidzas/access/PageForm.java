package lv.lidzas.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import lv.lidzas.forms.Forms;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.records.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A form that stands on a page of its own and is taken in there. A bean of this type is all that such a page needs: its
 * address, who may open it, drawing, errors, what is entered twice, drafts and the way back come from one place. Silence
 * means no: a form is for readers of one kind of record, or for the person on the own page about what is his or hers.
 *
 * @param path pattern of its address: {@code /personas/{reference}/labot}
 * @param recordType whose readers may open it; {@code null} for the own page
 * @param way how the form is opened and stored
 * @param back pattern of the address of the page one comes from
 * @param backLabel code of a message
 * @param next pattern of the address that comes after storing
 * @param kept whether the browser keeps what is entered until it is stored, where a connection may be lost
 * @param layout draws it otherwise than field by field; {@code null} for the page that all others have
 * @param enclosure asks for a file that goes with what is entered; {@code null} for none
 */
public record PageForm(
        String path,
        @Nullable String recordType,
        Way way,
        String back,
        String backLabel,
        String next,
        boolean kept,
        @Nullable Layout layout,
        @Nullable Enclosure enclosure) {

    private static final String OWN_PAGE = "/mana/";

    /** What the page after a form is told, so that it says that all is stored. */
    private static final String SAVED = "?saglabats";

    /** @throws IllegalArgumentException if a form of the own page stands elsewhere, or another one there */
    public PageForm {
        if (path.startsWith(OWN_PAGE) != (recordType == null)) {
            throw new IllegalArgumentException(path + " is for nobody");
        }
    }

    /** For members of the staff who may read records of this type. */
    public static Path ofStaff(String recordType, String path) {
        return new Path(recordType, path);
    }

    /** For the person who is signed in on the own page. */
    public static Path ofPerson(String path) {
        return new Path(null, path);
    }

    /** Who asks for the form, and what the address says. */
    public record Asked(Actor actor, Locale language, Map<String, String> variables) {

        /** @throws IllegalArgumentException if the pattern has no such variable */
        public String get(String variable) {
            String value = variables.get(variable);
            if (value == null) {
                throw new IllegalArgumentException("no variable " + variable);
            }
            return value;
        }

        /** The {@code P-} reference of the person on the own page. */
        public String person() {
            return Objects.requireNonNull(actor.person());
        }
    }

    /** How a form is opened and stored. */
    public interface Way {

        /** The form as it stands now. */
        OpenForm open(Asked asked, Forms forms);

        /** @return the reference of what it has made; {@code null} if it made no record */
        @Nullable
        String store(Asked asked, Map<String, Object> data, Forms forms);

        /** @return the reference of the record that the form changes; {@code null} if it changes none */
        default @Nullable String record(Asked asked) {
            return null;
        }
    }

    /** A page that asks otherwise than field by field, for example in one row for each person. It is sent as all others are. */
    public interface Layout {

        /**
         * @param parameters what the address asks for, or what was sent and could not be read
         * @param again whether it is shown because of that
         * @return name of the template
         */
        String draw(Asked asked, MultiValueMap<String, String> parameters, boolean again, Model model);

        /** @return what was sent, as the form has its fields; empty if it cannot be read, and the page is drawn again */
        Optional<MultiValueMap<String, String>> fields(Asked asked, MultiValueMap<String, String> parameters);
    }

    /**
     * A file that is sent together with what is entered, in a form of several parts. Nothing of such a page is taken apart before its
     * right was asked and its token, which stands in its address, compared.
     */
    public interface Enclosure {

        /** What the page is drawn with: as {@code enclosed} the template whose fragment of that name asks for it, and what that needs. */
        Map<String, Object> drawn(Asked asked);

        /** Takes a page apart. */
        Sent sent(Asked asked, HttpServletRequest request);
    }

    /**
     * What a page with a file sent.
     *
     * @param fields what was entered, as far as it could be read
     * @param way stores it together with the file; {@code null} if the file is refused
     * @param again what the page is drawn with if it is shown again
     */
    public record Sent(MultiValueMap<String, String> fields, @Nullable Way way, Map<String, Object> again) {}

    /** A page without a form yet. */
    public record Path(@Nullable String recordType, String path) {

        /**
         * The form is the card of a record.
         *
         * @param record its reference; refuses what is not the asker's to change
         */
        public Back corrects(String formId, Function<Asked, String> record) {
            return does(new Correction(formId, record));
        }

        /**
         * The form makes a record.
         *
         * @param given what is known without asking; refuses where none may be made
         */
        public Back makes(String formId, Function<Asked, Map<String, Object>> given) {
            return does(new Creation(formId, given));
        }

        /** The form ends a task or does something else. */
        public Back does(Way way) {
            return new Back(this, way);
        }
    }

    /** A page that does not say yet where it leads. */
    public record Back(Path page, Way way) {

        /**
         * @param path pattern of the address of the page one comes from, and goes to after storing, where it says that all is
         *     stored
         * @param label code of a message
         */
        public PageForm from(String path, String label) {
            return new PageForm(page.path(), page.recordType(), way, path, label, path + SAVED, false, null, null);
        }
    }

    /** The same, going elsewhere after storing, or to a page that says it in words of its own: a parameter tells it to. */
    public PageForm to(String after) {
        return new PageForm(path, recordType, way, back, backLabel, after, kept, layout, enclosure);
    }

    /** The same, shown as this says: what fits nothing at this moment is left out. */
    public PageForm shownAs(BiFunction<Asked, OpenForm, OpenForm> shown) {
        return new PageForm(path, recordType, new Shown(way, shown), back, backLabel, next, kept, layout, enclosure);
    }

    /** The same, kept by the browser until it is stored. */
    public PageForm keptByBrowser() {
        return new PageForm(path, recordType, way, back, backLabel, next, true, layout, enclosure);
    }

    /** The same, drawn by a page of its own. */
    public PageForm drawnBy(Layout page) {
        return new PageForm(path, recordType, way, back, backLabel, next, kept, page, enclosure);
    }

    /** The same, with a file. */
    public PageForm enclosing(Enclosure file) {
        return new PageForm(path, recordType, way, back, backLabel, next, kept, layout, file);
    }

    /** A pattern with what this request's address says. */
    public static String address(String pattern, Asked asked) {
        return UriComponentsBuilder.fromUriString(pattern)
                .encode()
                .buildAndExpand(asked.variables())
                .toUriString();
    }

    private record Shown(Way way, BiFunction<Asked, OpenForm, OpenForm> shown) implements Way {

        @Override
        public OpenForm open(Asked asked, Forms forms) {
            return shown.apply(asked, way.open(asked, forms));
        }

        @Override
        public @Nullable String store(Asked asked, Map<String, Object> data, Forms forms) {
            return way.store(asked, data, forms);
        }

        @Override
        public @Nullable String record(Asked asked) {
            return way.record(asked);
        }
    }

    private record Correction(String formId, Function<Asked, String> record) implements Way {

        @Override
        public OpenForm open(Asked asked, Forms forms) {
            return forms.openCard(formId, record.apply(asked), asked.actor(), asked.language());
        }

        @Override
        public @Nullable String store(Asked asked, Map<String, Object> data, Forms forms) {
            forms.submitCard(formId, record.apply(asked), data, asked.actor(), asked.language());
            return null;
        }

        @Override
        public String record(Asked asked) {
            return record.apply(asked);
        }
    }

    private record Creation(String formId, Function<Asked, Map<String, Object>> given) implements Way {

        @Override
        public OpenForm open(Asked asked, Forms forms) {
            given.apply(asked);
            return forms.openNew(formId, asked.actor(), asked.language());
        }

        @Override
        public String store(Asked asked, Map<String, Object> data, Forms forms) {
            return forms.submitNew(formId, given.apply(asked), data, asked.actor(), asked.language());
        }
    }
}
