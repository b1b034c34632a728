package lv.lidzas.workflow.gate;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * A user task knows one property: which earlier step somebody else has to have done. That step stands in the same
 * process, or in one that calls it.
 */
final class SecondPersonRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        for (UserTask task : model.all(UserTask.class)) {
            Place place = model.place(task);
            for (Map.Entry<String, String> property :
                    ProcessModel.properties(task).entrySet()) {
                if (!ProcessModel.OTHER_THAN.equals(property.getKey())) {
                    findings.refuse(place, "otherThan.property", String.valueOf(property.getKey()));
                } else if (task.getId().equals(property.getValue())
                        || !isStepAbove(model, property.getValue(), around.library())) {
                    findings.refuse(place, "otherThan.unknown", String.valueOf(property.getValue()));
                }
            }
        }
    }

    private static boolean isStepAbove(ProcessModel model, String id, Library library) {
        Set<String> seen = new HashSet<>();
        Deque<ProcessModel> open = new ArrayDeque<>(Set.of(model));
        while (!open.isEmpty()) {
            ProcessModel next = open.pop();
            if (holds(next, id)) {
                return true;
            }
            if (seen.add(next.key())) {
                library.latest().stream()
                        .filter(caller -> calls(caller, next.key()))
                        .forEach(open::add);
            }
        }
        return false;
    }

    /** Somebody known does our own tasks and starts processes; who answers a wait has no account. */
    private static boolean holds(ProcessModel model, String id) {
        return holds(model.all(UserTask.class), id)
                        && model.waits().stream().noneMatch(wait -> wait.getId().equals(id))
                || model.all(StartEvent.class).stream()
                        .anyMatch(start -> start.getId().equals(id) && start.getParentElement() instanceof Process);
    }

    private static boolean holds(Collection<? extends FlowNode> nodes, String id) {
        return nodes.stream().anyMatch(node -> node.getId().equals(id));
    }

    private static boolean calls(ProcessModel caller, String key) {
        return caller.calls().stream().anyMatch(call -> key.equals(call.process()));
    }
}
