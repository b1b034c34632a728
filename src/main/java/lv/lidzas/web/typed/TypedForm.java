package lv.lidzas.web.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import lv.lidzas.values.Day;
import lv.lidzas.values.EmailAddress;
import lv.lidzas.values.Reading;

/**
 * What a form asks that a template of its own draws, so that the server and not the browser says what is missing: every
 * error at once, in the language of the page, with what was typed. A bean of the module whose page it is; a form that is
 * declared ({@code forms/}) needs none.
 *
 * @param path pattern of the address that the form is sent to
 * @param page pattern of the address of the page that draws it
 * @param beforeSignIn whether it is taken in by what signs people in, and not by a page
 * @param asked in the order of the page
 * @param compared what is wrong with answers of which each can be taken
 */
public record TypedForm(String path, String page, boolean beforeSignIn, List<Asked> asked, List<Compared> compared) {

    /** What is sent beside an answer that not every page asks for. */
    public static final String SAID = "-jautats";

    /**
     * An answer.
     *
     * @param name parameter
     * @param id of its input, which the page's list of errors leads to
     * @param ifSaid whether it is asked only where the page says so by a parameter of this name with {@link #SAID}
     * @param wrong code of the sentence about what was typed; empty for what can be taken
     */
    public record Asked(String name, String id, boolean ifSaid, Function<String, Optional<String>> wrong) {}

    /**
     * What answers say together, once nothing is wrong with any of them.
     *
     * @param id of the input at which it is said
     * @param wrong code of the sentence, by what was typed under a name
     */
    public record Compared(String id, Function<UnaryOperator<String>, Optional<String>> wrong) {}

    /** @param path pattern of the address that the form is sent to, and of the page that draws it */
    public static TypedForm at(String path) {
        return new TypedForm(path, path, false, List.of(), List.of());
    }

    /** The same with what is looked at when each answer can be taken. */
    public TypedForm compares(String id, Function<UnaryOperator<String>, Optional<String>> wrong) {
        List<Compared> all = new ArrayList<>(compared);
        all.add(new Compared(id, wrong));
        return new TypedForm(path, page, beforeSignIn, asked, List.copyOf(all));
    }

    public TypedForm shownAt(String address) {
        return new TypedForm(path, address, beforeSignIn, asked, compared);
    }

    /** The same, taken in before the pages are asked. */
    public TypedForm signingIn() {
        return new TypedForm(path, page, true, asked, compared);
    }

    /** @param missing code of the sentence where nothing was typed */
    public TypedForm asks(String name, String id, String missing) {
        return and(new Asked(name, id, false, typed -> missing(typed, missing)));
    }

    /** The same, on those pages that say so. */
    public TypedForm mayAsk(String name, String id, String missing) {
        return and(new Asked(name, id, true, typed -> missing(typed, missing)));
    }

    /** The same for an address. */
    public TypedForm asksForEmail(String name, String id, String missing) {
        return asksFor(name, id, missing, EmailAddress::read);
    }

    /** The same for a day. */
    public TypedForm asksForDay(String name, String id, String missing) {
        return asksFor(name, id, missing, Day::read);
    }

    private TypedForm asksFor(String name, String id, String missing, Function<String, Reading<?>> kind) {
        return and(new Asked(
                name, id, false, typed -> missing(typed, missing).or(() -> Optional.<Reading<?>>of(kind.apply(typed))
                        .filter(read -> !read.isGood())
                        .map(Reading::message))));
    }

    private TypedForm and(Asked one) {
        List<Asked> all = new ArrayList<>(asked);
        all.add(one);
        return new TypedForm(path, page, beforeSignIn, List.copyOf(all), compared);
    }

    private static Optional<String> missing(String typed, String sentence) {
        return typed.isBlank() ? Optional.of(sentence) : Optional.empty();
    }
}
