package lv.lidzas.workflow.gate.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.feel.FormCondition;
import lv.lidzas.feel.FormCondition.Use;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.gate.files.FormFile;
import lv.lidzas.workflow.gate.files.FormFile.Component;
import org.jspecify.annotations.Nullable;

/** Values that the fields of a condition can have: one for each way in which the condition tells them apart. */
final class FieldValues {

    /** More combinations than any condition that a person reads. */
    private static final int MOST = 2000;

    private final Map<List<String>, List<Object>> values;

    private FieldValues(Map<List<String>, List<Object>> values) {
        this.values = values;
    }

    static FieldValues of(FormFile form, FormCondition condition) {
        Map<List<String>, Set<Object>> found = new LinkedHashMap<>();
        for (Use use : condition.uses()) {
            Set<Object> values = found.computeIfAbsent(use.path(), path -> new LinkedHashSet<>());
            values.add(NOTHING);
            form.at(use.path()).ifPresent(field -> add(values, field, use));
        }
        Map<List<String>, List<Object>> values = new LinkedHashMap<>();
        found.forEach((path, set) -> values.put(path, new ArrayList<>(set)));
        return new FieldValues(values);
    }

    private static final Object NOTHING = new Object();

    private static void add(Set<Object> values, Component field, Use use) {
        switch (field.kind()) {
            case BOOLEAN -> values.addAll(List.of(true, false));
            case CODE -> values.addAll(field.codes());
            case CODES -> {
                values.add(List.of());
                field.codes().forEach(code -> values.add(List.of(code)));
                values.add(new ArrayList<>(field.codes()));
            }
            case NUMBER -> {
                if (use.literal() instanceof BigDecimal number) {
                    values.addAll(List.of(number, number.add(BigDecimal.ONE), number.subtract(BigDecimal.ONE)));
                }
            }
            case TEXT, NAME, EMAIL, PHONE, LINK, MONTH, TIME, DURATION, REFERENCE, DATE -> {
                values.add("something");
                if (use.literal() != null) {
                    values.add(use.literal());
                }
            }
        }
        if (use.literal() instanceof String text) {
            values.add(field.kind() == FieldKind.CODES ? List.of(text) : text);
        }
    }

    /** Whether the condition holds whatever the fields hold; a condition of very many fields is not looked at. */
    boolean alwaysHold(FormCondition condition) {
        long combinations = 1;
        for (List<Object> one : values.values()) {
            combinations = Math.min(MOST + 1L, combinations * one.size());
        }
        return combinations <= MOST && everywhere(condition, new ArrayList<>(values.keySet()), 0, new HashMap<>());
    }

    private boolean everywhere(FormCondition condition, List<List<String>> paths, int next, Map<String, Object> data) {
        if (next == paths.size()) {
            return condition.holds(data);
        }
        for (Object value : Objects.requireNonNull(values.get(paths.get(next)))) {
            set(data, paths.get(next), value == NOTHING ? null : value);
            if (!everywhere(condition, paths, next + 1, data)) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    private static void set(Map<String, Object> data, List<String> path, @Nullable Object value) {
        Map<String, Object> owner = path.size() == 1
                ? data
                : (Map<String, Object>) data.computeIfAbsent(path.get(0), group -> new HashMap<String, Object>());
        owner.put(path.get(path.size() - 1), value);
    }
}
