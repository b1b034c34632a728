package lv.lidzas.workflow.gate.decision;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.workflow.contract.DeclaredVariables.Declared;
import lv.lidzas.workflow.gate.files.DeadlineTable;
import lv.lidzas.workflow.gate.files.DecisionFile;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.KindWords;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.library.ModelRule;
import lv.lidzas.workflow.gate.library.Surroundings;
import lv.lidzas.workflow.gate.library.TableReaders;
import lv.lidzas.workflow.gate.library.UnansweredCodes;
import lv.lidzas.workflow.gate.table.ColumnType;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;

/** A business rule task asks one table what it knows, and keeps its answer under the table's name. */
public final class DecisionTaskRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        Map<String, Declared> variables = around.variablesOf(model);
        for (BusinessRuleTask task : model.all(BusinessRuleTask.class)) {
            Place place = model.place(task);
            String decision = task.getCamundaDecisionRef();
            if (decision == null || decision.equals(DeadlineTable.ID)) {
                findings.refuse(place, "decisionTask.none");
                continue;
            }
            String binding = task.getCamundaDecisionRefBinding();
            if (binding != null && !binding.equals("latest")) {
                findings.refuse(place, "decisionTask.binding");
            }
            if (!decision.equals(task.getCamundaResultVariable())
                    || !"singleEntry".equals(task.getCamundaMapDecisionResult())) {
                findings.refuse(place, "decisionTask.result", decision);
            }
            Optional<DecisionFile> table = around.library().decision(decision);
            if (table.isPresent() && table.get().isList()) {
                findings.refuse(place, "decisionTask.list", decision);
            } else if (table.isEmpty()) {
                findings.refuse(place, "decisionTask.noTable", decision);
            } else if (around.library().ownDecision(decision).isEmpty()) {
                // A table that comes too says itself what it misses.
                inputs(place, table.get(), variables, new TableReaders(decision, around), findings);
            }
        }
    }

    private static void inputs(
            Place place, DecisionFile table, Map<String, Declared> variables, TableReaders readers, Findings findings) {
        for (DecisionFile.Input input : table.inputColumns()) {
            Declared variable = variables.get(input.name());
            if (variable == null) {
                findings.refuse(place, "decisionTask.notProvided", input.name());
            } else if (ColumnType.of(input.typeRef())
                    .filter(type -> type.kind() == variable.kind())
                    .isEmpty()) {
                findings.refuse(place, "decisionTask.kind", input.name(), KindWords.of(variable.kind()));
            } else {
                Set<String> unanswered = new LinkedHashSet<>(variable.codes());
                unanswered.removeAll(UnansweredCodes.answered(table, input, unanswered));
                if (!unanswered.isEmpty()) {
                    findings.refuse(place, "decisionTask.codes", input.name(), unanswered);
                }
            }
        }
    }
}
