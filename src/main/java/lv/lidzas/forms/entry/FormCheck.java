package lv.lidzas.forms.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.forms.file.Conditions;
import lv.lidzas.forms.file.Field;
import lv.lidzas.forms.file.Values;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.fields.NotTaken;
import lv.lidzas.values.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Validates a submission against the form that it answers. Takes only what the form declares, shows and lets be
 * written, and of bound fields only what differs from what was shown.
 */
@Component
public class FormCheck {

    /** What the server itself puts into a form to recognise a stale one. */
    public static final Set<String> STAMPS = Set.of(FormStamps.FORM_VERSION, FormStamps.SUBJECT_REVISION);

    private final Conditions conditions;
    private final FieldKinds kinds;
    private final MessageSource messages;
    private final Clock clock;

    FormCheck(Conditions conditions, FieldKinds kinds, MessageSource messages, Clock clock) {
        this.conditions = conditions;
        this.kinds = kinds;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What a valid submission brings.
     *
     * @param changes by group path and key; dates as {@link java.time.LocalDate}
     * @param answers by key; dates as text
     */
    record Accepted(Map<String, Map<String, Object>> changes, Map<String, Object> answers) {}

    /** @throws InvalidForm naming every field that is wrong */
    Accepted check(JsonNode form, Map<String, Object> shown, Map<String, Object> entered, Locale language) {
        List<Field> fields = Field.of(form);
        Map<String, String> errors = new LinkedHashMap<>();
        unknownKeys(form, fields, entered)
                .forEach(key -> errors.put(key, messages.getMessage("form.error.unknown", null, language)));

        Map<String, Object> both = Values.overlaid(shown, entered);
        LocalDate today = LocalDate.now(clock);
        Map<String, Map<String, Object>> changes = new LinkedHashMap<>();
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Field field : fields) {
            if (conditions.hides(field, both) || conditions.locks(field, both)) {
                continue;
            }
            Object before = Values.of(shown, field);
            if (!Values.holds(entered, field)
                    && (!field.isRequired() || (field.isBound() && !Values.isBlank(before)))) {
                continue;
            }
            FieldKind kind = kinds.of(field);
            Object value = Values.of(entered, field);
            if (isUntouched(field, kind, value, before)) {
                continue;
            }
            List<String> held = HeldCodes.of(field, before);
            Reading<?> read = held.isEmpty()
                    ? FieldRules.judge(field, kind, value, today)
                    : HeldCodes.judge(field, kind, value, held, today);
            if (!read.isGood()) {
                errors.putIfAbsent(
                        field.key(),
                        messages.getMessage(read.message(), read.arguments().toArray(), language));
            } else if (!field.isBound()) {
                if (read.value() != null) {
                    answers.put(field.key(), Values.toJson(read.value()));
                }
            } else if (!Values.same(Values.shown(read.value(), kind), before)) {
                changes.computeIfAbsent(field.record(), path -> new LinkedHashMap<>())
                        .put(field.key(), read.value());
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidForm(errors);
        }
        return new Accepted(changes, answers);
    }

    /** The words for fields that the record did not take. */
    InvalidForm refused(NotTaken refused, Locale language) {
        Map<String, String> errors = new LinkedHashMap<>();
        refused.keys().forEach(key -> errors.put(key, messages.getMessage("form.error.notTaken", null, language)));
        return new InvalidForm(errors);
    }

    /** What was stored under earlier rules may stand, until somebody changes it. */
    private static boolean isUntouched(Field field, FieldKind kind, @Nullable Object value, @Nullable Object before) {
        return field.isBound()
                && (kind.isWritten() || kind == FieldKind.DATE)
                && !Values.isBlank(value)
                && Values.same(value, before);
    }

    private static Set<String> unknownKeys(JsonNode form, List<Field> fields, Map<String, Object> entered) {
        Set<String> top = new LinkedHashSet<>(STAMPS);
        Set<String> groups = new LinkedHashSet<>();
        Set<String> inGroups = new LinkedHashSet<>();
        for (Field field : fields) {
            if (field.isBound()) {
                groups.add(field.record());
                inGroups.add(field.name());
            } else {
                top.add(field.key());
            }
        }
        Set<String> unknown = new LinkedHashSet<>();
        entered.forEach((key, value) -> {
            if (groups.contains(key)) {
                if (!(value instanceof Map<?, ?> group)) {
                    unknown.add(key);
                } else {
                    group.keySet().stream()
                            .map(String::valueOf)
                            .filter(inner -> !inGroups.contains(key + "." + inner))
                            .forEach(unknown::add);
                }
            } else if (!top.contains(key)) {
                unknown.add(key);
            }
        });
        return unknown;
    }
}
