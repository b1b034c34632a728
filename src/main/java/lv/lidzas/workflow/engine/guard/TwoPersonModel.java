package lv.lidzas.workflow.engine.guard;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/**
 * What a version of a process says of steps that take two people.
 *
 * @param firstSteps by the id of the second step, the id of the first: its own or of a process that calls it
 * @param groups by the id of the second step, whose members may do it
 * @param tasks ids of its user tasks
 * @param starts ids of its start events
 */
record TwoPersonModel(
        Map<String, String> firstSteps, Map<String, Set<String>> groups, Set<String> tasks, Set<String> starts) {

    static final String OTHER_THAN = "otherThan";

    static TwoPersonModel of(BpmnModelInstance model) {
        Map<String, String> firstSteps = new HashMap<>();
        Map<String, Set<String>> groups = new HashMap<>();
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            if (task.getExtensionElements() != null) {
                task.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .filter(property ->
                                OTHER_THAN.equals(property.getCamundaName()) && property.getCamundaValue() != null)
                        .forEach(property -> firstSteps.putIfAbsent(task.getId(), property.getCamundaValue()));
                groups.put(task.getId(), Set.copyOf(task.getCamundaCandidateGroupsList()));
            }
        }
        return new TwoPersonModel(firstSteps, groups, ids(model, UserTask.class), ids(model, StartEvent.class));
    }

    private static Set<String> ids(BpmnModelInstance model, Class<? extends FlowNode> type) {
        return model.getModelElementsByType(type).stream().map(FlowNode::getId).collect(Collectors.toSet());
    }
}
