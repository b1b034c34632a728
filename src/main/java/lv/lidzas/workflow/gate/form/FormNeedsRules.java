package lv.lidzas.workflow.gate.form;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.workflow.gate.files.FormFile;
import lv.lidzas.workflow.gate.files.FormFile.Component;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.library.Surroundings;

/** A form asks what the use cases behind it cannot do without, and offers no code that a record could not take. */
public final class FormNeedsRules {

    private final String resource;
    private final FormFile form;
    private final Surroundings around;
    private final Findings findings;

    public FormNeedsRules(String resource, FormFile form, Surroundings around, Findings findings) {
        this.resource = resource;
        this.form = form;
        this.around = around;
        this.findings = findings;
    }

    public void check() {
        around.domain().recordTypes().forEach(type -> {
            for (String key : type.asks().getOrDefault(form.id(), Set.of())) {
                if (form.components().stream().noneMatch(component -> asks(component, type.name(), key))) {
                    findings.refuse(new Place(resource, "form", null, null), "form.hasToAsk", key, type.name());
                }
            }
        });
        for (Component component : form.components()) {
            if (component.isBound() && component.isChoice()) {
                codes(component);
            }
        }
    }

    private void codes(Component component) {
        String record = Objects.requireNonNull(component.record());
        around.domain()
                .recordType(record)
                .map(type -> type.codes().get(component.key()))
                .ifPresent(known -> {
                    Set<String> others = new TreeSet<>(component.codes());
                    others.removeAll(known);
                    if (!others.isEmpty()) {
                        findings.refuse(
                                form.place(resource, component),
                                "form.codeUnknown",
                                String.join(", ", others),
                                record,
                                new TreeSet<>(known));
                    }
                });
    }

    private static boolean asks(Component component, String record, String key) {
        return component.key().equals(key)
                && record.equals(component.record())
                && component.isInput()
                && component.isWritable()
                && component.node().path("validate").path("required").asBoolean();
    }
}
