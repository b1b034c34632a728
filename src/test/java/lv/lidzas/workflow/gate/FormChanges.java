package lv.lidzas.workflow.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import lv.lidzas.records.FieldKind;

/** Questions of a form and their options, taken out or called otherwise. */
final class FormChanges {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String file;
    private final String text;
    private final NamedElsewhere named;
    private final RepositoryMutants mutants;

    FormChanges(String file, String text, NamedElsewhere named, RepositoryMutants mutants) {
        this.file = file;
        this.text = text;
        this.named = named;
        this.mutants = mutants;
    }

    void make() {
        ObjectNode form = parse();
        List<ObjectNode> components = components(form);
        Set<ObjectNode> bound = Collections.newSetFromMap(new IdentityHashMap<>());
        components.stream()
                .filter(component -> component.hasNonNull("path"))
                .forEach(group -> bound.addAll(components(group)));
        for (int at = 0; at < components.size(); at++) {
            ObjectNode component = components.get(at);
            if (FieldKind.ofComponent(component.path("type").asText()).isPresent()) {
                question(at, component.path("key").asText(), component.path("values"), bound.contains(component));
            }
        }
    }

    private void question(int at, String key, JsonNode values, boolean bound) {
        Set<String> readers = bound ? named.boundQuestion(file, key) : named.question(file, key);
        change(
                "question gone",
                key,
                readers,
                form -> remove(form, components(form).get(at)));
        change("question renamed", key, readers, form -> components(form)
                .get(at)
                .put("key", key + "Anew"));
        for (int option = 0; option < values.size(); option++) {
            int here = option;
            String code = values.get(option).path("value").asText();
            Set<String> naming = bound ? Set.of() : named.option(file, key, code);
            change("option gone", key + "=" + code, naming, form -> values(form, at)
                    .remove(here));
            change("option renamed", key + "=" + code, naming, form -> ((ObjectNode)
                            values(form, at).get(here))
                    .put("value", code + "Anew"));
        }
        if (!values.isEmpty()) {
            change("option added", key, Set.of(), form -> values(form, at)
                    .add(((ObjectNode) values(form, at).get(0).deepCopy())
                            .put("value", "oneMore")
                            .put("label", "Cits")));
        }
    }

    private static ArrayNode values(JsonNode form, int at) {
        return (ArrayNode) components(form).get(at).path("values");
    }

    private void change(String kind, String name, Set<String> readers, Consumer<ObjectNode> change) {
        ObjectNode form = parse();
        change.accept(form);
        mutants.add(file, kind, name, readers, text, form.toString());
    }

    private ObjectNode parse() {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ObjectNode> components(JsonNode parent) {
        List<ObjectNode> all = new ArrayList<>();
        for (JsonNode child : parent.path("components")) {
            all.add((ObjectNode) child);
            all.addAll(components(child));
        }
        return all;
    }

    private static void remove(JsonNode parent, ObjectNode component) {
        if (parent.path("components") instanceof ArrayNode children) {
            for (int index = 0; index < children.size(); index++) {
                if (children.get(index) == component) {
                    children.remove(index);
                    return;
                }
                remove(children.get(index), component);
            }
        }
    }
}
