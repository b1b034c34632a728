package lv.lidzas.forms.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.forms.FormPage;
import lv.lidzas.forms.FormPage.Part;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.forms.entry.FormCheck;
import lv.lidzas.forms.file.Conditions;
import lv.lidzas.forms.file.Field;
import lv.lidzas.forms.file.FormTexts;
import lv.lidzas.forms.file.Values;
import lv.lidzas.records.FieldKind;
import lv.lidzas.values.Day;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Turns a form into what a page draws, and a page's parameters back into form data. */
@Component
public class FormPages {

    private final Conditions conditions;
    private final FormParts parts;
    private final BoundQuestions questions;

    FormPages(Conditions conditions, FormParts parts, BoundQuestions questions) {
        this.conditions = conditions;
        this.parts = parts;
        this.questions = questions;
    }

    public FormPage page(
            OpenForm form, @Nullable Map<String, Object> entered, Map<String, String> errors, Locale language) {
        Map<String, Object> values = entered == null ? form.data() : Values.overlaid(form.data(), entered);
        Map<String, Field> fields = new LinkedHashMap<>();
        Field.of(form.schema())
                .forEach(field -> fields.put(field.node().path("id").asText(field.name()), field));
        List<Part> drawn = parts.of(
                form.schema().path("components"),
                new FormParts.Filled(fields, values, errors, questions.words(language)));
        Map<String, String> problems = new LinkedHashMap<>();
        fields.values().stream()
                .filter(field -> errors.containsKey(field.key()))
                .forEach(field ->
                        problems.put(FormParts.placeOf(field, values), field.label() + ": " + errors.get(field.key())));
        String ofNoField = errors.entrySet().stream()
                .filter(error ->
                        fields.values().stream().noneMatch(field -> field.key().equals(error.getKey())))
                .map(Map.Entry::getValue)
                .distinct()
                .collect(Collectors.joining(" "));
        if (!ofNoField.isEmpty()) {
            problems.put("form", ofNoField);
        }
        Map<String, String> stamps = new LinkedHashMap<>();
        form.schema().path("components").forEach(component -> {
            String key = component.path("key").asText();
            if (FormCheck.STAMPS.contains(key)) {
                String expression = component.path("expression").asText();
                stamps.put(key, expression.substring(2, expression.length() - 1));
            }
        });
        boolean changes =
                fields.values().stream().anyMatch(field -> !field.hiddenIf().isEmpty());
        return new FormPage(
                form.title(), drawn, problems, stamps, FormTexts.property(form.schema(), "submit", language), changes);
    }

    /** A field that the page did not send is absent, except a choice of several and a tick box: those are sent only when set. */
    public Map<String, Object> decode(OpenForm form, MultiValueMap<String, String> parameters) {
        Map<String, Object> data = new LinkedHashMap<>();
        Map<String, Object> nothing = Map.of();
        for (Field field : Field.of(form.schema())) {
            if (conditions.locks(field, nothing)) {
                continue;
            }
            List<String> sent = parameters.get(field.name());
            Object value;
            if (field.kind() == FieldKind.CODES) {
                value = sent == null ? List.of() : List.copyOf(sent);
            } else if (field.kind() == FieldKind.BOOLEAN) {
                value = sent != null;
            } else if (field.isDayInParts()
                    && Day.Parts.sent(parameters, field.name()).isPresent()) {
                value = Day.Parts.sent(parameters, field.name()).get().value();
            } else if (sent == null) {
                continue;
            } else {
                value = sent.get(0).isEmpty() ? null : typed(field, sent.get(0));
            }
            if (field.isBound()) {
                @SuppressWarnings("unchecked")
                Map<String, Object> group =
                        (Map<String, Object>) data.computeIfAbsent(field.record(), path -> new LinkedHashMap<>());
                group.put(field.key(), value);
            } else {
                data.put(field.key(), value);
            }
        }
        for (String stamp : FormCheck.STAMPS) {
            if (parameters.getFirst(stamp) != null) {
                data.put(stamp, parameters.getFirst(stamp));
            }
        }
        return data;
    }

    /** A day as the data hold it, however it was typed, so that conditions compare it; what is none is told at its field. */
    private static String typed(Field field, String sent) {
        return field.kind() == FieldKind.DATE
                ? Day.read(sent).found().map(LocalDate::toString).orElse(sent)
                : sent.replace("\r\n", "\n");
    }
}
