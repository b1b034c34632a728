package lv.lidzas.workflow.gate;

import java.util.Map;
import lv.lidzas.workflow.DeclaredVariables.Declared;
import lv.lidzas.workflow.FieldKind;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;

/** A loop runs over a set of codes that the process has. */
final class LoopRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        Map<String, Declared> variables = around.variablesOf(model);
        for (MultiInstanceLoopCharacteristics loop : model.all(MultiInstanceLoopCharacteristics.class)) {
            String element = ProcessModel.owner(loop);
            String collection =
                    loop.getCamundaCollection() == null ? "" : ProcessModel.bareName(loop.getCamundaCollection());
            Declared codes = variables.get(collection);
            if (codes == null || codes.kind() != FieldKind.CODES) {
                findings.add(
                        model.resource(),
                        element,
                        "Loop of \"" + element
                                + "\": camunda:collection has to be the bare name of a set of codes that a form or step of this process provides.");
            }
            if (loop.getCamundaElementVariable() == null
                    || !loop.getCamundaElementVariable().matches("[A-Za-z]\\w*")) {
                findings.add(
                        model.resource(),
                        element,
                        "Loop of \"" + element + "\": name each code by camunda:elementVariable.");
            }
            if (loop.getCompletionCondition() != null) {
                ConditionRules.check(
                        model.resource(),
                        element,
                        "Loop of",
                        loop.getCompletionCondition().getTextContent(),
                        variables,
                        findings);
            }
        }
    }
}
