package lv.lidzas.workflow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.springframework.stereotype.Component;

/** Evaluates the FEEL conditions of forms with the engine's own FEEL implementation. */
@Component
class Conditions {

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

    /** Whether one of the field's conditions hides it. */
    boolean hides(Field field, Map<String, Object> data) {
        return field.hiddenIf().stream().anyMatch(condition -> holds(condition, data));
    }

    /** Whether nobody may write the field now: read-only or disabled, always or by a condition. */
    boolean locks(Field field, Map<String, Object> data) {
        return isOn(field.node().path("readonly"), data) || isOn(field.node().path("disabled"), data);
    }

    boolean isOn(JsonNode flag, Map<String, Object> data) {
        return flag.isBoolean() ? flag.booleanValue() : flag.isTextual() && holds(flag.asText(), data);
    }

    boolean holds(String condition, Map<String, Object> data) {
        String expression = condition.strip();
        EvaluationResult result =
                feel.evaluateExpression(expression.startsWith("=") ? expression.substring(1) : expression, data);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }
}
