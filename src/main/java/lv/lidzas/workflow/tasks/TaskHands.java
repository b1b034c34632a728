package lv.lidzas.workflow.tasks;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.workflow.Waits;
import lv.lidzas.workflow.engine.AsApplication;
import lv.lidzas.workflow.engine.guard.ManyTasks;
import lv.lidzas.workflow.engine.guard.SecondPerson;
import lv.lidzas.workflow.engine.refusals.EngineRefusal;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In whose hands tasks are, as far as whoever is signed in may see it, and how they get into others'. */
@Component
public class TaskHands {

    private final TaskService tasks;
    private final Waits waits;
    private final AsApplication application;
    private final ManyTasks many;
    private final SecondPerson secondPerson;
    private final JdbcClient database;

    TaskHands(
            TaskService tasks,
            Waits waits,
            AsApplication application,
            ManyTasks many,
            SecondPerson secondPerson,
            JdbcClient database) {
        this.tasks = tasks;
        this.waits = waits;
        this.application = application;
        this.many = many;
        this.secondPerson = secondPerson;
        this.database = database;
    }

    /**
     * A task in somebody's hands.
     *
     * @param reference of the record that it is about; {@code null} if it is about none
     * @param assignee account; {@code null} if it is free
     */
    public record Held(
            String task, String name, @Nullable String reference, @Nullable String assignee, @Nullable Instant due) {}

    /**
     * Who may do a task.
     *
     * @param groups whose members may
     * @param butNot accounts of all who ever did the step before, where the task is for a second person; otherwise none
     */
    public record Doers(Set<String> groups, Set<String> butNot) {}

    /** What this account has, the soonest due first. */
    @Transactional(readOnly = true)
    public List<Held> of(String account, int most) {
        return held(tasks.createTaskQuery().taskAssignee(account), most);
    }

    /** How many tasks this account has. */
    @Transactional(readOnly = true)
    public long countOf(String account) {
        return tasks.createTaskQuery().taskAssignee(account).count();
    }

    /** These tasks, as far as they are open and the reader may see them; the soonest due first. */
    @Transactional(readOnly = true)
    public List<Held> among(Collection<String> taskIds) {
        return taskIds.isEmpty()
                ? List.of()
                : held(tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)), taskIds.size());
    }

    /** Which of these tasks are open still, whoever may see them. */
    @Transactional(readOnly = true)
    public Set<String> open(Collection<String> taskIds) {
        return taskIds.isEmpty()
                ? Set.of()
                : application.run(() -> tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).list().stream()
                        .map(Task::getId)
                        .collect(Collectors.toSet()));
    }

    /** Who may do these tasks, by task, whoever asks; in a number of statements that does not depend on how many they are. */
    @Transactional(readOnly = true)
    public Map<String, Doers> doers(Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return Map.of();
        }
        Map<String, Set<String>> groups = new HashMap<>();
        Map<String, SecondPerson.Place> places = new HashMap<>();
        database.sql("select t.id_, t.proc_def_id_, t.task_def_key_, l.group_id_ from public.act_ru_task t"
                        + " left join public.act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'"
                        + " where t.id_ in (:tasks) and t.proc_def_id_ is not null")
                .param("tasks", taskIds)
                .query((row, number) -> {
                    String task = row.getString(1);
                    places.put(task, new SecondPerson.Place(task, row.getString(2), row.getString(3)));
                    Set<String> known = groups.computeIfAbsent(task, key -> new HashSet<>());
                    return row.getString(4) == null || known.add(row.getString(4));
                })
                .list();
        Map<String, Set<String>> before = secondPerson.whoDidTheFirstStep(places.values());
        Map<String, Doers> doers = new HashMap<>();
        groups.forEach((task, may) -> doers.put(task, new Doers(may, before.getOrDefault(task, Set.of()))));
        return doers;
    }

    /**
     * Keeps these tasks in the hands in which they are until the transaction is over.
     *
     * @return the assignee by task; a task that is over meanwhile is left out
     */
    @Transactional
    public Map<String, Optional<String>> hold(Collection<String> taskIds) {
        Map<String, Optional<String>> hands = new HashMap<>();
        if (!taskIds.isEmpty()) {
            database.sql("select id_, assignee_ from public.act_ru_task where id_ in (:tasks) order by id_ for update")
                    .param("tasks", taskIds)
                    .query((row, number) -> hands.put(row.getString(1), Optional.ofNullable(row.getString(2))))
                    .list();
        }
        return hands;
    }

    /**
     * Puts tasks into somebody's hands, whoever had them before: all of them at once, with as many questions as one asks.
     *
     * @return why not, in the words of the engine's own refusal; empty if it was done. After a refusal the transaction can
     *     only be undone
     */
    @Transactional
    public Optional<String> give(Collection<String> taskIds, String account) {
        try {
            return many.inOneCommand(taskIds, read -> {
                taskIds.forEach(task -> tasks.setAssignee(task, account));
                return Optional.empty();
            });
        } catch (EngineRefusal refused) {
            return Optional.ofNullable(refused.getMessage());
        }
    }

    /**
     * Somebody takes a free task.
     *
     * @return whether the task is in these hands now; not if somebody else has it, it is over, or this account may not
     */
    public boolean take(String task, String account) {
        try {
            tasks.claim(task, account);
            return true;
        } catch (ProcessEngineException | EngineRefusal refused) {
            return false;
        }
    }

    private List<Held> held(TaskQuery query, int most) {
        List<Task> found = query.orderByDueDate().asc().listPage(0, most);
        var references = waits.references(found.stream().map(Task::getId).toList());
        return found.stream()
                .map(task -> new Held(
                        task.getId(),
                        task.getName(),
                        references.get(task.getId()),
                        task.getAssignee(),
                        task.getDueDate() == null ? null : task.getDueDate().toInstant()))
                .toList();
    }
}
