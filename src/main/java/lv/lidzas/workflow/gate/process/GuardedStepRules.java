package lv.lidzas.workflow.gate.process;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.workflow.StepType;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.library.Candidate.By;
import lv.lidzas.workflow.gate.library.ModelRule;
import lv.lidzas.workflow.gate.library.Surroundings;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A step that ends what nothing brings back stands, in an analyst's diagram, only where it stood before; and what a process approves of comes after it alone. */
public final class GuardedStepRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        approved(model, around, findings);
        if (around.candidate().by() != By.ANALYST
                || !around.library().ownProcesses().contains(model)) {
            return;
        }
        model.steps().forEach((task, delegate) -> {
            boolean guarded =
                    around.catalogue().step(delegate).filter(StepType::guarded).isPresent();
            if (guarded && !stands(delegate, model.key(), around)) {
                findings.refuse(model.place(task), "contract.guardedStep");
            }
        });
    }

    private static boolean stands(String delegate, String process, Surroundings around) {
        return around.deployed().process(process).stream()
                .anyMatch(before -> before.steps().containsValue(delegate));
    }

    /** Every way to a step that has to be approved of comes from the call by which it is; only gateways and steps lie between. */
    private static void approved(ProcessModel model, Surroundings around, Findings findings) {
        around.domain().contract().of(model.key()).map(ProcessNeeds::approvals).orElse(Set.of()).stream()
                .forEach(approval -> model.steps().forEach((step, delegate) -> {
                    if (delegate.equals(approval.delegate()) && !isApproved(step, approval.called(), model)) {
                        findings.refuse(model.place(step), "contract.approval", approval.called());
                    }
                }));
    }

    private static boolean isApproved(FlowNode step, String called, ProcessModel model) {
        Set<FlowNode> known = new HashSet<>();
        Deque<FlowNode> back = new ArrayDeque<>(Set.of(step));
        while (!back.isEmpty()) {
            Collection<FlowNode> before = before(back.remove(), model);
            if (before.isEmpty()) {
                return false;
            }
            for (FlowNode node : before) {
                if (isCall(node, called)) {
                    continue;
                }
                if (!(node instanceof Gateway) && !model.steps().containsKey(node)) {
                    return false;
                }
                if (known.add(node)) {
                    back.add(node);
                }
            }
        }
        return true;
    }

    private static Collection<FlowNode> before(FlowNode node, ProcessModel model) {
        return model.all(SequenceFlow.class).stream()
                .filter(flow -> node.equals(flow.getTarget()))
                .map(SequenceFlow::getSource)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isCall(FlowNode node, String called) {
        return node instanceof CallActivity call && called.equals(call.getCalledElement());
    }
}
