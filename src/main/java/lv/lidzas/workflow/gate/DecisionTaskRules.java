package lv.lidzas.workflow.gate;

import java.util.Map;
import java.util.Optional;
import lv.lidzas.workflow.DeclaredVariables.Declared;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;

/** A business rule task asks one table and keeps its answer under the table's name. */
final class DecisionTaskRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        Map<String, Declared> variables = around.variablesOf(model);
        for (BusinessRuleTask task : model.all(BusinessRuleTask.class)) {
            String decision = task.getCamundaDecisionRef();
            String who = "Business rule task \"" + task.getId() + "\"";
            if (decision == null) {
                findings.add(model.resource(), task.getId(), who + " names no table; set camunda:decisionRef.");
                continue;
            }
            String binding = task.getCamundaDecisionRefBinding();
            if (binding != null && !binding.equals("latest")) {
                findings.add(model.resource(), task.getId(), who + ": its table has to be bound \"latest\".");
            }
            if (!decision.equals(task.getCamundaResultVariable())
                    || !"singleEntry".equals(task.getCamundaMapDecisionResult())) {
                findings.add(
                        model.resource(),
                        task.getId(),
                        who + " has to keep a single entry (singleEntry) in the result variable \"" + decision + "\".");
            }
            Optional<DecisionFile> table = around.library().decision(decision);
            if (table.isEmpty()) {
                findings.add(
                        model.resource(),
                        task.getId(),
                        who + ": there is no table \"" + decision
                                + "\"; deploy it first or together with the diagram.");
                continue;
            }
            for (String input : table.get().inputs()) {
                if (!variables.containsKey(input)) {
                    findings.add(
                            model.resource(),
                            task.getId(),
                            who + ": its table asks for \"" + input
                                    + "\", which no form, decision, step or call of this process provides.");
                }
            }
        }
    }
}
