package lv.lidzas.workflow.gate.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import lv.lidzas.forms.lists.CodeList;
import lv.lidzas.forms.lists.ListedOptions;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.json.JsonFault;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/** A form as the gate and the derivation of variables read it. */
public final class FormFile {

    private static final int LARGEST = 1_000_000;
    private static final int DEEPEST = 40;

    /** What Camunda Modeler puts into a choice that has no options when it saves. */
    private static final Set<String> PLACEHOLDER = Set.of("value");

    /** Says no to what readers of JSON understand in different ways: doubled members, rubbish behind the end. */
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(LARGEST)
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(30)
                            .maxNameLength(200)
                            .maxStringLength(20_000)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JsonNode root;
    private final List<Component> components = new ArrayList<>();
    private final Supplier<List<JsonFault>> faults;
    private final Set<String> optionsOfItsOwn;
    private final Supplier<Set<String>> lists;

    /** Whether a condition holds whatever the form's fields hold, by its text. */
    private final Map<String, Boolean> always = new ConcurrentHashMap<>();

    /** What was made of it last with the lists that it names; the same lists make the same of it. */
    private volatile Filled filled = new Filled(Map.of(), this);

    /** @param text the form without the options of lists; {@code null} if this is it */
    private FormFile(JsonNode root, @Nullable FormFile text) {
        this.root = root;
        this.faults =
                text == null ? SingletonSupplier.of(() -> FormGrammar.table().faults(root)) : text.faults;
        collect(root.path("components"), null);
        this.lists = SingletonSupplier.of(() -> ListedOptions.named(root.path("components")));
        this.optionsOfItsOwn = text == null ? optionsOfItsOwn(this) : text.optionsOfItsOwn;
    }

    private record Filled(Map<String, CodeList> lists, FormFile form) {}

    /** @throws IOException if it is no JSON object, or one that is too large, too deep or says something twice */
    public static FormFile parse(byte[] text) throws IOException {
        if (text.length > LARGEST) {
            throw new StreamConstraintsException("a form is not that long");
        }
        JsonNode root = JSON.readTree(new String(text, StandardCharsets.UTF_8));
        if (!root.isObject()) {
            throw new IOException("a form is a JSON object");
        }
        return new FormFile(root, null);
    }

    /** The form with the options of the lists that it names; what is wrong with its text stays what it was. */
    public FormFile with(Function<String, Optional<CodeList>> library) {
        Map<String, CodeList> lists = new LinkedHashMap<>();
        this.lists.get().forEach(name -> library.apply(name).ifPresent(list -> lists.put(name, list)));
        Filled last = filled;
        if (!last.lists().equals(lists)) {
            JsonNode copy = root.deepCopy();
            ListedOptions.fill(copy.path("components"), name -> Optional.ofNullable(lists.get(name)));
            last = new Filled(lists, new FormFile(copy, this));
            filled = last;
        }
        return last.form();
    }

    private void collect(JsonNode children, @Nullable String record) {
        for (JsonNode child : children) {
            if (!child.isObject()) {
                continue;
            }
            Component component = new Component(child, record);
            components.add(component);
            String path = child.path("path").asText("");
            collect(child.path("components"), path.isEmpty() ? record : path);
        }
    }

    /** @param judgement whether a condition with this text holds whatever the form's fields hold; is asked once */
    public boolean isAlways(String text, BooleanSupplier judgement) {
        return always.computeIfAbsent(text, unknown -> judgement.getAsBoolean());
    }

    public String id() {
        return root.path("id").asText("");
    }

    /** What no form may hold; a form never changes. */
    public List<JsonFault> faults() {
        return faults.get();
    }

    public JsonNode root() {
        return root;
    }

    public List<Component> components() {
        return components;
    }

    /** Ids of components that name a list and say options besides, which nobody will be offered. */
    public Set<String> optionsOfItsOwn() {
        return optionsOfItsOwn;
    }

    private static Set<String> optionsOfItsOwn(FormFile form) {
        Set<String> ids = new LinkedHashSet<>();
        for (Component component : form.components) {
            if (!ListedOptions.listOf(component.node()).isEmpty() && !PLACEHOLDER.containsAll(component.codes())) {
                ids.add(component.node().path("id").asText());
            }
        }
        return ids;
    }

    /** Kinds of records that its groups bind. */
    public Set<String> records() {
        Set<String> records = new LinkedHashSet<>();
        components.stream().filter(Component::isBound).forEach(component -> records.add(component.record()));
        components.stream()
                .map(component -> component.node().path("path").asText(""))
                .filter(path -> !path.isEmpty())
                .forEach(records::add);
        return records;
    }

    /** The input at a path of a condition: a key, or group and key. */
    public Optional<Component> at(List<String> path) {
        return components.stream()
                .filter(Component::isInput)
                .filter(component -> path.get(path.size() - 1).equals(component.key())
                        && (path.size() == 1
                                ? !component.isBound()
                                : path.get(0).equals(component.record())))
                .findFirst();
    }

    /** Where the record is chosen that the form's process is about. */
    public Optional<Component> choice() {
        return components.stream().filter(Component::choosesRecord).findFirst();
    }

    /** Where a component is. */
    public Place place(String resource, Component component) {
        String label = component
                .node()
                .path("label")
                .asText(component.node().path("dateLabel").asText(""));
        return new Place(resource, "component", label, component.name());
    }

    /** Answers by key: what the form leaves in the process. */
    public Map<String, Component> answers() {
        Map<String, Component> answers = new LinkedHashMap<>();
        for (Component component : components) {
            if (component.isInput() && !component.isBound() && !component.choosesRecord()) {
                answers.put(component.key(), component);
            }
        }
        return answers;
    }

    /**
     * One component.
     *
     * @param record name of the kind of record whose group it stands in; {@code null} outside
     */
    public record Component(JsonNode node, @Nullable String record) {

        public String type() {
            return node.path("type").asText("");
        }

        public String key() {
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

        /** Where people find it. */
        public Place place(String resource) {
            String label = node.path("label").asText("");
            return new Place(
                    resource,
                    isInput() || type().equals("group") ? "component" : "formPart",
                    label.isEmpty() ? node.path("dateLabel").asText("") : label,
                    name());
        }

        public boolean isInput() {
            return FieldKind.ofComponent(type()).isPresent();
        }

        public boolean isBound() {
            return record != null;
        }

        /** The kind of record that is chosen in it; empty for any other field. */
        public String chooses() {
            return property("record");
        }

        public boolean choosesRecord() {
            return !isBound() && !chooses().isEmpty();
        }

        public boolean isChoice() {
            return Set.of("select", "radio", "checklist", "taglist").contains(type());
        }

        public boolean isWritable() {
            return !node.path("readonly").asBoolean() && !node.path("disabled").asBoolean();
        }

        /** Only of an input. */
        public FieldKind kind() {
            return FieldKind.ofComponent(type()).orElseThrow();
        }

        public Set<String> codes() {
            Set<String> codes = new LinkedHashSet<>();
            node.path("values").forEach(option -> codes.add(option.path("value").asText()));
            return codes;
        }

        public String property(String name) {
            return node.path("properties").path(name).asText("");
        }
    }
}
