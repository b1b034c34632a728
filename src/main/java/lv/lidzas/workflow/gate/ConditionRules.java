package lv.lidzas.workflow.gate;

import java.util.Map;
import java.util.Optional;
import lv.lidzas.workflow.DeclaredVariables.Declared;
import lv.lidzas.workflow.FieldKind;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Conditions compare variables that the process has, with values they can take. */
final class ConditionRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        Map<String, Declared> variables = around.variablesOf(model);
        for (SequenceFlow flow : model.all(SequenceFlow.class)) {
            ConditionExpression expression = flow.getConditionExpression();
            if (expression != null) {
                check(model.resource(), flow.getId(), "Flow", expression.getTextContent(), variables, findings);
            }
        }
        for (ExclusiveGateway gateway : model.all(ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() > 1 && gateway.getDefault() == null) {
                findings.add(
                        model.resource(),
                        gateway.getId(),
                        "Gateway \"" + gateway.getId()
                                + "\" has no default flow; draw one for the unremarkable answer.");
            }
        }
    }

    static void check(
            String resource,
            String element,
            String what,
            String text,
            Map<String, Declared> variables,
            Findings findings) {
        Optional<Condition> condition = Condition.parse(text);
        if (condition.isEmpty()) {
            findings.add(
                    resource,
                    element,
                    what + " \"" + element
                            + "\": a condition may only compare bare variables, for example ${answer == 'yes'}; compute anything else in a step or a decision table.");
            return;
        }
        for (String variable : condition.get().variables()) {
            if (!variables.containsKey(variable)) {
                findings.add(
                        resource,
                        element,
                        what + " \"" + element + "\" reads \"" + variable
                                + "\", which no form, decision, step or call of this process provides; check the name.");
            }
        }
        for (Condition.Comparison comparison : condition.get().comparisons()) {
            Declared declared = variables.get(comparison.variable());
            if (declared != null
                    && declared.kind() == FieldKind.CODE
                    && !declared.codes().isEmpty()
                    && !declared.codes().contains(comparison.literal())) {
                findings.add(
                        resource,
                        element,
                        what + " \"" + element + "\" compares \"" + comparison.variable() + "\" with \""
                                + comparison.literal() + "\", which it never is; it can be "
                                + String.join(", ", declared.codes()) + ".");
            }
        }
    }
}
