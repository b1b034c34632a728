package lv.lidzas.workflow;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What running processes wait for, as far as whoever is signed in may see it. */
@Component
public class Waits {

    /** Every way out of a process by the person's own wish is named so. */
    private static final String WITHDRAWN = ".withdrawn";

    private final TaskService tasks;
    private final RuntimeService processes;

    Waits(TaskService tasks, RuntimeService processes) {
        this.tasks = tasks;
        this.processes = processes;
    }

    /** The references that these tasks are about, by task id; a task that the user may not read is left out. */
    public Map<String, String> references(Collection<String> taskIds) {
        List<Task> found =
                tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).list();
        Set<String> instances = found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        if (instances.isEmpty()) {
            return Map.of();
        }
        Map<String, String> keys = new HashMap<>();
        for (ProcessInstance instance : processes
                .createProcessInstanceQuery()
                .processInstanceIds(instances)
                .list()) {
            keys.put(instance.getId(), instance.getBusinessKey());
        }
        Map<String, String> references = new HashMap<>();
        for (Task task : found) {
            String key = keys.get(task.getProcessInstanceId());
            if (key != null) {
                references.put(task.getId(), key);
            }
        }
        return references;
    }

    /** Whether an instance can take the message of this event now. */
    public boolean awaitsMessage(String processInstanceId, String elementId) {
        return processes
                        .createEventSubscriptionQuery()
                        .eventType("message")
                        .processInstanceId(processInstanceId)
                        .activityId(elementId)
                        .count()
                > 0;
    }

    /** Events by which the person may withdraw from this reference's processes now. */
    public List<MessageWait> waysOut(String reference) {
        return processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .rootProcessInstances()
                .list()
                .stream()
                .flatMap(instance -> processes
                        .createEventSubscriptionQuery()
                        .eventType("message")
                        .processInstanceId(instance.getId())
                        .list()
                        .stream())
                .filter(event -> event.getEventName().endsWith(WITHDRAWN))
                .map(event -> new MessageWait(event.getProcessInstanceId(), event.getActivityId()))
                .toList();
    }

    /** An event that waits for a message. */
    public record MessageWait(String processInstanceId, String elementId) {}
}
