package lv.lidzas.workflow.gate.ways;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.lidzas.workflow.gate.files.ProcessModel;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.jspecify.annotations.Nullable;

/** How an instance gets from one element of a diagram to another. */
final class Ways {

    private final ProcessModel model;
    private final Map<FlowNode, List<FlowNode>> sources = new LinkedHashMap<>();
    private final Map<FlowNode, Integer> leaving = new LinkedHashMap<>();

    /** What a flow says counts, as it does for the engine, not what its ends say of it. */
    Ways(ProcessModel model) {
        this.model = model;
        for (ProcessModel.Flow flow : model.flows()) {
            sources.computeIfAbsent(flow.to(), first -> new ArrayList<>()).add(flow.from());
            leaving.merge(flow.from(), 1, Integer::sum);
        }
    }

    /**
     * One way into an element.
     *
     * @param from where it comes from
     * @param leaves whether what that element does is done by then; else it is still under way or has not begun
     */
    record Way(FlowNode from, boolean leaves) {}

    /** @return empty for what begins with the process itself */
    List<Way> into(FlowNode node) {
        if (node instanceof BoundaryEvent event && event.getAttachedTo() != null) {
            return List.of(new Way(event.getAttachedTo(), false));
        }
        if (node instanceof StartEvent) {
            SubProcess around = around(node);
            return around == null ? List.of() : List.of(new Way(around, false));
        }
        if (node instanceof SubProcess inside && inside.triggeredByEvent()) {
            SubProcess around = around(node);
            return around == null ? List.of() : List.of(new Way(around, false));
        }
        return sources.getOrDefault(node, List.of()).stream()
                .map(source -> new Way(source, true))
                .toList();
    }

    /** Whether an instance comes along all ways into an element before it goes on. */
    boolean joins(FlowNode node) {
        return node instanceof ParallelGateway
                && sources.getOrDefault(node, List.of()).size() > 1;
    }

    /** Whether an element may be left without having done anything: there may be nobody to do it for. */
    static boolean mayBeSkipped(FlowNode node) {
        return node instanceof Activity activity
                && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics;
    }

    /** Where what is inside ends and the instance goes on after it. */
    Stream<EndEvent> ends(SubProcess inside) {
        return model.all(EndEvent.class).stream()
                .filter(end -> inside.equals(end.getParentElement()))
                .filter(end -> end.getEventDefinitions().stream().noneMatch(ErrorEventDefinition.class::isInstance));
    }

    /** Whether several things may go on at once inside, so that what is inside is over when the last of them is. */
    boolean splits(SubProcess inside) {
        return model.all(FlowNode.class).stream()
                .filter(node -> inside.equals(node.getParentElement()))
                .anyMatch(node -> node instanceof BoundaryEvent event && !event.cancelActivity()
                        || leaving.getOrDefault(node, 0) > 1
                                && !(node instanceof ExclusiveGateway || node instanceof EventBasedGateway));
    }

    /** @return the part of the process that an element stands in; {@code null} for the process itself */
    private static @Nullable SubProcess around(FlowNode node) {
        return node.getParentElement() instanceof SubProcess inside ? inside : null;
    }
}
