package lv.lidzas.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.lidzas.values.Day;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** What running processes wait for, as far as whoever is signed in may see it. */
@Component
public class Waits {

    private static final Pattern DEADLINE = Pattern.compile("\\$\\{deadlines\\.(\\w+)}");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");

    private final TaskService tasks;
    private final RuntimeService processes;
    private final RepositoryService repository;
    private final Deadlines deadlines;
    private final Clock clock;

    Waits(TaskService tasks, RuntimeService processes, RepositoryService repository, Deadlines deadlines, Clock clock) {
        this.tasks = tasks;
        this.processes = processes;
        this.repository = repository;
        this.deadlines = deadlines;
        this.clock = clock;
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

    /**
     * When the wait at a user task ends, or would end if it began now.
     *
     * @return {@code null} if the task has no due date
     */
    public Instant end(String processInstanceId, String elementId) {
        Task waiting =
                tasks
                        .createTaskQuery()
                        .processInstanceId(processInstanceId)
                        .taskDefinitionKey(elementId)
                        .list()
                        .stream()
                        .findFirst()
                        .orElse(null);
        Date due = waiting == null ? dueIfBegunNow(processInstanceId, elementId) : waiting.getDueDate();
        return due == null ? null : due.toInstant();
    }

    private Date dueIfBegunNow(String processInstanceId, String elementId) {
        ProcessInstance instance = processes
                .createProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .singleResult();
        UserTask task = repository
                .getBpmnModelInstance(instance.getProcessDefinitionId())
                .getModelElementById(elementId);
        String due = task.getCamundaDueDate() == null ? "" : task.getCamundaDueDate();
        Matcher deadline = DEADLINE.matcher(due);
        if (deadline.matches()) {
            return deadlines.get(deadline.group(1));
        }
        Matcher variable = VARIABLE.matcher(due);
        return variable.matches() ? day(processes.getVariable(processInstanceId, variable.group(1))) : null;
    }

    /** A day begins in Riga. */
    private Date day(Object value) {
        return value == null
                ? null
                : Date.from(Day.stored(value.toString())
                        .orElseThrow()
                        .atStartOfDay(clock.getZone())
                        .toInstant());
    }
}
