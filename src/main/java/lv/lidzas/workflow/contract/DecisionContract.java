package lv.lidzas.workflow.contract;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.FieldKind;
import org.jspecify.annotations.Nullable;

/**
 * A decision table that code asks: what it gives and what it understands. Declared as a bean by the module that asks, so
 * that the gate refuses a table that would no longer fit.
 *
 * @param decision id of the table
 * @param inputs what code gives, by the name of the input
 * @param result what the table answers
 * @param known codes that code understands; empty if it takes any
 * @param needed codes that some row has to answer
 */
public record DecisionContract(
        String decision, Map<String, Input> inputs, FieldKind result, Set<String> known, Set<String> needed) {

    /**
     * One value that code gives.
     *
     * @param codes every code that it can be; empty for other kinds
     * @param question a bound choice, as {@code case.urgentSignals}, whose options are such codes too; {@code null} if none
     */
    public record Input(FieldKind kind, Set<String> codes, @Nullable String question) {}

    /** A table that answers a number, and is given nothing yet. */
    public static DecisionContract number(String decision) {
        return new DecisionContract(decision, Map.of(), FieldKind.NUMBER, Set.of(), Set.of());
    }

    /**
     * A table that answers one of some codes, and is given nothing yet.
     *
     * @param needed those that have to stay possible
     */
    public static DecisionContract code(String decision, List<String> known, String... needed) {
        return new DecisionContract(
                decision, Map.of(), FieldKind.CODE, new LinkedHashSet<>(known), new LinkedHashSet<>(List.of(needed)));
    }

    /** The same, given a number or a truth value. */
    public DecisionContract given(String name, FieldKind kind) {
        return with(name, new Input(kind, Set.of(), null));
    }

    /** The same, given one of some codes. */
    public DecisionContract given(String name, List<String> codes) {
        return with(name, new Input(FieldKind.CODE, new LinkedHashSet<>(codes), null));
    }

    /** The same, given one of some codes or whatever a bound choice of forms offers. */
    public DecisionContract given(String name, List<String> codes, String question) {
        return with(name, new Input(FieldKind.CODE, new LinkedHashSet<>(codes), question));
    }

    private DecisionContract with(String name, Input input) {
        Map<String, Input> more = new LinkedHashMap<>(inputs);
        more.put(name, input);
        return new DecisionContract(decision, more, result, known, needed);
    }
}
