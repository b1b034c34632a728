package lv.lidzas.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lv.lidzas.workflow.gate.files.FormGrammar;
import lv.lidzas.workflow.gate.finding.FileNames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes our own forms member by member; each change makes something of it that no form may hold. */
class FormMutantsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Nowhere in a form may any of these stand. */
    private static final List<JsonNode> POISON = Stream.of(
                    "\"=now()\"",
                    "\"=for i in 1..999999999 return i\"",
                    "\"${1+1}\"",
                    "\"#{execution}\"",
                    "\"{{#loop x}}{{/loop}}\"",
                    "\"<script>alert(1)</script>\"",
                    "\"[x](javascript:alert(1))\"",
                    "\"a\\u202Eb\"",
                    "{\"evil\": 1}",
                    "[[1]]",
                    "1e300",
                    "-7.5")
            .map(FormMutantsTest::json)
            .toList();

    /** Kinds of members that were poisoned with everything already; later ones get one poison each. */
    private static final Set<String> SEEN = new HashSet<>();

    @ParameterizedTest
    @MethodSource("forms")
    void whatNoFormMayHoldIsRefusedAtEveryKindOfPlace(Path form) throws IOException {
        JsonNode root = JSON.readTree(Files.readAllBytes(form));
        assertThat(FormGrammar.table().faults(root)).isEmpty();
        Map<String, ObjectNode> objects = new LinkedHashMap<>();
        collect(root, "form", objects);
        int mutants = 0;
        for (Map.Entry<String, ObjectNode> object : objects.entrySet()) {
            mutants += poisoned(object.getKey(), object.getValue(), root);
            mutants += renamed(object.getValue(), root);
            mutants += added(object.getValue(), root);
        }
        assertThat(mutants).isPositive();
        assertThat(FormGrammar.table().faults(root)).isEmpty();
    }

    static List<Path> forms() throws IOException {
        try (Stream<Path> ours = Files.walk(Path.of("forms"));
                Stream<Path> good = Files.walk(Path.of("src/test/resources/gate/good"))) {
            return Stream.concat(ours, good)
                    .filter(file -> file.toString().endsWith(FileNames.FORM))
                    .sorted()
                    .toList();
        }
    }

    private static int poisoned(String place, ObjectNode object, JsonNode root) {
        int mutants = 0;
        for (String name : names(object)) {
            JsonNode before = object.get(name);
            boolean first = SEEN.add(place + "." + name);
            for (JsonNode poison : first ? POISON : POISON.subList(mutants % 8, mutants % 8 + 1)) {
                if (isTheNumberItself(name, poison)) {
                    continue;
                }
                object.set(name, poison);
                refused(root, name + " = " + poison);
                mutants++;
            }
            object.set(name, before);
        }
        return mutants;
    }

    /** A limit may be below nought, and have digits. */
    private static boolean isTheNumberItself(String name, JsonNode poison) {
        return (name.equals("min") || name.equals("max")) && poison.isNumber() && poison.doubleValue() == -7.5;
    }

    private static int renamed(ObjectNode object, JsonNode root) {
        int mutants = 0;
        for (String name : names(object)) {
            JsonNode before = object.remove(name);
            object.set("evil" + name, before);
            refused(root, name + " renamed");
            object.remove("evil" + name);
            object.set(name, before);
            mutants++;
        }
        return mutants;
    }

    private static int added(ObjectNode object, JsonNode root) {
        List<Consumer<ObjectNode>> additions = List.of(
                one -> one.put("evil", 1),
                one -> one.put("valuesExpression", "=now()"),
                one -> one.put("url", "https://example.org"),
                one -> one.set("listeners", JSON.createArrayNode()));
        for (Consumer<ObjectNode> addition : additions) {
            List<String> before = names(object);
            addition.accept(object);
            List<String> more = names(object);
            more.removeAll(before);
            refused(root, more + " added");
            more.forEach(object::remove);
        }
        return additions.size();
    }

    private static void refused(JsonNode root, String mutation) {
        assertThat(FormGrammar.table().faults(root)).as(mutation).isNotEmpty();
    }

    /** One object of each kind: of each type of component, and of what stands inside those. */
    private static void collect(JsonNode node, String place, Map<String, ObjectNode> objects) {
        String here = node.path("type").isTextual() ? node.path("type").asText() : place;
        if (node instanceof ObjectNode object) {
            objects.putIfAbsent(here, object);
            object.properties().forEach(member -> collect(member.getValue(), here + "/" + member.getKey(), objects));
        } else if (node instanceof ArrayNode) {
            node.forEach(child -> collect(child, place, objects));
        }
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
