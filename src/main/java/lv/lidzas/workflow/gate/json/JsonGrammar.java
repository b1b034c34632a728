package lv.lidzas.workflow.gate.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The table of what a form may hold. */
public final class JsonGrammar {

    private final Map<String, JsonValue> values;
    private final Map<String, JsonRule> objects;
    private final Map<String, JsonRule> components;
    private final Map<String, String> instead;
    private final Map<String, Integer> bounds;

    JsonGrammar(
            Map<String, JsonValue> values,
            Map<String, JsonRule> objects,
            Map<String, JsonRule> components,
            Map<String, String> instead,
            Map<String, Integer> bounds) {
        this.values = values;
        this.objects = objects;
        this.components = components;
        this.instead = instead;
        this.bounds = bounds;
    }

    /**
     * @param table class path resource, YAML
     * @param parsers for texts whose grammar no pattern can say, by the name that the table gives as {@code parsed}
     */
    public static JsonGrammar read(String table, Map<String, Predicate<String>> parsers) {
        return new JsonGrammarTable(table, parsers).read();
    }

    /** @return everything in the form that the table does not name */
    public List<JsonFault> faults(JsonNode form) {
        return new JsonWalk(this).faults(form);
    }

    /** @return messages below {@code gate.} that its faults may bring */
    public Set<String> phrases() {
        Set<String> phrases = new TreeSet<>();
        values.keySet().forEach(name -> phrases.add("value." + name));
        instead.values().forEach(name -> phrases.add("instead." + name));
        return phrases;
    }

    JsonValue value(String name) {
        return Objects.requireNonNull(values.get(name));
    }

    JsonRule object(String name) {
        return Objects.requireNonNull(objects.get(name));
    }

    /** {@code null} for a type that the table does not name. */
    @Nullable
    JsonRule component(String type) {
        return components.get(type);
    }

    Set<String> types() {
        return components.keySet();
    }

    @Nullable
    String instead(String member) {
        return instead.get(member);
    }

    int bound(String name) {
        return Objects.requireNonNull(bounds.get(name));
    }
}
