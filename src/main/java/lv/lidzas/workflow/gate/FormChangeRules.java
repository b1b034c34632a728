package lv.lidzas.workflow.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.lidzas.workflow.DeclaredVariables.Declared;
import lv.lidzas.workflow.gate.DeployedFiles.Definition;
import lv.lidzas.workflow.gate.FormFile.Component;

/**
 * A new version of a form counts at once, for running instances too: it has to go on giving the answers that their
 * models read, in the same kind.
 */
final class FormChangeRules {

    private final String resource;
    private final FormFile form;
    private final Surroundings around;
    private final Findings findings;

    FormChangeRules(String resource, FormFile form, Surroundings around, Findings findings) {
        this.resource = resource;
        this.form = form;
        this.around = around;
        this.findings = findings;
    }

    void check() {
        Map<String, Component> before =
                around.deployed().form(form.id()).map(FormFile::answers).orElse(Map.of());
        if (before.isEmpty()) {
            return;
        }
        Map<String, Component> now = form.answers();
        for (ProcessModel model : readers()) {
            Map<String, Declared> provided = null;
            for (String answer : model.reads(around.library())) {
                if (!before.containsKey(answer)) {
                    continue;
                }
                if (now.containsKey(answer)) {
                    if (now.get(answer).kind() != before.get(answer).kind()) {
                        say(answer, model, "in the kind it has now; keep its type, or ask under a new key");
                    }
                    continue;
                }
                provided = provided == null ? around.variablesOf(model) : provided;
                if (!provided.containsKey(answer)) {
                    say(answer, model, "and nothing else provides it; keep the component, or change the diagram first");
                }
            }
        }
    }

    /** Models that show this form and have running instances, or will have. */
    private List<ProcessModel> readers() {
        List<ProcessModel> readers = new ArrayList<>();
        for (ProcessModel model : around.library().latest()) {
            add(readers, model);
        }
        for (Definition definition : around.deployed().files().definitions()) {
            ProcessModel model = around.deployed().model(definition);
            if (!readers.contains(model)
                    && model.forms().containsValue(form.id())
                    && around.deployed().files().hasRunningInstances(definition.id())) {
                readers.add(model);
            }
        }
        return readers;
    }

    private void add(List<ProcessModel> readers, ProcessModel model) {
        if (model.forms().containsValue(form.id())) {
            readers.add(model);
        }
    }

    private void say(String answer, ProcessModel model, String why) {
        findings.add(
                resource,
                answer,
                "Component \"" + answer + "\": process \"" + model.key() + "\" reads this answer, " + why + ".");
    }
}
