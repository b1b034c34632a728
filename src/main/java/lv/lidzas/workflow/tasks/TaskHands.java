package lv.lidzas.workflow.tasks;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.workflow.Waits;
import lv.lidzas.workflow.engine.AsApplication;
import lv.lidzas.workflow.engine.refusals.EngineRefusal;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In whose hands tasks are, as far as whoever is signed in may see it, and how they get into others'. */
@Component
public class TaskHands {

    private final TaskService tasks;
    private final Waits waits;
    private final AsApplication application;

    TaskHands(TaskService tasks, Waits waits, AsApplication application) {
        this.tasks = tasks;
        this.waits = waits;
        this.application = application;
    }

    /**
     * A task in somebody's hands.
     *
     * @param reference of the record that it is about; {@code null} if it is about none
     * @param assignee account; {@code null} if it is free
     */
    public record Held(
            String task, String name, @Nullable String reference, @Nullable String assignee, @Nullable Instant due) {}

    /** What this account has, the soonest due first. */
    @Transactional(readOnly = true)
    public List<Held> of(String account) {
        return held(tasks.createTaskQuery().taskAssignee(account));
    }

    /** These tasks, as far as they are open and the reader may see them; the soonest due first. */
    @Transactional(readOnly = true)
    public List<Held> among(Collection<String> taskIds) {
        return taskIds.isEmpty() ? List.of() : held(tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)));
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

    /** The groups whose members may do this task. */
    @Transactional(readOnly = true)
    public Set<String> groups(String task) {
        return application.run(() -> {
            Set<String> groups = new HashSet<>();
            for (IdentityLink link : tasks.getIdentityLinksForTask(task)) {
                if (IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null) {
                    groups.add(link.getGroupId());
                }
            }
            return groups;
        });
    }

    /**
     * Puts a task into somebody's hands, whoever had it before.
     *
     * @return why not, in the words of the engine's own refusal; empty if it was done. After a refusal the transaction can
     *     only be undone
     */
    @Transactional
    public Optional<String> give(String task, String account) {
        try {
            tasks.setAssignee(task, account);
            return Optional.empty();
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

    private List<Held> held(TaskQuery query) {
        List<Task> found = query.orderByDueDate().asc().list();
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
