package lv.lidzas.workflow.gate.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lv.lidzas.workflow.gate.grammar.Phrase;
import lv.lidzas.workflow.gate.json.JsonRule.Member;
import org.jspecify.annotations.Nullable;

/** Walks once through a form and notes whatever its table does not name. */
final class JsonWalk {

    private static final int MOST_FAULTS = 100;
    private static final int SHOWN = 80;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final JsonGrammar grammar;
    private final List<JsonFault> faults = new ArrayList<>();
    private int components;

    JsonWalk(JsonGrammar grammar) {
        this.grammar = grammar;
    }

    List<JsonFault> faults(JsonNode form) {
        object(grammar.object("form"), form, null, 0);
        return faults.size() > MOST_FAULTS ? faults.subList(0, MOST_FAULTS) : faults;
    }

    private void object(JsonRule rule, JsonNode object, @Nullable JsonNode component, int depth) {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            Member allowed = rule.member(member.getKey());
            if (allowed != null) {
                member(member.getKey(), allowed, member.getValue(), component, depth);
                continue;
            }
            String instead = grammar.instead(member.getKey());
            if (instead == null) {
                fault(component, "json.member", shown(member.getKey()), rule.name());
            } else {
                fault(component, "json.instead", member.getKey(), rule.name(), Phrase.of("instead." + instead));
            }
        }
        rule.members().forEach((name, member) -> {
            if (member.required() && !object.has(name)) {
                fault(component, "json.missing", name, rule.name());
            }
        });
    }

    private void member(String name, Member allowed, JsonNode given, @Nullable JsonNode component, int depth) {
        switch (allowed.holds()) {
            case VALUE -> value(name, grammar.value(allowed.of()), given, component);
            case OBJECT -> {
                if (given.isObject()) {
                    object(grammar.object(allowed.of()), given, component, depth);
                } else {
                    fault(component, "json.object", name);
                }
            }
            case LIST -> list(name, allowed, given, component, depth);
            case COMPONENTS -> components(given, component, depth + 1);
        }
    }

    private void list(String name, Member allowed, JsonNode given, @Nullable JsonNode component, int depth) {
        if (!given.isArray() || given.size() > grammar.bound("options")) {
            fault(component, "json.list", name, String.valueOf(grammar.bound("options")));
            return;
        }
        for (JsonNode item : given) {
            if (item.isObject()) {
                object(grammar.object(allowed.of()), item, component, depth);
            } else {
                fault(component, "json.object", name);
            }
        }
    }

    private void components(JsonNode given, @Nullable JsonNode around, int depth) {
        if (!given.isArray()) {
            fault(around, "json.list", "components", grammar.bound("components"));
            return;
        }
        if (depth > grammar.bound("depth")) {
            fault(around, "json.deep", grammar.bound("depth"));
            return;
        }
        for (JsonNode component : given) {
            if (++components > grammar.bound("components")) {
                fault(null, "json.large", grammar.bound("components"));
                return;
            }
            if (!component.isObject()) {
                fault(around, "json.object", "components");
                continue;
            }
            String type = component.path("type").asText("");
            JsonRule rule = grammar.component(type);
            if (rule == null) {
                fault(component, "json.type", shown(type), grammar.types());
            } else {
                object(rule, component, component, depth);
            }
        }
    }

    private void value(String name, JsonValue value, JsonNode given, @Nullable JsonNode component) {
        if (!value.accepts(given)) {
            String said = given.isTextual() ? given.textValue() : given.toString();
            fault(component, "json.value", name, shown(said), Phrase.of("value." + value.name()));
        }
    }

    private void fault(@Nullable JsonNode component, String key, Object... arguments) {
        if (faults.size() <= MOST_FAULTS) {
            faults.add(new JsonFault(component, key, List.of(arguments)));
        }
    }

    private static String shown(String text) {
        String line = BLANKS.matcher(text.strip()).replaceAll(" ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
