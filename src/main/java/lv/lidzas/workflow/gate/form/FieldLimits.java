package lv.lidzas.workflow.gate.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import lv.lidzas.workflow.gate.files.FormFile.Component;
import lv.lidzas.workflow.gate.finding.Findings;

/** What a field demands can be met. */
final class FieldLimits {

    private final String resource;
    private final Component component;
    private final Findings findings;

    FieldLimits(String resource, Component component, Findings findings) {
        this.resource = resource;
        this.component = component;
        this.findings = findings;
    }

    void check() {
        JsonNode must = component.node().path("validate");
        ordered(must, "min", "max");
        ordered(must, "minLength", "maxLength");
        if (must.has("maxLength") && must.path("maxLength").asInt() == 0) {
            say("field.noLength");
        }
        int digits = component.node().path("decimalDigits").asInt(0);
        for (String limit : new String[] {"min", "max"}) {
            if (must.has(limit)
                    && must.path(limit).decimalValue().stripTrailingZeros().scale() > digits) {
                say("field.digits", limit, String.valueOf(digits));
            }
        }
        Set<String> codes = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (JsonNode option : component.node().path("values")) {
            if (!codes.add(option.path("value").asText())) {
                say("field.sameOption", option.path("value").asText());
            }
            if (!labels.add(option.path("label").asText().strip())) {
                say("field.sameLabel", option.path("label").asText());
            }
        }
    }

    private void ordered(JsonNode must, String least, String most) {
        if (must.has(least)
                && must.has(most)
                && must.path(least).decimalValue().compareTo(must.path(most).decimalValue()) > 0) {
            say("field.limits", least, most);
        }
    }

    private void say(String key, Object... arguments) {
        findings.refuse(component.place(resource), key, arguments);
    }
}
