package lv.lidzas.forms.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lv.lidzas.forms.UnsentForm;
import lv.lidzas.forms.file.Conditions;
import lv.lidzas.forms.file.Field;
import lv.lidzas.forms.file.Values;
import lv.lidzas.records.Actor;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordStores;
import lv.lidzas.values.Numeral;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What of a form that is being filled in may be kept until it is sent: what the form asks, shows and lets be written, by the
 * rules of a form that is sent.
 */
@Component
public class UnsentForms {

    /** As many as a number may have at all. */
    private static final int DECIMALS = 6;

    private final FormAssembly assembly;
    private final Conditions conditions;
    private final RecordStores records;
    private final RecordChoice choices;

    UnsentForms(FormAssembly assembly, Conditions conditions, RecordStores records, RecordChoice choices) {
        this.assembly = assembly;
        this.conditions = conditions;
        this.records = records;
        this.choices = choices;
    }

    /**
     * @param reference of what the form is about; {@code null} if it begins something
     * @param answers given earlier, which conditions of the form may speak of
     * @param entered nested as the form is; what does not belong to it is left out
     * @throws org.springframework.security.access.AccessDeniedException if this actor may not read the record
     */
    public UnsentForm look(
            String formId,
            @Nullable String reference,
            boolean wait,
            Supplier<Map<String, Object>> answers,
            Map<String, Object> entered,
            Actor actor) {
        JsonNode form = assembly.typedInto(new FormAssembly.Place(formId, reference, "", wait && actor.isStaff()));
        assembly.requireRights(form, reference, actor);
        List<Field> fields = Field.of(form);
        Map<String, Object> kept = kept(form, fields, reference, answers, entered);
        String about =
                Field.choice(fields).map(choice -> chosen(choice, kept, actor)).orElse(reference);
        return new UnsentForm(records.personBehind(about).orElse(null), kept);
    }

    /** What stands in the field may be half a name that somebody looks for: nothing but a choice is kept. */
    private @Nullable String chosen(Field choice, Map<String, Object> kept, Actor actor) {
        if (!kept.containsKey(choice.key())) {
            return null;
        }
        try {
            return choices.chosen(choice.chooses(), kept.get(choice.key()), actor)
                    .reference();
        } catch (NoSuchRecord none) {
            kept.remove(choice.key());
            return null;
        }
    }

    private Map<String, Object> kept(
            JsonNode form,
            List<Field> fields,
            @Nullable String reference,
            Supplier<Map<String, Object>> answers,
            Map<String, Object> entered) {
        List<Field> typed = fields.stream()
                .filter(field -> Values.holds(entered, field) && isKept(field, Values.of(entered, field)))
                .filter(field -> !field.isReadOnly())
                .toList();
        boolean conditional =
                typed.stream().flatMap(Field::conditions).findAny().isPresent();
        Map<String, Object> both =
                conditional ? Values.overlaid(assembly.before(form, reference, answers), entered) : entered;
        Map<String, Object> kept = new LinkedHashMap<>();
        for (Field field : typed) {
            if (!conditions.hides(field, both) && !conditions.locks(field, both)) {
                Values.put(kept, field, Values.of(entered, field));
            }
        }
        return kept;
    }

    /** What a field may hold: a text, a number, yes or no, nothing, or a set of codes; where a number is asked for, only that. */
    private static boolean isKept(Field field, @Nullable Object value) {
        if (field.kind() == FieldKind.NUMBER) {
            return value == null || isNumber(value);
        }
        return value instanceof List<?> codes ? codes.stream().allMatch(UnsentForms::isScalar) : isScalar(value);
    }

    private static boolean isScalar(@Nullable Object value) {
        return value == null || value instanceof String || value instanceof Boolean || isNumber(value);
    }

    /** By the rules of a form that is sent, whose field may ask for fewer decimals. */
    private static boolean isNumber(Object value) {
        return Numeral.read(value, DECIMALS).isGood();
    }
}
