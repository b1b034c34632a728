package lv.lidzas.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lv.lidzas.records.FieldKind;
import lv.lidzas.values.Day;

/**
 * Additional attributes of a record, kept as JSON: what an analyst asks in a form without a column of its own. JSON has
 * no days, so a day is kept as {@code 2026-05-01} and read back as one.
 */
public final class Attributes {

    private Attributes() {}

    /**
     * A changed copy; {@code null} takes the key away. A copy, because JPA sees only another map as a change.
     *
     * @param declared what the domain keeps by itself
     * @throws IllegalArgumentException if the key is among it: whatever rules the domain has for it would be passed by
     */
    public static Map<String, Object> with(
            Map<String, Object> attributes, String key, Object value, Map<String, FieldKind> declared) {
        if (declared.containsKey(key)) {
            throw new IllegalArgumentException(key + " is no additional attribute");
        }
        Map<String, Object> changed = new HashMap<>(attributes);
        if (value == null) {
            changed.remove(key);
        } else {
            changed.put(key, value instanceof LocalDate day ? day.toString() : value);
        }
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
