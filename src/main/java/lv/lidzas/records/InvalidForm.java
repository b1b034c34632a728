package lv.lidzas.records;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/**
 * A submission was refused because of what stands in its fields; nothing was stored. Messages are in the reader's
 * language and never repeat a value.
 */
public class InvalidForm extends RuntimeException {

    private final Map<String, String> errors;

    /** @param errors by the key of the field, in the order of the form; the key {@code ""} speaks of the whole form */
    public InvalidForm(Map<String, String> errors) {
        super("the form was refused in: " + String.join(", ", errors.keySet()));
        this.errors = new LinkedHashMap<>(errors);
    }

    public InvalidForm(String key, String message) {
        this(Map.of(key, message));
    }

    /**
     * Refuses one field.
     *
     * @param message key of the sentence, in the reader's language
     */
    public static InvalidForm of(
            MessageSource messages, String field, String message, Locale language, Object... arguments) {
        return new InvalidForm(field, messages.getMessage(message, arguments, language));
    }

    public Map<String, String> errors() {
        return errors;
    }
}
