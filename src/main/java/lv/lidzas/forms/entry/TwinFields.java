package lv.lidzas.forms.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.forms.file.Field;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.RecordType;
import lv.lidzas.values.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the server adds to a form that a colleague fills in in somebody's stead: whose answer it is,
 * how it was received, and a note.
 */
@Component
class TwinFields {

    static final String OBTAINED_BY = "obtainedBy";

    private static final String NOTE = "note";
    private static final int LONGEST_NOTE = 2000;

    /** Of a record about which somebody other than the person behind the process is asked. */
    private static final String ASKED = "askedName";

    private static final List<String> NAMES = List.of("firstName", "lastName");
    private static final List<String> WAYS = List.of("phone", "paper", "inPerson");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RecordStores records;
    private final MessageSource messages;

    TwinFields(RecordStores records, MessageSource messages) {
        this.records = records;
        this.messages = messages;
    }

    /** Labels, by key, of what is added. */
    Map<String, String> labels(Locale language) {
        return Map.of(NOTE, text("form.note", language));
    }

    /** Who answers in somebody's stead may have heard more than the form asks. */
    void addNote(ArrayNode components, List<Field> fields, @Nullable String reference) {
        RecordType type = records.typeOf(reference).orElse(null);
        if (type == null
                || !type.fields().containsKey(NOTE)
                || fields.stream()
                        .anyMatch(field -> field.isBound() && field.key().equals(NOTE))) {
            return;
        }
        ArrayNode group = null;
        for (JsonNode component : components) {
            if (component.path("path").asText().equals(type.name())) {
                group = (ArrayNode) component.get("components");
            }
        }
        if (group == null) {
            group = components
                    .addObject()
                    .put("type", "group")
                    .put("id", "Group_note")
                    .put("path", type.name())
                    .putArray("components");
        }
        ObjectNode note = group.addObject();
        note.put("type", "textarea").put("id", "Field_twinNote").put("key", NOTE);
        note.put("label", text("form.note", Languages.LATVIAN));
        note.put("description", text("form.note.description", Languages.LATVIAN));
        note.putObject("validate").put("maxLength", LONGEST_NOTE);
        note.putObject("properties")
                .put("en.label", text("form.note", Locale.ENGLISH))
                .put("en.description", text("form.note.description", Locale.ENGLISH));
    }

    /** Who answers in somebody's stead has to know whose: unless the form names somebody, it begins with the person asked. */
    void addName(ArrayNode components, List<Field> fields) {
        if (fields.stream().anyMatch(TwinFields::isName)) {
            return;
        }
        String asked = fields.stream()
                .filter(Field::isBound)
                .map(Field::record)
                .filter(path -> records.type(path)
                        .filter(type -> type.fields().containsKey(ASKED))
                        .isPresent())
                .findFirst()
                .orElse(RecordType.PERSON);
        ObjectNode group = components.insertObject(0);
        group.put("type", "group").put("id", "Group_asked").put("path", asked);
        group.put("label", text("form.asked", Languages.LATVIAN)).put("showOutline", true);
        group.putObject("properties").put("en.label", text("form.asked", Locale.ENGLISH));
        ArrayNode names = group.putArray("components");
        for (String key : asked.equals(RecordType.PERSON) ? NAMES : List.of(ASKED)) {
            ObjectNode field = names.addObject();
            field.put("type", "textfield").put("id", "Field_asked_" + key).put("key", key);
            field.put("label", text("form.asked." + key, Languages.LATVIAN)).put("readonly", true);
            field.putObject("properties").put("en.label", text("form.asked." + key, Locale.ENGLISH));
            field.putObject("layout").put("columns", 8).put("row", "Row_asked");
        }
    }

    private static boolean isName(Field field) {
        return field.isBound() && field.isReadOnly() && field.key().endsWith("Name");
    }

    ObjectNode obtainedBy() {
        ObjectNode field = JSON.createObjectNode();
        field.put("type", "radio").put("id", "Field_obtainedBy").put("key", OBTAINED_BY);
        field.put("label", text("form.obtainedBy", Languages.LATVIAN));
        field.putObject("validate").put("required", true);
        ObjectNode properties = field.putObject("properties");
        properties.put("en.label", text("form.obtainedBy", Locale.ENGLISH));
        ArrayNode values = field.putArray("values");
        for (String way : WAYS) {
            values.addObject()
                    .put("label", text("form.obtainedBy." + way, Languages.LATVIAN))
                    .put("value", way);
            properties.put("en.option." + way, text("form.obtainedBy." + way, Locale.ENGLISH));
        }
        return field;
    }

    private String text(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
