package lv.lidzas.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * A form as one reader sees it now.
 *
 * @param id form id
 * @param title of the task or page, in the reader's language
 * @param schema the form in the reader's language, with what the server added
 * @param data nested as the form's keys and group paths are; only what the form shows
 */
public record OpenForm(String id, String title, JsonNode schema, Map<String, Object> data) {

    /** The same with a choice of a bound group, as if it stood there already; what the form does not offer changes nothing. */
    public OpenForm choosing(String group, String key, String value) {
        if (!offers(group, key, value)) {
            return this;
        }
        Map<String, Object> values = new HashMap<>();
        if (data.get(group) instanceof Map<?, ?> shown) {
            shown.forEach((name, one) -> values.put(String.valueOf(name), one));
        }
        values.put(key, value);
        Map<String, Object> all = new HashMap<>(data);
        all.put(group, values);
        return new OpenForm(id, title, schema, all);
    }

    /** The same without a question of a bound group: where its answers fit nothing. */
    public OpenForm without(String group, String key) {
        JsonNode fewer = schema.deepCopy();
        for (JsonNode bound : fewer.path("components")) {
            if (bound.path("path").asText().equals(group)) {
                Iterator<JsonNode> fields = bound.path("components").elements();
                while (fields.hasNext()) {
                    if (fields.next().path("key").asText().equals(key)) {
                        fields.remove();
                    }
                }
            }
        }
        return new OpenForm(id, title, fewer, data);
    }

    private boolean offers(String group, String key, String value) {
        for (JsonNode bound : schema.path("components")) {
            for (JsonNode field : bound.path("components")) {
                if (bound.path("path").asText().equals(group)
                        && field.path("key").asText().equals(key)) {
                    return field.path("values").findValuesAsText("value").contains(value);
                }
            }
        }
        return false;
    }
}
