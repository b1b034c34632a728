package lv.lidzas.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.engine.AsApplication;
import lv.lidzas.workflow.engine.races.Turns;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way from the application into running processes. A module wraps it in one package-private class whose methods are
 * business events; nothing but a reference goes in. Rights are the caller's to ask: the engine's are not consulted here.
 */
@Component
@Transactional
public class Processes {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final AsApplication application;
    private final Turns turns;
    private final Clock clock;

    Processes(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            AsApplication application,
            Turns turns,
            Clock clock) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.application = application;
        this.turns = turns;
        this.clock = clock;
    }

    /** Starts a process at its none start event. */
    public void start(ProcessNeeds.Start process, String reference) {
        application.run(() -> runtime.startProcessInstanceByKey(process.text(), reference));
    }

    /**
     * The same in the name of a member of the staff, so that a step for somebody else knows whom to refuse.
     *
     * @param by account
     */
    public void start(ProcessNeeds.Start process, String reference, String by) {
        application.runInNameOf(by, () -> runtime.startProcessInstanceByKey(process.text(), reference));
    }

    /** Starts the process whose start event waits for this message. */
    public void startByMessage(ProcessNeeds.StartMessage message, String reference) {
        application.run(() -> runtime.startProcessInstanceByMessage(message.text(), reference));
    }

    /**
     * Delivers a message to every execution of this reference that waits for it. Whoever does the same at this moment is
     * waited for: the engine would go on with what it has half read.
     *
     * @return whether anything waited; that nothing did is an ordinary state of the record (contact is not watched, the
     *     plan is being reviewed already), never a misspelt name: {@link ModelContract} sees to that
     */
    public boolean correlate(ProcessNeeds.Message message, String reference) {
        return application.run(() -> {
            List<String> waiting = turns.takeAtMessage(message.text(), reference);
            waiting.forEach(execution -> runtime.messageEventReceived(message.text(), execution));
            return !waiting.isEmpty();
        });
    }

    /** The instance of this reference that waits for a message; empty if none does. */
    @Transactional(readOnly = true)
    public Optional<String> awaiting(ProcessNeeds.Message message, String reference) {
        return application.run(() -> runtime
                .createExecutionQuery()
                .messageEventSubscriptionName(message.text())
                .processInstanceBusinessKey(reference)
                .list()
                .stream()
                .map(Execution::getProcessInstanceId)
                .findFirst());
    }

    /**
     * Ends every open process of this reference with its tasks, timers and unsent mails; no mail goes out. The process
     * whose own step calls this goes on to its end.
     */
    public void endAll(String reference) {
        application.run(() -> {
            List<String> roots = runtime
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(reference)
                    .rootProcessInstances()
                    .list()
                    .stream()
                    .map(ProcessInstance::getId)
                    .filter(root -> !RunningStep.isIn(root))
                    .toList();
            roots.forEach(root -> runtime.deleteProcessInstance(root, null, true, true, true, false));
            return null;
        });
    }

    /** Whether a process of this key is open for the reference. */
    @Transactional(readOnly = true)
    public boolean isOpen(ProcessNeeds process, String reference) {
        return application.run(() -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey(process.key())
                        .processInstanceBusinessKey(reference)
                        .count()
                > 0);
    }

    /** References of every open process of this key. */
    @Transactional(readOnly = true)
    public List<String> open(ProcessNeeds process) {
        return application.run(
                () -> runtime.createProcessInstanceQuery().processDefinitionKey(process.key()).list().stream()
                        .map(ProcessInstance::getBusinessKey)
                        .toList());
    }

    /**
     * What keeps an open process going, with the processes that it has called.
     *
     * @param tasksAhead open tasks whose due date has not passed
     * @param failedJobs jobs that have given up
     * @param otherJobs jobs other than timers that will still be tried
     */
    public record Life(boolean suspended, int tasks, int tasksAhead, int timers, int otherJobs, int failedJobs) {

        private Life with(Life other) {
            return new Life(
                    suspended || other.suspended,
                    tasks + other.tasks,
                    tasksAhead + other.tasksAhead,
                    timers + other.timers,
                    otherJobs + other.otherJobs,
                    failedJobs + other.failedJobs);
        }
    }

    /** The life of each open process of this key, by reference, in a fixed number of queries. */
    @Transactional(readOnly = true)
    public Map<String, Life> lives(ProcessNeeds process) {
        return application.run(() -> {
            Map<String, Life> lives = new HashMap<>();
            List<ProcessInstance> roots = runtime.createProcessInstanceQuery()
                    .processDefinitionKey(process.key())
                    .rootProcessInstances()
                    .list();
            roots.forEach(root -> lives.put(root.getBusinessKey(), new Life(root.isSuspended(), 0, 0, 0, 0, 0)));
            Map<String, String> references = new HashMap<>();
            runtime.createProcessInstanceQuery().active().list().stream()
                    .filter(instance -> lives.containsKey(instance.getBusinessKey()))
                    .forEach(instance -> references.put(instance.getId(), instance.getBusinessKey()));
            tasks.createTaskQuery()
                    .active()
                    .list()
                    .forEach(task -> add(lives, references.get(task.getProcessInstanceId()), life(task)));
            management
                    .createJobQuery()
                    .active()
                    .list()
                    .forEach(job -> add(lives, references.get(job.getProcessInstanceId()), life(job)));
            return lives;
        });
    }

    private static void add(Map<String, Life> lives, @Nullable String reference, Life more) {
        if (reference != null) {
            lives.merge(reference, more, Life::with);
        }
    }

    private Life life(Task task) {
        boolean ahead =
                task.getDueDate() != null && task.getDueDate().toInstant().isAfter(clock.instant());
        return new Life(false, 1, ahead ? 1 : 0, 0, 0, 0);
    }

    private static Life life(Job job) {
        if (job.getRetries() == 0) {
            return new Life(false, 0, 0, 0, 0, 1);
        }
        return job.getDuedate() == null ? new Life(false, 0, 0, 0, 1, 0) : new Life(false, 0, 0, 1, 0, 0);
    }

    /** Open tasks of these references, soonest due first. */
    @Transactional(readOnly = true)
    public List<OpenTask> openTasks(List<String> references) {
        if (references.isEmpty()) {
            return List.of();
        }
        return application.run(() -> {
            List<Task> open = tasks.createTaskQuery()
                    .processInstanceBusinessKeyIn(references.toArray(String[]::new))
                    .active()
                    .list();
            Map<String, ProcessInstance> instances = instancesOf(open);
            return open.stream()
                    .flatMap(task -> Optional.ofNullable(instances.get(task.getProcessInstanceId()))
                            .map(instance -> openTask(task, instance))
                            .stream())
                    .sorted(Comparator.comparing(OpenTask::due, Comparator.nullsLast(Comparator.naturalOrder())))
                    .toList();
        });
    }

    /** The task that waits at an element of an instance; {@code null} when it is over. */
    @Transactional(readOnly = true)
    public @Nullable String waitingTask(String processInstanceId, String elementId) {
        return application.run(() ->
                tasks
                        .createTaskQuery()
                        .processInstanceId(processInstanceId)
                        .taskDefinitionKey(elementId)
                        .list()
                        .stream()
                        .map(Task::getId)
                        .findFirst()
                        .orElse(null));
    }

    /** One query for all, however long the list. */
    private Map<String, ProcessInstance> instancesOf(List<Task> open) {
        Set<String> ids = open.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return Map.of();
        }
        return runtime.createProcessInstanceQuery().processInstanceIds(ids).list().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, instance -> instance));
    }

    private OpenTask openTask(Task task, ProcessInstance instance) {
        return new OpenTask(
                task.getId(),
                task.getName(),
                instance.getBusinessKey(),
                instance.getProcessDefinitionKey(),
                task.getProcessInstanceId(),
                task.getTaskDefinitionKey(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                task.getAssignee(),
                task.getPriority() == Waits.PRIORITY);
    }

    /**
     * A task somebody has to do.
     *
     * @param waitsForPerson whether it waits for an answer from outside, by link or through a coordinator
     */
    public record OpenTask(
            String id,
            String name,
            String reference,
            String processKey,
            String processInstanceId,
            String elementId,
            @Nullable Instant due,
            @Nullable String assignee,
            boolean waitsForPerson) {

        /** Whether it is the task of this element. */
        public boolean isAt(ProcessNeeds.Task element) {
            return elementId.equals(element.text())
                    && processKey.equals(element.process().key());
        }
    }
}
