package lv.lidzas.contract;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** Writes for analysts what a kind of file may hold, from the very table by which the gate judges it. */
final class FileGuide {

    private static final Path TABLES = Path.of("src/main/resources/lv/lidzas/workflow/gate");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    private final Map<String, Object> table;
    private final Properties words = new Properties();
    private final StringBuilder text = new StringBuilder();

    private FileGuide(String table) {
        try (Reader reader = Files.newBufferedReader(TABLES.resolve(table));
                Stream<Path> files = Files.list(MESSAGES)) {
            this.table = new Yaml().load(reader);
            for (Path file : files.filter(path -> path.getFileName().toString().matches("gate\\w*_en\\.properties"))
                    .sorted()
                    .toList()) {
                try (Reader messages = Files.newBufferedReader(file)) {
                    words.load(messages);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param rules that no table can say */
    static String ofMarkup(String table, String title, List<String> rules) {
        FileGuide guide = new FileGuide(table);
        guide.begin(title, rules);
        guide.map("elements").forEach((name, given) -> guide.element(name, guide.layers(given)));
        guide.end();
        return guide.text.toString();
    }

    /** @param rules that no table can say */
    static String ofForm(String table, String title, List<String> rules) {
        FileGuide guide = new FileGuide(table);
        guide.begin(title, rules);
        guide.map("objects").forEach((name, given) -> guide.members("Object `" + name + "`", guide.layers(given)));
        guide.map("components")
                .forEach((name, given) -> guide.members("Component `" + name + "`", guide.layers(given)));
        guide.end();
        return guide.text.toString();
    }

    private void begin(String title, List<String> rules) {
        line("# " + title);
        line("");
        line(
                "What is not named here is refused, at every depth and for whoever deploys. Written from the table by which");
        line("the deployment gate judges; a test keeps both the same.");
        line("");
        line("## What no list can say");
        line("");
        rules.forEach(rule -> line("- " + rule));
        line("");
        line("## Bounds");
        line("");
        map("bounds").forEach((name, bound) -> line("- " + name + ": at most " + bound));
        line("");
        line("## What may stand where");
        line("");
    }

    private void element(String name, List<Map<String, Object>> layers) {
        line("### `" + name + "`");
        line("");
        Map<String, String> attributes = new LinkedHashMap<>();
        Map<String, String> children = new LinkedHashMap<>();
        String own = null;
        for (Map<String, Object> layer : layers) {
            map(layer, "attributes").forEach((attribute, value) -> attributes.put(attribute, (String) value));
            map(layer, "children").forEach((child, how) -> children.put(child, (String) how));
            map(map(layer, "oneOf"), "of").forEach((child, rule) -> children.put(child, "one of them"));
            own = (String) layer.getOrDefault("text", own);
        }
        attributes.forEach((attribute, value) -> line("- `" + attribute + "`" + value(value)));
        children.forEach((child, how) -> line("- holds `" + child + "`: " + times(how)));
        if (own != null) {
            line("- text" + value(own));
        }
        if (attributes.isEmpty() && children.isEmpty() && own == null) {
            line("- nothing");
        }
        line("");
    }

    private void members(String title, List<Map<String, Object>> layers) {
        line("### " + title);
        line("");
        Map<String, String> members = new LinkedHashMap<>();
        layers.forEach(layer -> map(layer, "members").forEach((member, how) -> members.put(member, (String) how)));
        members.forEach((member, how) -> line("- `" + member + "`" + value(how)));
        line("");
    }

    private String value(String how) {
        boolean required = how.endsWith("!");
        String said = required ? how.substring(0, how.length() - 1) : how;
        String[] parts = said.split(" ");
        String meaning = parts.length == 2
                ? (parts[0].equals("list") ? "a list of `" : "the object `") + parts[1] + "`"
                : said.equals("components") ? "the components, in their order" : word("value." + said);
        return (required ? " (has to be there): " : ": ") + meaning;
    }

    private static String times(String how) {
        return switch (how.split(" ")[0]) {
            case "1" -> "once";
            case "?" -> "once or not at all";
            case "+" -> "once or more";
            case "*" -> "as often as needed";
            default -> how;
        };
    }

    private void end() {
        line("## What people often try, and what to do instead");
        line("");
        Map<String, String> instead = new TreeMap<>();
        map("instead").forEach((phrase, names) -> instead.put(word("instead." + phrase), names.toString()));
        instead.forEach((phrase, names) -> line("- `"
                + names.substring(1, names.length() - 1).replace(", ", "`, `").replace("@", "") + "`: " + phrase));
    }

    private String word(String key) {
        String word = words.getProperty("gate." + key);
        if (word == null) {
            throw new IllegalStateException("there is no message gate." + key);
        }
        return word;
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> layers(Object given) {
        Map<String, Object> own = given == null ? Map.of() : (Map<String, Object>) given;
        List<Map<String, Object>> layers = new ArrayList<>();
        for (Object part : (List<?>) own.getOrDefault("like", List.of())) {
            layers.add(map(map("parts"), (String) part));
        }
        layers.add(own);
        return layers;
    }

    private Map<String, Object> map(String key) {
        return map(table, key);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> from, String key) {
        Object value = from.get(key);
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
