package lv.lidzas.workflow.gate.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import lv.lidzas.workflow.gate.json.JsonRule.Holds;
import lv.lidzas.workflow.gate.json.JsonRule.Member;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads a {@link JsonGrammar}; a table that names something it does not explain does not load. */
final class JsonGrammarTable {

    private static final Pattern ANYTHING = Pattern.compile(".*", Pattern.DOTALL);
    private static final Set<String> OF_VALUES =
            Set.of("json", "pattern", "oneOf", "from", "to", "whole", "longest", "parsed");

    private final String resource;
    private final Map<String, Predicate<String>> parsers;
    private final Map<String, Object> table;
    private final Map<String, JsonValue> values = new LinkedHashMap<>();
    private final Map<String, JsonRule> objects = new LinkedHashMap<>();

    JsonGrammarTable(String resource, Map<String, Predicate<String>> parsers) {
        this.resource = resource;
        this.parsers = parsers;
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream in = JsonGrammarTable.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw broken("there is no such table");
            }
            table = new Yaml(new SafeConstructor(options)).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonGrammar read() {
        map(table, "values").forEach((name, given) -> values.put(name, value(name, map(given))));
        map(table, "objects").forEach((name, given) -> objects.put(name, rule(name, map(given))));
        Map<String, JsonRule> components = new LinkedHashMap<>();
        map(table, "components").forEach((type, given) -> components.put(type, rule(type, map(given))));
        objects.values().forEach(this::complete);
        components.values().forEach(this::complete);
        Map<String, String> instead = new HashMap<>();
        map(table, "instead")
                .forEach((phrase, names) -> ((List<?>) names).forEach(name -> instead.put((String) name, phrase)));
        Map<String, Integer> bounds = new HashMap<>();
        map(table, "bounds").forEach((name, bound) -> bounds.put(name, (Integer) bound));
        return new JsonGrammar(values, objects, components, Map.copyOf(instead), Map.copyOf(bounds));
    }

    private JsonValue value(String name, Map<String, Object> given) {
        if (!OF_VALUES.containsAll(given.keySet())) {
            throw broken(name + " says something that nothing reads");
        }
        String parser = (String) given.get("parsed");
        if (parser != null && !parsers.containsKey(parser)) {
            throw broken("nothing parses " + parser);
        }
        return new JsonValue(
                name,
                texts(given.getOrDefault("json", List.of("text"))),
                given.containsKey("pattern") ? Pattern.compile((String) given.get("pattern")) : ANYTHING,
                texts(given.getOrDefault("oneOf", List.of())),
                number(given.get("from")),
                number(given.get("to")),
                (boolean) given.getOrDefault("whole", false),
                (int) given.getOrDefault("longest", 255),
                parser == null ? text -> true : Objects.requireNonNull(parsers.get(parser)));
    }

    private JsonRule rule(String name, Map<String, Object> given) {
        Map<String, Member> members = new LinkedHashMap<>();
        List<Map<String, Object>> layers = new ArrayList<>();
        for (Object part : (List<?>) given.getOrDefault("like", List.of())) {
            layers.add(map(map(table, "parts"), (String) part));
        }
        layers.add(given);
        layers.forEach(
                layer -> map(layer, "members").forEach((member, how) -> members.put(member, member((String) how))));
        return new JsonRule(name, members);
    }

    private static Member member(String how) {
        boolean required = how.endsWith("!");
        String said = required ? how.substring(0, how.length() - 1) : how;
        String[] words = said.split(" ");
        if (words.length == 2) {
            return new Member(Holds.valueOf(words[0].toUpperCase(Locale.ROOT)), words[1], required);
        }
        return said.equals("components")
                ? new Member(Holds.COMPONENTS, said, required)
                : new Member(Holds.VALUE, said, required);
    }

    private void complete(JsonRule rule) {
        rule.members().forEach((name, member) -> {
            boolean known =
                    switch (member.holds()) {
                        case VALUE -> values.containsKey(member.of());
                        case OBJECT, LIST -> objects.containsKey(member.of());
                        case COMPONENTS -> true;
                    };
            if (!known) {
                throw broken(rule.name() + "." + name + " names " + member.of());
            }
        });
    }

    private IllegalArgumentException broken(String why) {
        return new IllegalArgumentException(resource + ": " + why);
    }

    private static @Nullable BigDecimal number(@Nullable Object given) {
        return given == null ? null : new BigDecimal(given.toString());
    }

    private static Set<String> texts(Object given) {
        Set<String> texts = new LinkedHashSet<>();
        ((List<?>) given).forEach(one -> texts.add((String) one));
        return texts;
    }

    private static Map<String, Object> map(Map<String, Object> from, String key) {
        return map(from.get(key));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object given) {
        return given == null ? Map.of() : (Map<String, Object>) given;
    }
}
