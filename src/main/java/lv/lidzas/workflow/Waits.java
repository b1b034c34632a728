package lv.lidzas.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.values.Day;
import lv.lidzas.values.LastDay;
import lv.lidzas.workflow.deadlines.Deadlines;
import lv.lidzas.workflow.engine.AsApplication;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What running processes wait for, as far as whoever is signed in may see it. */
@Component
public class Waits {

    /** Priority of a task that somebody outside answers; how long that may take was promised, and stays. */
    public static final int PRIORITY = 10;

    private static final int MOST = 10;

    private final TaskService tasks;
    private final RuntimeService processes;
    private final AsApplication application;
    private final ModelTimes times;
    private final Deadlines deadlines;
    private final Clock clock;

    Waits(
            TaskService tasks,
            RuntimeService processes,
            AsApplication application,
            ModelTimes times,
            Deadlines deadlines,
            Clock clock) {
        this.tasks = tasks;
        this.application = application;
        this.processes = processes;
        this.times = times;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The references that these tasks are about, by task id; a task that the user may not read is left out. */
    public Map<String, String> references(Collection<String> taskIds) {
        Map<String, String> references = new HashMap<>();
        about(taskIds).forEach((task, about) -> references.put(task, about.reference()));
        return references;
    }

    /** What a task is about, how urgent it is, and until when it is to be done. */
    public record About(String reference, int priority, @Nullable Instant due) {}

    /** What these tasks are about, by task id; a task that the user may not read is left out. */
    public Map<String, About> about(Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return Map.of();
        }
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
        Map<String, About> about = new HashMap<>();
        for (Task task : found) {
            String key = keys.get(task.getProcessInstanceId());
            if (key != null) {
                about.put(task.getId(), new About(key, task.getPriority(), due(task)));
            }
        }
        return about;
    }

    /**
     * An open step of a process.
     *
     * @param reference of the record that the process is about
     * @param waiting whether somebody outside is to answer
     */
    public record OpenStep(
            String task, String name, String reference, @Nullable Instant due, int priority, boolean waiting) {}

    /** Open steps about this record that the user may read: what colleagues do first, the soonest due first. */
    public List<OpenStep> steps(String reference) {
        return steps(tasks.createTaskQuery().processInstanceBusinessKey(reference), MOST);
    }

    /**
     * An open step that is for other colleagues.
     *
     * @param groups whose it is
     * @param account who has it; {@code null} for nobody
     */
    public record OthersStep(String name, @Nullable Instant due, Set<String> groups, @Nullable String account) {}

    /**
     * Open steps about this record that are for other colleagues who work with people, the soonest due first: whose they are and
     * by when, for a reader who may read the record.
     */
    public List<OthersStep> ofOthers(String reference) {
        Set<String> own = tasks.createTaskQuery().processInstanceBusinessKey(reference).list().stream()
                .map(Task::getId)
                .collect(Collectors.toSet());
        return application.run(() ->
                tasks.createTaskQuery().processInstanceBusinessKey(reference).orderByDueDate().asc().list().stream()
                        .filter(task -> !own.contains(task.getId()))
                        .map(task -> new OthersStep(task.getName(), due(task), groups(task), task.getAssignee()))
                        .filter(step -> !step.groups().isEmpty() && StaffGroups.CASEWORKERS.containsAll(step.groups()))
                        .limit(MOST)
                        .toList());
    }

    private Set<String> groups(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Open steps about these records, or called so, that the user may read, the soonest due first.
     *
     * @param called the steps that the reader knows by such a name in another language: the engine's name by id of the element
     */
    public List<OpenStep> steps(Collection<String> references, String name, Map<String, String> called, int most) {
        List<OpenStep> found = new ArrayList<>();
        if (!references.isEmpty()) {
            found.addAll(steps(
                    tasks.createTaskQuery().processInstanceBusinessKeyIn(references.toArray(String[]::new)), most));
        }
        if (found.size() < most) {
            String like = "%" + name.replace("\\", "").replace("%", "\\%").replace("_", "\\_") + "%";
            List<OpenStep> more = new ArrayList<>(steps(tasks.createTaskQuery().taskNameLike(like), most));
            if (!called.isEmpty()) {
                // A step that an analyst has named otherwise is not called so.
                steps(
                                tasks.createTaskQuery()
                                        .taskDefinitionKeyIn(called.keySet().toArray(String[]::new)),
                                most)
                        .stream()
                        .filter(step -> called.containsValue(step.name()))
                        .forEach(more::add);
            }
            Set<String> known = found.stream().map(OpenStep::task).collect(Collectors.toSet());
            more.stream()
                    .filter(step -> known.add(step.task()))
                    .limit((long) most - found.size())
                    .forEach(found::add);
        }
        return found;
    }

    private static @Nullable Instant due(Task task) {
        return task.getDueDate() == null ? null : task.getDueDate().toInstant();
    }

    private List<OpenStep> steps(TaskQuery query, int most) {
        List<Task> found = query.orderByDueDate().asc().listPage(0, most);
        Map<String, String> references =
                references(found.stream().map(Task::getId).toList());
        List<OpenStep> steps = new ArrayList<>();
        for (Task task : found) {
            String reference = references.get(task.getId());
            if (reference != null) {
                int priority = task.getPriority();
                steps.add(new OpenStep(
                        task.getId(), task.getName(), reference, due(task), priority, priority == PRIORITY));
            }
        }
        // What colleagues do comes before what they wait for.
        steps.sort(Comparator.comparing(OpenStep::waiting));
        return steps;
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
