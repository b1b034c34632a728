package lv.lidzas.records.fields;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lv.lidzas.values.Day;
import org.jspecify.annotations.Nullable;

/**
 * Additional attributes of a record, kept as JSON: what an analyst asks in a form without a column of its own. JSON has
 * no days, so a day is kept as {@code 2026-05-01} and read back as one.
 */
public final class Attributes {

    private Attributes() {}

    /** A changed copy; {@code null} takes a key away. */
    static Map<String, Object> with(Map<String, Object> attributes, Map<String, @Nullable Object> more) {
        Map<String, Object> changed = new HashMap<>(attributes);
        more.forEach((key, value) -> {
            if (value == null) {
                changed.remove(key);
            } else {
                changed.put(key, value instanceof LocalDate day ? day.toString() : value);
            }
        });
        return changed;
    }

    /** As forms expect them. */
    public static Map<String, Object> read(Map<String, Object> attributes) {
        Map<String, Object> values = new HashMap<>();
        attributes.forEach((key, value) -> values.put(key, value instanceof String text ? dayOrText(text) : value));
        return values;
    }

    private static Object dayOrText(String text) {
        return Day.stored(text).<Object>map(day -> day).orElse(text);
    }
}
