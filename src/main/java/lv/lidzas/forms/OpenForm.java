package lv.lidzas.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
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

    /** The same with a value of a bound group, as if it stood there already. */
    public OpenForm with(String group, String key, String value) {
        Map<String, Object> values = new HashMap<>();
        if (data.get(group) instanceof Map<?, ?> shown) {
            shown.forEach((name, one) -> values.put(String.valueOf(name), one));
        }
        values.put(key, value);
        Map<String, Object> all = new HashMap<>(data);
        all.put(group, values);
        return new OpenForm(id, title, schema, all);
    }
}
