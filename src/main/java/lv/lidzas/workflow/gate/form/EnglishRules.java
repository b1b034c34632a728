package lv.lidzas.workflow.gate.form;

import com.fasterxml.jackson.databind.JsonNode;
import lv.lidzas.workflow.gate.files.FormFile;
import lv.lidzas.workflow.gate.files.FormFile.Component;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.Place;

/** A form that somebody outside fills in speaks English beside Latvian, in the same file. */
final class EnglishRules {

    private final String resource;
    private final FormFile form;
    private final Findings findings;

    EnglishRules(String resource, FormFile form, Findings findings) {
        this.resource = resource;
        this.form = form;
        this.findings = findings;
    }

    void check() {
        JsonNode properties = form.root().path("properties");
        for (String title : new String[] {"title", "en.title"}) {
            if (properties.path(title).asText("").isBlank()) {
                findings.refuse(Place.file(resource), "english.title", title);
            }
        }
        for (Component component : form.components()) {
            JsonNode node = component.node();
            if (!node.path("label").asText("").isBlank()
                    || !node.path("dateLabel").asText("").isBlank()) {
                need(component, "en.label");
            }
            if (!node.path("description").asText("").isBlank()) {
                need(component, "en.description");
            }
            if (component.type().equals("text")) {
                need(component, "en.text");
            }
            component.codes().forEach(code -> need(component, "en.option." + code));
        }
    }

    private void need(Component component, String property) {
        if (component.property(property).isBlank()) {
            findings.refuse(component.place(resource), "english.property", property);
        }
    }
}
