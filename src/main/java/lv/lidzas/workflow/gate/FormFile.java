package lv.lidzas.workflow.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.workflow.FieldKind;

/** A form as the gate and the derivation of variables read it. */
final class FormFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode root;
    private final List<Component> components = new ArrayList<>();

    private FormFile(JsonNode root) {
        this.root = root;
        collect(root.path("components"), null);
    }

    static FormFile parse(byte[] text) throws IOException {
        JsonNode root = JSON.readTree(text);
        if (!root.isObject()) {
            throw new IOException("a form is a JSON object");
        }
        return new FormFile(root);
    }

    private void collect(JsonNode children, String subject) {
        for (JsonNode child : children) {
            Component component = new Component(child, subject);
            components.add(component);
            String path = child.path("path").asText("");
            collect(child.path("components"), path.isEmpty() ? subject : path);
        }
    }

    String id() {
        return root.path("id").asText("");
    }

    JsonNode root() {
        return root;
    }

    List<Component> components() {
        return components;
    }

    /** Answers by key: what the form leaves in the process. */
    Map<String, Component> answers() {
        Map<String, Component> answers = new LinkedHashMap<>();
        for (Component component : components) {
            if (component.isInput() && !component.isBound()) {
                answers.put(component.key(), component);
            }
        }
        return answers;
    }

    /**
     * One component.
     *
     * @param subject name of the subject whose group it stands in; {@code null} outside
     */
    record Component(JsonNode node, String subject) {

        String type() {
            return node.path("type").asText("");
        }

        String key() {
            return node.path("key").asText("");
        }

        /** What to call it in a sentence. */
        String name() {
            if (!key().isEmpty()) {
                return key();
            }
            String path = node.path("path").asText("");
            return path.isEmpty() ? node.path("id").asText(type()) : path;
        }

        boolean isInput() {
            return FieldKind.ofComponent(type()).isPresent();
        }

        boolean isBound() {
            return subject != null;
        }

        boolean isChoice() {
            return Set.of("select", "radio", "checklist", "taglist").contains(type());
        }

        boolean isWritable() {
            return !node.path("readonly").asBoolean() && !node.path("disabled").asBoolean();
        }

        /** Only of an input. */
        FieldKind kind() {
            return FieldKind.ofComponent(type()).orElseThrow();
        }

        Set<String> codes() {
            Set<String> codes = new LinkedHashSet<>();
            node.path("values").forEach(option -> codes.add(option.path("value").asText()));
            return codes;
        }

        String property(String name) {
            return node.path("properties").path(name).asText("");
        }
    }
}
