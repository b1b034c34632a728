package lv.lidzas.workflow.gate.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import lv.lidzas.workflow.gate.grammar.ElementRule.Attribute;
import lv.lidzas.workflow.gate.grammar.ElementRule.Child;
import lv.lidzas.workflow.gate.grammar.ElementRule.Choice;
import lv.lidzas.workflow.gate.grammar.ElementRule.Times;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads a {@link Grammar}; a table that names something it does not explain does not load. */
final class GrammarTable {

    private static final Pattern ANYTHING = Pattern.compile(".*", Pattern.DOTALL);
    private static final int LONGEST = 255;

    private final String resource;
    private final Map<String, Predicate<String>> parsers;
    private final Map<String, Object> table;
    private final Map<String, ValueRule> values = new HashMap<>();

    GrammarTable(String resource, Map<String, Predicate<String>> parsers) {
        this.resource = resource;
        this.parsers = parsers;
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream in = GrammarTable.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no table " + resource);
            }
            table = new Yaml(new SafeConstructor(options)).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Grammar read() {
        Map<String, String> prefixes = new HashMap<>();
        map(table, "namespaces").forEach((prefix, uri) -> prefixes.put((String) uri, prefix));
        map(table, "values").keySet().forEach(name -> values.put(name, value(name)));
        Map<String, ElementRule> elements = new LinkedHashMap<>();
        map(table, "elements").keySet().forEach(name -> elements.put(name, element(name)));
        elements.forEach((name, element) -> element.children().forEach((child, how) -> {
            if (!elements.containsKey(how.rule())) {
                throw broken(name + " names " + how.rule());
            }
        }));
        Map<String, String> instead = new HashMap<>();
        map(table, "instead").forEach((phrase, names) -> {
            for (Object name : (List<?>) names) {
                instead.put((String) name, phrase);
            }
        });
        Map<String, Object> bounds = map(table, "bounds");
        return new Grammar(
                Map.copyOf(prefixes),
                (String) Objects.requireNonNull(table.get("root")),
                (int) Objects.requireNonNull(bounds.get("elements")),
                (int) Objects.requireNonNull(bounds.get("depth")),
                elements,
                Map.copyOf(instead),
                Set.copyOf(values.keySet()));
    }

    private ValueRule value(String name) {
        Map<String, Object> given = map(map(table, "values"), name);
        known(
                name,
                given,
                Set.of("pattern", "oneOf", "from", "to", "longest", "unique", "refers", "expression", "parsed"));
        String parser = (String) given.get("parsed");
        if (parser != null && !parsers.containsKey(parser)) {
            throw broken("nothing parses " + parser);
        }
        Set<String> oneOf = new HashSet<>();
        for (Object one : (List<?>) given.getOrDefault("oneOf", List.of())) {
            oneOf.add((String) one);
        }
        return new ValueRule(
                name,
                given.containsKey("pattern")
                        ? Pattern.compile((String) given.get("pattern"), Pattern.DOTALL)
                        : ANYTHING,
                oneOf,
                ((Number) given.getOrDefault("from", Long.MIN_VALUE)).longValue(),
                ((Number) given.getOrDefault("to", Long.MAX_VALUE)).longValue(),
                (int) given.getOrDefault("longest", LONGEST),
                (boolean) given.getOrDefault("unique", false),
                (boolean) given.getOrDefault("refers", false),
                (boolean) given.getOrDefault("expression", false),
                parser == null ? text -> true : Objects.requireNonNull(parsers.get(parser)));
    }

    private ElementRule element(String name) {
        Map<String, Object> given = map(map(table, "elements"), name);
        known(name, given, Set.of("place", "placeId", "like", "attributes", "children", "oneOf", "text"));
        List<Map<String, Object>> layers = new ArrayList<>();
        for (Object part : (List<?>) given.getOrDefault("like", List.of())) {
            layers.add(map(map(table, "parts"), (String) part));
        }
        layers.add(given);
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        Map<String, Child> children = new LinkedHashMap<>();
        for (Map<String, Object> layer : layers) {
            map(layer, "attributes").forEach((attribute, rule) -> attributes.put(attribute, attribute((String) rule)));
            map(layer, "children").forEach((child, how) -> children.put(child, child(child, (String) how)));
        }
        String text = (String) given.get("text");
        return new ElementRule(
                (String) given.get("place"),
                (String) given.getOrDefault("placeId", "id"),
                attributes,
                children,
                choice(map(given, "oneOf"), children),
                text == null ? null : valueNamed(text));
    }

    /** {@code "id"} or, where it has to stand, {@code "id!"}. */
    private Attribute attribute(String rule) {
        boolean required = rule.endsWith("!");
        return new Attribute(valueNamed(required ? rule.substring(0, rule.length() - 1) : rule), required);
    }

    /** How often, and the name of the rule unless it is that of the child: {@code "?"}, {@code "* boundary"}. */
    private static Child child(String name, String how) {
        String[] parts = how.split(" ", 2);
        return new Child(parts.length == 1 ? name : parts[1], Times.of(parts[0]));
    }

    private @Nullable Choice choice(Map<String, Object> given, Map<String, Child> children) {
        if (given.isEmpty()) {
            return null;
        }
        Set<String> of = new java.util.LinkedHashSet<>();
        map(given, "of").forEach((name, rule) -> {
            of.add(name);
            children.put(name, new Child(rule == null ? name : (String) rule, Times.OPTIONAL));
        });
        return new Choice(of, Times.of((String) given.get("times")));
    }

    private ValueRule valueNamed(String name) {
        ValueRule value = values.get(name);
        if (value == null) {
            throw broken("there is no value " + name);
        }
        return value;
    }

    private void known(String name, Map<String, Object> given, Set<String> keys) {
        if (!keys.containsAll(given.keySet())) {
            throw broken(name + " says something that nothing reads");
        }
    }

    private IllegalArgumentException broken(String why) {
        return new IllegalArgumentException(resource + ": " + why);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> from, String key) {
        Object value = from.get(key);
        return value == null ? Map.of() : (Map<String, Object>) value;
    }
}
