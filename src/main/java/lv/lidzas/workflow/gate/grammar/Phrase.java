package lv.lidzas.workflow.gate.grammar;

import java.util.List;

/**
 * Part of a sentence that is said in the reader's language.
 *
 * @param key message below {@code gate.}
 * @param arguments of the message
 */
public record Phrase(String key, List<Object> arguments) {

    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }

    /** A name in the quotes of the reader's language. */
    public static Phrase named(String name) {
        return of("named", name);
    }

    /** The same with the id of what has the name. */
    public static Phrase named(String name, String id) {
        return of("namedId", name, id);
    }
}
