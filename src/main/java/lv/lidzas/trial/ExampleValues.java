package lv.lidzas.trial;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the examples are, with days that count from today and names for what was made before. */
@Component
@ConditionalOnProperty("lidzas.trial.on")
class ExampleValues {

    private static final TypeReference<LinkedHashMap<String, Object>> VALUES = new TypeReference<>() {};
    private static final Pattern FROM_TODAY = Pattern.compile("-?P[0-9YMWD]+");

    private final Map<String, Object> known = new HashMap<>();
    private final ObjectMapper json;
    private final Clock clock;

    ExampleValues(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    JsonNode examples() {
        try (InputStream file = ExampleValues.class.getResourceAsStream("/trial/people.json")) {
            return json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on the examples may say it as "@name". */
    void remember(String name, Object made) {
        known.put(name, made);
    }

    /** The reference of what was made by this name. */
    String reference(JsonNode name) {
        return (String) Objects.requireNonNull(known.get(name.asText()));
    }

    /** A form's values. */
    Map<String, Object> of(JsonNode node) {
        Map<String, Object> values = json.convertValue(node, VALUES);
        values.replaceAll((key, value) -> value(value));
        return values;
    }

    /** A value of a form that it has. */
    String text(JsonNode node, String key) {
        return String.valueOf(of(node).get(key));
    }

    private @Nullable Object value(Object written) {
        if (written instanceof Map<?, ?> group) {
            Map<String, Object> inner = new LinkedHashMap<>();
            group.forEach((key, value) -> inner.put((String) key, value(value)));
            return inner;
        }
        if (!(written instanceof String text)) {
            return written;
        }
        if (text.startsWith("@")) {
            return known.get(text.substring(1));
        }
        return FROM_TODAY.matcher(text).matches()
                ? LocalDate.now(clock).plus(Period.parse(text)).toString()
                : text;
    }
}
