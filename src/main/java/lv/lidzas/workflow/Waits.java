package lv.lidzas.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.values.Day;
import lv.lidzas.values.LastDay;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What running processes wait for, as far as whoever is signed in may see it. */
@Component
public class Waits {

    /** Priority of a task that somebody outside answers; how long that may take was promised, and stays. */
    public static final int PRIORITY = 10;

    private final TaskService tasks;
    private final RuntimeService processes;
    private final ModelTimes times;
    private final Deadlines deadlines;
    private final Clock clock;

    Waits(TaskService tasks, RuntimeService processes, ModelTimes times, Deadlines deadlines, Clock clock) {
        this.tasks = tasks;
        this.processes = processes;
        this.times = times;
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
    public @Nullable Instant end(String processInstanceId, String elementId) {
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

    private @Nullable Date dueIfBegunNow(String processInstanceId, String elementId) {
        ProcessInstance instance = processes
                .createProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .singleResult();
        String definition = instance.getProcessDefinitionId();
        return times.deadlineOfTask(definition, elementId)
                .map(deadlines::get)
                .or(() -> times.dateOfTask(definition, elementId)
                        .map(name -> day(processes.getVariable(processInstanceId, name))))
                .orElse(null);
    }

    private @Nullable Date day(@Nullable Object value) {
        return value == null
                ? null
                : Date.from(LastDay.end(Day.stored(value.toString()).orElseThrow(), clock.getZone()));
    }
}
