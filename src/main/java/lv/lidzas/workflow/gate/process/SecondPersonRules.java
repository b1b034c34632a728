package lv.lidzas.workflow.gate.process;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import lv.lidzas.workflow.gate.files.Library;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.library.ModelRule;
import lv.lidzas.workflow.gate.library.Surroundings;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Which step somebody else has to have done, as a user task says it: one of this process, or of one that calls it. */
public final class SecondPersonRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        for (UserTask task : model.all(UserTask.class)) {
            String first = model.properties(task).get(ProcessModel.OTHER_THAN);
            if (first != null && (task.getId().equals(first) || !isStepAbove(model, first, around.library()))) {
                findings.refuse(model.place(task), "otherThan.unknown", first);
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
