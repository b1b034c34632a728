package lv.lidzas.workflow.gate.ways;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.language.Condition;
import lv.lidzas.workflow.gate.library.ModelRule;
import lv.lidzas.workflow.gate.library.Surroundings;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * What is read somewhere is set on each way there: a variable that two forms ask is not there on the way of the one that no
 * longer asks it, and the engine would stand still.
 */
public final class EachWayRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        SureVariables sure = new SureVariables(model, around);
        Set<String> declared = around.variablesOf(model).keySet();
        Reader reader = new Reader(model, sure, declared, findings);
        for (SequenceFlow flow : model.all(SequenceFlow.class)) {
            if (flow.getConditionExpression() != null) {
                Condition.parse(flow.getConditionExpression().getTextContent())
                        .ifPresent(condition -> reader.reads(
                                flow, flow.getSource(), sure.after(flow.getSource()), condition.variables()));
            }
        }
        model.times().forEach((id, text) -> Condition.bareVariable(text).ifPresent(name -> {
            if (model.model().getModelElementById(id) instanceof FlowNode node) {
                reader.reads(node, node, sure.before(node), List.of(name));
            }
        }));
        for (BusinessRuleTask task : model.all(BusinessRuleTask.class)) {
            around.library()
                    .decision(task.getCamundaDecisionRef())
                    .ifPresent(table -> reader.reads(task, task, sure.before(task), table.inputs()));
        }
        model.calls()
                .forEach(call -> reader.reads(
                        call.activity(),
                        call.activity(),
                        sure.before(call.activity()),
                        call.in().values()));
        for (Activity activity : model.all(Activity.class)) {
            if (activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop
                    && loop.getCamundaCollection() != null) {
                reader.reads(
                        activity,
                        activity,
                        sure.before(activity),
                        List.of(ProcessModel.bareName(loop.getCamundaCollection())));
            }
        }
    }

    /** What nobody sets on any way is said by other rules. */
    private record Reader(ProcessModel model, SureVariables sure, Set<String> declared, Findings findings) {

        void reads(BaseElement shown, FlowNode node, Optional<Set<String>> known, Collection<String> names) {
            known.ifPresent(there -> names.stream()
                    .filter(name -> declared.contains(name) && !there.contains(name))
                    .forEach(name -> findings.refuse(
                            model.place(shown), "variable.notOnEachWay", name, model.place(sure.without(name, node)))));
        }
    }
}
