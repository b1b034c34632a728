package lv.lidzas.forms.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lv.lidzas.records.FieldKind;
import org.jspecify.annotations.Nullable;

/**
 * One input of a form.
 *
 * @param node the component
 * @param record path of the bound group it stands in; {@code null} for an answer
 * @param hiddenIf FEEL conditions of the component and of the groups around it; one that holds hides it
 */
public record Field(JsonNode node, @Nullable String record, List<String> hiddenIf) {

    /** Says of a choice in a form that is checked that the server has filled it. */
    public static final String SERVED = "served";

    /** The property of a component that says so. */
    private static final String RECORD = "record";

    /** The inputs of a form in their order. */
    public static List<Field> of(JsonNode form) {
        List<Field> fields = new ArrayList<>();
        collect(form.path("components"), null, List.of(), fields);
        return fields;
    }

    private static void collect(
            JsonNode components, @Nullable String record, List<String> hiddenIf, List<Field> fields) {
        for (JsonNode component : components) {
            List<String> conditions = new ArrayList<>(hiddenIf);
            String hide = component.path("conditional").path("hide").asText("");
            if (!hide.isEmpty()) {
                conditions.add(hide);
            }
            if (component.path("type").asText().equals("group")) {
                String path = component.path("path").asText("");
                collect(component.path("components"), path.isEmpty() ? record : path, conditions, fields);
            } else if (FieldKind.ofComponent(component.path("type").asText()).isPresent()) {
                fields.add(new Field(component, record, List.copyOf(conditions)));
            }
        }
    }

    public String key() {
        return node.path("key").asText();
    }

    /** The name of the field's parameter on a page: the path of its value. */
    public String name() {
        return record == null ? key() : record + "." + key();
    }

    public boolean isBound() {
        return record != null;
    }

    public String label() {
        String label = node.path("label").asText("");
        return label.isEmpty() ? node.path("dateLabel").asText(key()) : label;
    }

    public FieldKind kind() {
        return FieldKind.ofComponent(node.path("type").asText()).orElseThrow();
    }

    /** The kind of record that is chosen here for what the form begins; empty for any other field. */
    public String chooses() {
        return node.path("properties").path(RECORD).asText("");
    }

    public boolean choosesRecord() {
        return !isBound() && !chooses().isEmpty();
    }

    /** Whether a page asks for its day in three fields: of birth, which one knows by heart. */
    public boolean isDayInParts() {
        return kind() == FieldKind.DATE && key().equals("birthDate");
    }

    public boolean isChoice() {
        return kind() == FieldKind.CODE || kind() == FieldKind.CODES;
    }

    /** Where the record is chosen that a form is about; empty in a form that makes one, or is about one already. */
    public static Optional<Field> choice(List<Field> fields) {
        return fields.stream().filter(Field::choosesRecord).findFirst();
    }

    /** Whether the server offers the choices, other ones for each record. */
    public boolean isServed() {
        return node.path(SERVED).asBoolean();
    }

    public boolean isMultiline() {
        return node.path("type").asText().equals("textarea");
    }

    public JsonNode rule(String name) {
        return node.path("validate").path(name);
    }

    /** Which days it takes, counted from today: {@code past} or {@code ahead}, both with today; empty for any. */
    public String when() {
        return node.path("properties").path("when").asText("");
    }

    /** Whether a day begins with today where nothing is known yet, because most is written down on the day itself. */
    public boolean beginsToday() {
        return node.path("properties").path("usual").asText().equals("today");
    }

    /** Every FEEL condition on which this field depends. */
    public Stream<String> conditions() {
        return Stream.concat(
                hiddenIf.stream(),
                Stream.of("readonly", "disabled")
                        .map(name -> node.path(name))
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText));
    }

    /** Whether nobody may ever write it. */
    public boolean isReadOnly() {
        return node.path("readonly").asBoolean() || node.path("disabled").asBoolean();
    }

    public boolean isRequired() {
        return rule("required").asBoolean();
    }

    public Set<String> codes() {
        Set<String> codes = new LinkedHashSet<>();
        node.path("values").forEach(option -> codes.add(option.path("value").asText()));
        return codes;
    }
}
