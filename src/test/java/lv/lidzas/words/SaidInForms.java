package lv.lidzas.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lv.lidzas.words.Said.Tongue;

/** What forms say: in Latvian, and in English in their properties. */
final class SaidInForms {

    private static final Set<String> MEMBERS = Set.of("label", "dateLabel", "timeLabel", "description", "text");
    private static final Set<String> PROPERTIES = Set.of("title", "submit");

    private SaidInForms() {}

    static Stream<Said> all() {
        return Files.under("forms", ".form").stream().flatMap(form -> {
            List<Said> found = new ArrayList<>();
            read(form.getFileName().toString(), json(Files.read(form)), false, found);
            return found.stream();
        });
    }

    private static void read(String place, JsonNode node, boolean isOption, List<Said> found) {
        node.properties().forEach(member -> {
            JsonNode value = member.getValue();
            String name = member.getKey();
            if (MEMBERS.contains(name) && value.isTextual()) {
                found.add(new Said(place + " " + name, Tongue.LATVIAN, isOption, value.asText()));
            } else if (name.equals("properties")) {
                properties(place, value, found);
            } else if (value.isContainerNode()) {
                read(place + " " + node.path("key").asText(node.path("id").asText()), value, false, found);
            }
        });
        if (node.isArray()) {
            node.forEach(child -> read(place, child, child.has("value") && child.has("label"), found));
        }
    }

    private static void properties(String place, JsonNode properties, List<Said> found) {
        properties.properties().forEach(property -> {
            String name = property.getKey();
            if (name.startsWith("en.")) {
                found.add(new Said(
                        place + " " + name,
                        Tongue.ENGLISH,
                        name.startsWith("en.option."),
                        property.getValue().asText()));
            } else if (PROPERTIES.contains(name)) {
                found.add(Said.latvian(place + " " + name, property.getValue().asText()));
            }
        });
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
