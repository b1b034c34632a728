package lv.lidzas.workflow.gate.form;

import java.util.LinkedHashSet;
import java.util.Set;
import lv.lidzas.workflow.contract.DecisionContract;
import lv.lidzas.workflow.gate.files.FormFile;
import lv.lidzas.workflow.gate.files.FormFile.Component;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.library.Surroundings;
import lv.lidzas.workflow.gate.library.UnansweredCodes;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;

/** A form offers no answer that a decision table, which is asked about it, has no row for. */
final class FormDecisionRules {

    private final String resource;
    private final FormFile form;
    private final Surroundings around;
    private final Findings findings;

    FormDecisionRules(String resource, FormFile form, Surroundings around, Findings findings) {
        this.resource = resource;
        this.form = form;
        this.around = around;
        this.findings = findings;
    }

    void check() {
        for (ProcessModel model : around.living()) {
            if (model.forms().containsValue(form.id())) {
                for (BusinessRuleTask task : model.all(BusinessRuleTask.class)) {
                    form.answers().forEach((key, field) -> answered(task.getCamundaDecisionRef(), key, field));
                }
            }
        }
        for (Component field : form.components()) {
            if (field.isInput() && field.isBound()) {
                String question = field.record() + "." + field.key();
                for (DecisionContract contract : around.domain().contracts()) {
                    contract.inputs().forEach((name, input) -> {
                        if (question.equals(input.question())) {
                            answered(contract.decision(), name, field);
                        }
                    });
                }
            }
        }
    }

    /** A table that comes too says itself what it misses. */
    private void answered(String decision, String input, Component field) {
        if (decision == null || around.library().ownDecision(decision).isPresent()) {
            return;
        }
        around.library().decision(decision).ifPresent(table -> table.inputColumns().stream()
                .filter(column -> column.name().equals(input))
                .forEach(column -> {
                    Set<String> missing = new LinkedHashSet<>(field.codes());
                    missing.removeAll(UnansweredCodes.answered(table, column, field.codes()));
                    if (!missing.isEmpty()) {
                        findings.refuse(field.place(resource), "field.noRow", decision, missing);
                    }
                }));
    }
}
