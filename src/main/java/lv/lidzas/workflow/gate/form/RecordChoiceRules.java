package lv.lidzas.workflow.gate.form;

import java.util.List;
import java.util.TreeSet;
import lv.lidzas.workflow.gate.files.FormFile;
import lv.lidzas.workflow.gate.files.FormFile.Component;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.library.Surroundings;

/**
 * A start form may let its reader choose the record that the process is about: one, always, of a kind that can be searched.
 * It changes nothing of that record, which it does not show either.
 */
final class RecordChoiceRules {

    private final String resource;
    private final FormFile form;
    private final Surroundings around;
    private final Findings findings;

    RecordChoiceRules(String resource, FormFile form, Surroundings around, Findings findings) {
        this.resource = resource;
        this.form = form;
        this.around = around;
        this.findings = findings;
    }

    void check() {
        form.components().stream()
                .filter(component -> component.isBound() && !component.chooses().isEmpty())
                .forEach(component -> say(component, "choice.bound"));
        List<Component> choices =
                form.components().stream().filter(Component::choosesRecord).toList();
        if (choices.isEmpty()) {
            return;
        }
        Component choice = choices.get(0);
        choices.stream().skip(1).forEach(another -> say(another, "choice.one", choice.place(resource)));
        if (!around.domain().choosable().contains(choice.chooses())) {
            say(
                    choice,
                    "choice.unknown",
                    choice.chooses(),
                    new TreeSet<>(around.domain().choosable()));
        }
        if (!choice.node().path("validate").path("required").asBoolean()) {
            say(choice, "choice.required");
        }
        if (!choice.isWritable()
                || choice.node().path("readonly").isTextual()
                || choice.node().has("conditional")
                || isInHiddenGroup(choice)) {
            say(choice, "choice.always");
        }
        form.components().stream()
                .filter(component -> component.type().equals("group")
                        && !component.node().path("path").asText("").isEmpty())
                .forEach(group ->
                        say(group, "choice.group", group.node().path("path").asText()));
    }

    private boolean isInHiddenGroup(Component choice) {
        return form.components().stream()
                .filter(component ->
                        component.type().equals("group") && component.node().has("conditional"))
                .anyMatch(group -> group.node().findParents("record").stream()
                        .anyMatch(properties -> choice.node().path("properties") == properties));
    }

    private void say(Component component, String key, Object... arguments) {
        findings.refuse(component.place(resource), key, arguments);
    }
}
