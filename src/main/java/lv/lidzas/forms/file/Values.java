package lv.lidzas.forms.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.records.FieldKind;
import lv.lidzas.values.Month;
import lv.lidzas.values.Written;
import org.jspecify.annotations.Nullable;

/** Nested form data, as JSON carries them. */
public final class Values {

    private Values() {}

    /** The value of a field in nested data. */
    public static @Nullable Object of(Map<String, Object> data, Field field) {
        return field.isBound() ? group(data, field.record()).get(field.key()) : data.get(field.key());
    }

    public static boolean holds(Map<String, Object> data, Field field) {
        return field.isBound() ? group(data, field.record()).containsKey(field.key()) : data.containsKey(field.key());
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> group(Map<String, Object> data, @Nullable String path) {
        return data.get(path) instanceof Map<?, ?> group ? (Map<String, Object>) group : Map.of();
    }

    @SuppressWarnings("unchecked")
    public static void put(Map<String, Object> data, Field field, @Nullable Object value) {
        Map<String, Object> around = field.isBound()
                ? (Map<String, Object>) data.computeIfAbsent(field.record(), path -> new LinkedHashMap<>())
                : data;
        around.put(field.key(), value);
    }

    /** What a form shows, overlaid with what was entered: what its conditions are about. */
    public static Map<String, Object> overlaid(Map<String, Object> shown, Map<String, Object> entered) {
        Map<String, Object> both = new LinkedHashMap<>(shown);
        entered.forEach((key, value) -> {
            if (value instanceof Map && both.get(key) instanceof Map) {
                Map<String, Object> group = new LinkedHashMap<>(group(both, key));
                group.putAll(group(entered, key));
                both.put(key, group);
            } else {
                both.put(key, value);
            }
        });
        return both;
    }

    public static boolean isBlank(@Nullable Object value) {
        return value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof Collection<?> codes && codes.isEmpty());
    }

    public static boolean same(@Nullable Object one, @Nullable Object other) {
        if (isBlank(one) && isBlank(other)) {
            return true;
        }
        if (one instanceof Collection<?> codes && other instanceof Collection<?> others) {
            return new HashSet<>(codes).equals(new HashSet<>(others));
        }
        if (one instanceof Number && other instanceof Number) {
            return new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString())) == 0;
        }
        return Objects.equals(toJson(one), toJson(other));
    }

    /** As a form shows a value of this kind. */
    public static @Nullable Object shown(@Nullable Object value, @Nullable FieldKind kind) {
        if (kind == FieldKind.MONTH && value instanceof String month) {
            return Written.month(Month.stored(month));
        }
        return kind == FieldKind.DURATION && value instanceof Number minutes
                ? Written.duration(minutes.intValue())
                : toJson(value);
    }

    public static @Nullable Object toJson(@Nullable Object value) {
        return value instanceof LocalDate day ? day.toString() : value;
    }
}
