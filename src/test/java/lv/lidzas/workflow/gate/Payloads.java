package lv.lidzas.workflow.gate;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** The attacks of {@code gate/payloads/bpmn.yaml}, each as a file of its own. */
final class Payloads {

    static final Path EVERYTHING = Path.of("src/test/resources/gate/payloads/everything.bpmn");
    private static final Path ATTACKS = Path.of("src/test/resources/gate/payloads/bpmn.yaml");
    private static final String EXTENSIONS = "<bpmn:extensionElements>";

    private final String everything = everything();
    private final Map<String, MatchResult> tags = new HashMap<>();
    private final List<Payload> all = new ArrayList<>();

    private Payloads() {}

    record Payload(String what, String change, String file) {

        byte[] bytes() {
            return file.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return what + ": " + change;
        }
    }

    static List<Payload> all() {
        Payloads payloads = new Payloads();
        try (Reader reader = Files.newBufferedReader(ATTACKS)) {
            List<Map<String, Object>> attacks = new Yaml().load(reader);
            attacks.forEach(payloads::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return payloads.all;
    }

    static String everything() {
        try {
            return Files.readString(EVERYTHING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Map<String, Object> attack) {
        String what = (String) attack.get("what");
        for (String piece : list(attack, "replace")) {
            if (!everything.contains(piece)) {
                throw new IllegalStateException("nothing to replace: " + piece);
            }
            for (String with : list(attack, "with")) {
                add(
                        what,
                        piece + " -> " + with,
                        everything.replaceFirst(Pattern.quote(piece), Matcher.quoteReplacement(with)));
            }
        }
        for (String prefix : list(attack, "prefix")) {
            String file = everything.replace("?>\n", "?>\n" + prefix + "\n");
            add(what, prefix, file);
        }
        for (String id : list(attack, "at")) {
            for (String attribute : list(attack, "set")) {
                for (String value : list(attack, "to")) {
                    add(what, id + " " + attribute + "=" + value, with(id, attribute, value));
                }
            }
            for (String inside : list(attack, "inside")) {
                add(what, id + " > " + inside, inside(id, inside));
            }
            for (String extension : list(attack, "extension")) {
                add(what, id + " > extensionElements > " + extension, extended(id, extension));
            }
        }
    }

    private void add(String what, String change, String file) {
        // Where the value already is what an attack sets, there is no attack.
        if (!file.equals(everything)) {
            all.add(new Payload(what, change, file));
        }
    }

    private String with(String id, String attribute, String value) {
        MatchResult tag = tag(id);
        String changed = tag.group().replaceFirst(" " + attribute + "=\"[^\"]*\"", "");
        int end = changed.endsWith("/>") ? changed.length() - 2 : changed.length() - 1;
        changed = changed.substring(0, end) + " " + attribute + "=\"" + value.replace("\"", "&quot;") + "\""
                + changed.substring(end);
        return everything.substring(0, tag.start()) + changed + everything.substring(tag.end());
    }

    private String inside(String id, String xml) {
        MatchResult tag = tag(id);
        String start = tag.group();
        String changed = start.endsWith("/>")
                ? start.substring(0, start.length() - 2) + ">" + xml + "</" + start.substring(1, start.indexOf(' '))
                        + ">"
                : start + xml;
        return everything.substring(0, tag.start()) + changed + everything.substring(tag.end());
    }

    private String extended(String id, String xml) {
        int extensions = everything.indexOf(EXTENSIONS, tag(id).end()) + EXTENSIONS.length();
        return everything.substring(0, extensions) + xml + everything.substring(extensions);
    }

    private MatchResult tag(String id) {
        return tags.computeIfAbsent(id, unknown -> {
            Matcher tag = Pattern.compile("<[\\w:]+ (?:[^>]* )?id=\"" + id + "\"[^>]*>")
                    .matcher(everything);
            if (!tag.find()) {
                throw new IllegalStateException("no element " + id);
            }
            return tag.toMatchResult();
        });
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Map<String, Object> attack, String key) {
        return (List<String>) attack.getOrDefault(key, List.of());
    }
}
