package lv.lidzas.forms.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import lv.lidzas.feel.FormCondition;
import lv.lidzas.feel.NotAllowed;
import org.springframework.stereotype.Component;

/** Evaluates the FEEL conditions of forms with the engine's own FEEL implementation. */
@Component
public class Conditions {

    /** Whether one of the field's conditions hides it. */
    public boolean hides(Field field, Map<String, Object> data) {
        return field.hiddenIf().stream().anyMatch(condition -> holds(condition, data));
    }

    /** Whether nobody may write the field now: read-only or disabled, always or by a condition. */
    public boolean locks(Field field, Map<String, Object> data) {
        return isOn(field.node().path("readonly"), data) || isOn(field.node().path("disabled"), data);
    }

    boolean isOn(JsonNode flag, Map<String, Object> data) {
        return flag.isBoolean() ? flag.booleanValue() : flag.isTextual() && holds(flag.asText(), data);
    }

    /** A condition that is more than the gate lets pass never holds: it is not looked at. */
    public boolean holds(String condition, Map<String, Object> data) {
        try {
            return FormCondition.parse(condition).holds(data);
        } catch (NotAllowed e) {
            return false;
        }
    }
}
