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
}
