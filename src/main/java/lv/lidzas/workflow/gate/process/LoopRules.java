package lv.lidzas.workflow.gate.process;

import java.util.Map;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.contract.DeclaredVariables.Declared;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.library.ModelRule;
import lv.lidzas.workflow.gate.library.Surroundings;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;

/** A loop runs over a set of codes that the process has. */
public final class LoopRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        Map<String, Declared> variables = around.variablesOf(model);
        for (MultiInstanceLoopCharacteristics loop : model.all(MultiInstanceLoopCharacteristics.class)) {
            String collection =
                    loop.getCamundaCollection() == null ? "" : ProcessModel.bareName(loop.getCamundaCollection());
            Declared codes = variables.get(collection);
            if (codes == null || codes.kind() != FieldKind.CODES) {
                findings.refuse(model.place(loop), "loop.collection");
            }
            if (loop.getCamundaElementVariable() == null
                    || !loop.getCamundaElementVariable().matches("[A-Za-z]\\w*")) {
                findings.refuse(model.place(loop), "loop.elementVariable");
            }
            if (loop.getCompletionCondition() != null) {
                ConditionRules.check(
                        model.place(loop), loop.getCompletionCondition().getTextContent(), variables, findings);
            }
        }
    }
}
