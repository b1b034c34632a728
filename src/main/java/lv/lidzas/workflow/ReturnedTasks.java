package lv.lidzas.workflow;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lv.lidzas.workflow.engine.AsApplication;
import lv.lidzas.workflow.engine.guard.ManyTasks;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tasks of a colleague who is in none of their groups any more, or has no account, go back to those groups: unassigned, for
 * the same candidates. Each is marked until it is done, so that a list finds it, and it is kept whose it was.
 */
@Component
public class ReturnedTasks {

    /** The variable of a returned task that lists ask for: yes, or not there. */
    public static final String MARK = "returnedToGroup";

    private final TaskService tasks;
    private final IdentityService identities;
    private final AsApplication application;
    private final ManyTasks many;
    private final JdbcClient database;
    private final Clock clock;

    ReturnedTasks(
            TaskService tasks,
            IdentityService identities,
            AsApplication application,
            ManyTasks many,
            JdbcClient database,
            Clock clock) {
        this.tasks = tasks;
        this.identities = identities;
        this.application = application;
        this.many = many;
        this.database = database;
        this.clock = clock;
    }

    /**
     * That a task came back.
     *
     * @param account who had it
     */
    public record Returned(String account, Instant at) {}

    /** A task that came back and that nobody has taken since. */
    public record Free(String id, String name, Returned returned) {}

    /** Looks at every task that somebody has; forgets what is known of tasks that are done. */
    @Transactional
    public void check() {
        application.run(() -> {
            Set<String> accounts = new TreeSet<>();
            for (Task task : tasks.createTaskQuery().taskAssigned().list()) {
                accounts.add(task.getAssignee());
            }
            for (DelegationState state : DelegationState.values()) {
                tasks.createTaskQuery().taskDelegationState(state).list().stream()
                        .map(Task::getOwner)
                        .filter(Objects::nonNull)
                        .forEach(accounts::add);
            }
            accounts.forEach(this::giveBack);
            forgetDone();
            return null;
        });
    }

    /** Gives back what this account may not have any more. */
    @Transactional
    public void check(String account) {
        application.run(() -> {
            giveBack(account);
            return null;
        });
    }

    /** Which of these tasks came back, by task id. */
    @Transactional(readOnly = true)
    public Map<String, Returned> among(Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return Map.of();
        }
        Map<String, Returned> returned = new HashMap<>();
        database.sql("select task_id, account, returned_at from lidzas.returned_task where task_id in (:tasks)")
                .param("tasks", taskIds)
                .query((row, number) -> returned.put(
                        row.getString(1),
                        new Returned(row.getString(2), row.getTimestamp(3).toInstant())))
                .list();
        return returned;
    }

    /** Tasks of these groups that came back and that nobody has taken since, soonest due first. */
    @Transactional(readOnly = true)
    public List<Free> free(Set<String> groups) {
        if (groups.isEmpty()) {
            return List.of();
        }
        List<Task> free = application.run(() -> tasks.createTaskQuery()
                .taskVariableValueEquals(MARK, true)
                .taskUnassigned()
                .taskCandidateGroupIn(List.copyOf(groups))
                .orderByDueDate()
                .asc()
                .list());
        Map<String, Returned> known = among(free.stream().map(Task::getId).toList());
        return free.stream()
                .flatMap(task -> Optional.ofNullable(known.get(task.getId()))
                        .map(returned -> new Free(task.getId(), task.getName(), returned))
                        .stream())
                .toList();
    }

    private void giveBack(String account) {
        Set<String> own = ids(tasks.createTaskQuery().taskAssignee(account));
        Set<String> delegated = ids(tasks.createTaskQuery().taskOwner(account));
        if (own.isEmpty() && delegated.isEmpty()) {
            return;
        }
        List<String> groups = groupsOf(account);
        if (!groups.isEmpty()) {
            own.removeAll(ids(tasks.createTaskQuery()
                    .taskAssignee(account)
                    .taskCandidateGroupIn(groups)
                    .includeAssignedTasks()));
            delegated.removeAll(ids(tasks.createTaskQuery()
                    .taskOwner(account)
                    .taskCandidateGroupIn(groups)
                    .includeAssignedTasks()));
        }
        delegated.removeAll(own);
        Set<String> back = new TreeSet<>(own);
        back.addAll(delegated);
        many.inOneCommand(back, read -> {
            for (Task task : read) {
                task.setOwner(null);
                task.setDelegationState(null);
                // Whoever works on somebody else's keeps it.
                if (own.contains(task.getId())) {
                    task.setAssignee(null);
                }
                tasks.saveTask(task);
                if (own.contains(task.getId())) {
                    tasks.setVariableLocal(task.getId(), MARK, true);
                }
            }
            return null;
        });
        remember(own, account);
    }

    private List<String> groupsOf(String account) {
        return identities.createUserQuery().userId(account).count() == 0
                ? List.of()
                : identities.createGroupQuery().groupMember(account).list().stream()
                        .map(Group::getId)
                        .toList();
    }

    private void remember(Set<String> taskIds, String account) {
        database.sql(
                        """
                        insert into lidzas.returned_task (task_id, account, returned_at)
                        select task, ?, ? from unnest(cast(? as text[])) as back (task)
                        on conflict (task_id) do update set account = excluded.account, returned_at = excluded.returned_at""")
                .params(account, Timestamp.from(clock.instant()), taskIds.toArray(String[]::new))
                .update();
    }

    private void forgetDone() {
        Set<String> open = ids(tasks.createTaskQuery().taskVariableValueEquals(MARK, true));
        database.sql("delete from lidzas.returned_task where task_id <> all (cast(? as text[]))")
                .param(open.toArray(String[]::new))
                .update();
    }

    private static Set<String> ids(TaskQuery query) {
        return query.list().stream().map(Task::getId).collect(Collectors.toCollection(TreeSet::new));
    }
}
