package lv.lidzas.forms.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.forms.file.Conditions;
import lv.lidzas.forms.file.Field;
import lv.lidzas.forms.file.Values;
import lv.lidzas.records.FieldKind;
import lv.lidzas.values.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Compares what was entered with what the record holds now: two people had the same form open. */
@Component
public class FormDifferences {

    private final Conditions conditions;
    private final MessageSource messages;

    FormDifferences(Conditions conditions, MessageSource messages) {
        this.conditions = conditions;
        this.messages = messages;
    }

    public Map<String, String> of(OpenForm form, Map<String, Object> entered, Locale language) {
        Map<String, String> differences = new LinkedHashMap<>();
        for (Field field : Field.of(form.schema())) {
            Object now = Values.of(form.data(), field);
            if (field.isBound()
                    && Values.holds(entered, field)
                    && !conditions.locks(field, form.data())
                    && !same(field, Values.of(entered, field), now)) {
                differences.put(field.key(), sentence(field, now, language));
            }
        }
        return differences;
    }

    /** A page sends text, and a tick box that was never answered as no. */
    private static boolean same(Field field, @Nullable Object entered, @Nullable Object now) {
        if (field.kind() == FieldKind.BOOLEAN) {
            return Boolean.TRUE.equals(entered) == Boolean.TRUE.equals(now);
        }
        return Values.same(entered, now) || (now != null && String.valueOf(now).equals(entered));
    }

    private String sentence(Field field, @Nullable Object now, Locale language) {
        return Values.isBlank(now)
                ? messages.getMessage("race.field.empty", null, language)
                : messages.getMessage("race.field", new Object[] {words(field, now, language)}, language);
    }

    private String words(Field field, @Nullable Object now, Locale language) {
        if (now instanceof Boolean yes) {
            return messages.getMessage(yes ? "race.field.yes" : "race.field.no", null, language);
        }
        List<?> values = now instanceof Collection<?> several ? List.copyOf(several) : List.of(now);
        return Written.list(values.stream().map(value -> label(field, value)).toList(), language);
    }

    private static String label(Field field, Object value) {
        for (JsonNode option : field.node().path("values")) {
            if (option.path("value").asText().equals(String.valueOf(value))) {
                return option.path("label").asText();
            }
        }
        return String.valueOf(value);
    }
}
