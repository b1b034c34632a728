package lv.lidzas.workflow.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.yaml.snakeyaml.Yaml;

/** Writes a table of the gate down for people. */
final class GrammarGuide {

    private static final Map<String, String> TIMES =
            Map.of("1", "exactly one", "?", "at most one", "*", "any number of", "+", "one or more");

    private final Map<String, Object> table;
    private final UnaryOperator<String> words;
    private final StringBuilder text = new StringBuilder();

    private GrammarGuide(Map<String, Object> table, UnaryOperator<String> words) {
        this.table = table;
        this.words = words;
    }

    /**
     * @param resource the table
     * @param words English sentence of a message below {@code gate.}
     */
    static String of(String resource, String head, UnaryOperator<String> words) {
        try (InputStream in = GrammarGuide.class.getClassLoader().getResourceAsStream(resource)) {
            return new GrammarGuide(new Yaml().load(in), words).write(head);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(String head) {
        text.append(head);
        map(table, "elements").keySet().forEach(this::element);
        text.append("\n## Instead\n\n| not allowed | what to do |\n|---|---|\n");
        map(table, "instead").forEach((phrase, names) -> {
            List<String> shown = new ArrayList<>();
            ((List<?>) names)
                    .forEach(name -> shown.add("`" + String.valueOf(name).replace("@", "") + "`"));
            row(String.join(" ", shown), words.apply("instead." + phrase));
        });
        return text.toString();
    }

    private void element(String name) {
        Map<String, Object> given = map(map(table, "elements"), name);
        Map<String, Object> attributes = new LinkedHashMap<>();
        Map<String, Object> children = new LinkedHashMap<>();
        for (Object part : (List<?>) given.getOrDefault("like", List.of())) {
            Map<String, Object> shared = map(map(table, "parts"), (String) part);
            attributes.putAll(map(shared, "attributes"));
            children.putAll(map(shared, "children"));
        }
        attributes.putAll(map(given, "attributes"));
        children.putAll(map(given, "children"));
        text.append("\n### ").append(name).append("\n\n");
        if (given.containsKey("text")) {
            text.append("Text: ")
                    .append(words.apply("value." + given.get("text")))
                    .append(".\n\n");
        }
        if (!attributes.isEmpty()) {
            text.append("| attribute | holds |\n|---|---|\n");
            attributes.forEach((attribute, value) -> {
                String rule = (String) value;
                boolean required = rule.endsWith("!");
                row(
                        "`" + attribute + "`" + (required ? " (required)" : ""),
                        words.apply("value." + (required ? rule.substring(0, rule.length() - 1) : rule)));
            });
            text.append('\n');
        }
        children.forEach((child, how) -> child(child, (String) how));
        choice(map(given, "oneOf"));
    }

    private void child(String name, String how) {
        String[] parts = how.split(" ", 2);
        text.append("- ").append(TIMES.get(parts[0])).append(" `").append(name).append('`');
        if (parts.length > 1) {
            text.append(" (see ").append(parts[1]).append(')');
        }
        text.append('\n');
    }

    private void choice(Map<String, Object> given) {
        if (!given.isEmpty()) {
            text.append("- ").append(TIMES.get((String) given.get("times"))).append(" of");
            map(given, "of")
                    .keySet()
                    .forEach(name -> text.append(" `").append(name).append('`'));
            text.append('\n');
        }
    }

    private void row(String left, String right) {
        text.append("| ")
                .append(left)
                .append(" | ")
                .append(right.replace("|", "\\|"))
                .append(" |\n");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> from, String key) {
        Object value = from.get(key);
        return value == null ? Map.of() : (Map<String, Object>) value;
    }
}
