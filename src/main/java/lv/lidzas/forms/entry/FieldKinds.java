package lv.lidzas.forms.entry;

import lv.lidzas.forms.file.Field;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.RecordStores;
import org.springframework.stereotype.Component;

/**
 * What a field of a form holds: of a bound field what the domain says, whatever the form asks; else what the form's
 * component asks. So a number is a number in each form that has it.
 */
@Component
public class FieldKinds {

    private final RecordStores records;

    FieldKinds(RecordStores records) {
        this.records = records;
    }

    public FieldKind of(Field field) {
        FieldKind asked = field.kind();
        if (asked != FieldKind.TEXT) {
            return asked;
        }
        FieldKind known = field.isBound()
                ? records.type(field.record()).orElseThrow().fields().get(field.key())
                : null;
        return known != null && known.isWritten() && known != FieldKind.TEXT ? known : asked(field);
    }

    /** What a form asks for by itself. */
    static FieldKind asked(Field field) {
        if (field.kind() != FieldKind.TEXT) {
            return field.kind();
        }
        return switch (field.rule("validationType").asText("")) {
            case "email" -> FieldKind.EMAIL;
            case "phone" -> FieldKind.PHONE;
            default -> FieldKind.TEXT;
        };
    }
}
