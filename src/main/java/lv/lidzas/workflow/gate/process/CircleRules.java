package lv.lidzas.workflow.gate.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.library.ModelRule;
import lv.lidzas.workflow.gate.library.Surroundings;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * A way back waits somewhere: without a wait one round follows the other, and the server stands or sends mails without end. A
 * step of a transaction of its own is no wait, only a pause.
 */
public final class CircleRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        Map<FlowNode, List<FlowNode>> ways = ways(model);
        Set<FlowNode> done = new HashSet<>();
        for (FlowNode node : ways.keySet()) {
            if (!done.contains(node)) {
                search(node, ways, new ArrayDeque<>(), done, model, findings);
            }
        }
    }

    /** Where the engine goes on at once, from each element that it does not wait at. */
    private static Map<FlowNode, List<FlowNode>> ways(ProcessModel model) {
        Map<FlowNode, List<FlowNode>> ways = new LinkedHashMap<>();
        for (ProcessModel.Flow flow : model.flows()) {
            connect(flow.from(), flow.to(), ways);
        }
        for (BoundaryEvent event : model.all(BoundaryEvent.class)) {
            boolean atOnce = event.getEventDefinitions().stream()
                    .anyMatch(definition -> definition instanceof ErrorEventDefinition
                            || definition instanceof EscalationEventDefinition);
            if (atOnce && event.getAttachedTo() != null) {
                connect(event.getAttachedTo(), event, ways);
            }
        }
        return ways;
    }

    private static void connect(FlowNode from, FlowNode to, Map<FlowNode, List<FlowNode>> ways) {
        if (!waits(from) && !waits(to)) {
            ways.computeIfAbsent(from, first -> new ArrayList<>()).add(to);
        }
    }

    private static boolean waits(FlowNode node) {
        return node instanceof UserTask
                || node instanceof IntermediateCatchEvent
                || node instanceof EventBasedGateway
                || node instanceof CallActivity
                || node instanceof SubProcess subProcess && waits(subProcess);
    }

    private static boolean waits(SubProcess subProcess) {
        Collection<FlowNode> inside = subProcess.getChildElementsByType(FlowNode.class);
        return inside.stream().anyMatch(CircleRules::waits);
    }

    private static void search(
            FlowNode node,
            Map<FlowNode, List<FlowNode>> ways,
            Deque<FlowNode> path,
            Set<FlowNode> done,
            ProcessModel model,
            Findings findings) {
        path.addLast(node);
        for (FlowNode next : ways.getOrDefault(node, List.of())) {
            if (path.contains(next)) {
                findings.refuse(model.place(next), "process.circle", round(path, next, model));
            } else if (!done.contains(next)) {
                search(next, ways, path, done, model, findings);
            }
        }
        path.removeLast();
        done.add(node);
    }

    private static List<Place> round(Deque<FlowNode> path, FlowNode first, ProcessModel model) {
        List<Place> round = new ArrayList<>();
        boolean inside = false;
        for (FlowNode node : path) {
            inside |= node.equals(first);
            if (inside) {
                round.add(model.place(node));
            }
        }
        return round;
    }
}
