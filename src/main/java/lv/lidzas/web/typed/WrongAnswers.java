package lv.lidzas.web.typed;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form that was sent, as its page shows it.
 *
 * @param all in the order of the page
 * @param sent all that was typed, by the names of the inputs
 */
record WrongAnswers(List<Wrong> all, Map<String, String[]> sent) {

    /** Under this name the page finds it. */
    static final String ATTRIBUTE = "typedWrong";

    /**
     * @param id of the input
     * @param sentence code of a message
     * @param values that stand in it
     */
    public record Wrong(String id, String sentence, List<Object> values) {

        Wrong(String id, String sentence) {
            this(id, sentence, List.of());
        }
    }

    /** Whether it is this input. */
    public boolean at(String id) {
        return all.stream().anyMatch(wrong -> wrong.id().equals(id));
    }

    /** What was typed; {@code null} for nothing. A page repeats no password. */
    public @Nullable String typed(String name) {
        String[] values = sent.get(name);
        return values == null ? null : values[0];
    }

    /** Whether this was chosen, alone or among others. */
    public boolean has(String name, String value) {
        return List.of(sent.getOrDefault(name, new String[0])).contains(value);
    }

    /** Whether it is an input whose id begins so: in a part of the page that is folded otherwise. */
    public boolean within(String beginning) {
        return all.stream().anyMatch(wrong -> wrong.id().startsWith(beginning));
    }
}
