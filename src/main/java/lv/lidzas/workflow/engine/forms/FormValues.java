package lv.lidzas.workflow.engine.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.base.StrictJson;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a form shows and brings, as the engine's typed variables carry it: a group of fields is one JSON value. */
@Component
class FormValues {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FormRefusals refusals;

    FormValues(FormRefusals refusals) {
        this.refusals = refusals;
    }

    static VariableMap shown(Map<String, Object> data) {
        VariableMap variables = Variables.createVariables();
        data.forEach((key, value) -> variables.putValueTyped(
                key,
                value instanceof Map || value instanceof List
                        ? SpinValues.jsonValue(write(value)).create()
                        : Variables.untypedValue(value)));
        return variables;
    }

    /** @throws lv.lidzas.workflow.engine.refusals.EngineRefusal if a group is no JSON */
    Map<String, Object> entered(Map<String, Object> properties) {
        Map<String, Object> data = new LinkedHashMap<>();
        for (String key : properties == null ? Set.<String>of() : properties.keySet()) {
            TypedValue typed = properties instanceof VariableMap map ? map.getValueTyped(key) : null;
            data.put(key, typed instanceof JsonValue json ? read(json) : plain(typed, properties, key));
        }
        return data;
    }

    static InputStream stream(JsonNode form) {
        return new ByteArrayInputStream(form.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable Object plain(@Nullable TypedValue typed, Map<String, Object> properties, String key) {
        return typed == null ? properties.get(key) : typed.getValue();
    }

    private @Nullable Object read(JsonValue json) {
        String text = json.isDeserialized()
                ? (json.getValue() == null ? null : json.getValue().toString())
                : json.getValueSerialized();
        try {
            return text == null ? null : StrictJson.MAPPER.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            throw refusals.noJson();
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a form's values are not JSON");
        }
    }
}
