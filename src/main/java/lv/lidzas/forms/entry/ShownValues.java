package lv.lidzas.forms.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.lidzas.forms.file.Conditions;
import lv.lidzas.forms.file.Field;
import lv.lidzas.forms.file.Values;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.RecordStores;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The values of the bound records and the earlier answers that a form shows, and no more of them. */
@Component
class ShownValues {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NAME = Pattern.compile("\\w+");
    private static final Pattern ANSWER_IN_TEXT = Pattern.compile("\\{\\{\\s*([a-zA-Z0-9_]+)\\s*}}");
    private static final Pattern IN_TEXT = Pattern.compile("\\{\\{\\s*([a-zA-Z0-9_]+)\\.([a-zA-Z0-9_]+)\\s*}}");

    private final BoundRecords bound;
    private final RecordStores records;
    private final Conditions conditions;

    ShownValues(BoundRecords bound, RecordStores records, Conditions conditions) {
        this.bound = bound;
        this.records = records;
        this.conditions = conditions;
    }

    /**
     * The values that this form shows, nested by group path. An earlier answer is shown where it can only be read; what a
     * form asks, it asks anew.
     */
    Map<String, Object> data(JsonNode form, @Nullable String reference, Supplier<Map<String, Object>> answers) {
        List<Field> fields = Field.of(form);
        String text = form.toString();
        return data(form, text, fields, reference, answers, path -> shownKeys(text, fields, path));
    }

    /** As much of {@link #data} as a submission is compared with, or as the form's conditions speak of. */
    Map<String, Object> before(JsonNode form, @Nullable String reference, Supplier<Map<String, Object>> answers) {
        List<Field> fields = Field.of(form);
        Set<String> asked = fields.stream()
                .flatMap(Field::conditions)
                .flatMap(condition -> NAME.matcher(condition).results().map(MatchResult::group))
                .collect(Collectors.toSet());
        String text = form.toString();
        return data(form, text, fields, reference, answers, path -> {
            Set<String> keys = shownKeys(text, fields, path);
            Set<String> writable = fields.stream()
                    .filter(field -> path.equals(field.record()) && !field.isReadOnly())
                    .map(Field::key)
                    .collect(Collectors.toSet());
            keys.removeIf(key -> !writable.contains(key) && !asked.contains(key));
            return keys;
        });
    }

    private Map<String, Object> data(
            JsonNode form,
            String text,
            List<Field> fields,
            @Nullable String reference,
            Supplier<Map<String, Object>> answers,
            Function<String, Set<String>> keys) {
        Map<String, Object> data = new LinkedHashMap<>();
        for (String path : paths(form, fields)) {
            Set<String> shown = keys.apply(path);
            Map<String, Object> values = values(path, reference, shown);
            if (reference != null || !values.isEmpty()) {
                data.put(
                        path,
                        toJson(values, shown, records.type(path).orElseThrow().fields()));
            }
        }
        if (mayShowAnswers(text, fields)) {
            Map<String, Object> given = answers.get();
            readAnswers(text, fields, given, data).forEach(key -> data.put(key, given.get(key)));
        }
        return data;
    }

    /** Tasklist asks for no values of a form that begins something: what a new record holds at first stands in the form itself. */
    void addInitial(List<Field> fields) {
        Map<String, Map<String, Object>> initial = new HashMap<>();
        for (Field field : fields) {
            if (!field.isBound()) {
                continue;
            }
            String path = Objects.requireNonNull(field.record());
            Object value = initial.computeIfAbsent(path, record -> values(record, null, Set.of()))
                    .get(field.key());
            if (value != null) {
                FieldKind kind = records.type(path).orElseThrow().fields().get(field.key());
                ((ObjectNode) field.node()).set("defaultValue", JSON.valueToTree(Values.shown(value, kind)));
            }
        }
    }

    private Map<String, Object> values(String path, @Nullable String reference, Set<String> keys) {
        if (reference == null) {
            return records.named(path) instanceof Creatable made ? made.initial() : Map.of();
        }
        BoundRecords.Bound record = bound.bound(path, reference);
        return record.records().read(record.existing(), keys).values();
    }

    private static Map<String, Object> toJson(
            Map<String, Object> values, Set<String> keys, Map<String, FieldKind> kinds) {
        Map<String, Object> shown = new LinkedHashMap<>();
        for (String key : keys) {
            if (values.get(key) != null) {
                shown.put(key, Values.shown(values.get(key), kinds.get(key)));
            }
        }
        return shown;
    }

    private static boolean mayShowAnswers(String text, List<Field> fields) {
        return ANSWER_IN_TEXT.matcher(text).find()
                || fields.stream()
                        .anyMatch(field -> !field.isBound()
                                && (field.node().has("readonly") || field.node().has("disabled")));
    }

    private Set<String> readAnswers(
            String text, List<Field> fields, Map<String, Object> answers, Map<String, Object> bound) {
        Map<String, Object> all = new LinkedHashMap<>(answers);
        all.putAll(bound);
        Set<String> read = fields.stream()
                .filter(field -> !field.isBound() && conditions.locks(field, all))
                .map(Field::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Matcher inText = ANSWER_IN_TEXT.matcher(text);
        while (inText.find()) {
            read.add(inText.group(1));
        }
        read.removeIf(key -> answers.get(key) == null);
        return read;
    }

    /** Records that groups name, also where a group shows its record in texts only. */
    static Set<String> paths(JsonNode form, List<Field> fields) {
        Set<String> paths = new LinkedHashSet<>(BoundRecords.paths(fields));
        form.path("components").forEach(component -> {
            String path = component.path("path").asText("");
            if (!path.isEmpty()) {
                paths.add(path);
            }
        });
        return paths;
    }

    private static Set<String> shownKeys(String text, List<Field> fields, String path) {
        Set<String> keys = new LinkedHashSet<>();
        fields.stream()
                .filter(field -> path.equals(field.record()))
                .map(Field::key)
                .forEach(keys::add);
        Matcher inText = IN_TEXT.matcher(text);
        while (inText.find()) {
            if (inText.group(1).equals(path)) {
                keys.add(inText.group(2));
            }
        }
        return keys;
    }
}
