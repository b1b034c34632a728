package lv.lidzas.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.workflow.engine.races.Turns;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Starts processes and submits tasks as the trial's colleagues would, each of them once. */
@Component
@ConditionalOnProperty("lidzas.trial.on")
class ExampleTasks {

    static final Colleague COORDINATOR = new Colleague("koordinatore", StaffGroups.COORDINATORS);
    static final Colleague MANAGER = new Colleague("vaditaja", StaffGroups.MANAGERS);

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final ExampleSteps steps;
    private final ExampleValues values;
    private final Turns turns;
    private final FormService formService;
    private final TaskService tasks;
    private final IdentityService identities;
    private final RepositoryService repository;

    record Colleague(String id, String group) {}

    ExampleTasks(
            ExampleSteps steps,
            ExampleValues values,
            Turns turns,
            FormService formService,
            TaskService tasks,
            IdentityService identities,
            RepositoryService repository) {
        this.steps = steps;
        this.values = values;
        this.turns = turns;
        this.formService = formService;
        this.tasks = tasks;
        this.identities = identities;
        this.repository = repository;
    }

    /** @return the reference of what has begun */
    String begin(String step, String process, Map<String, Object> form, Colleague colleague) {
        return steps.once(step, () -> {
            String definition = repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(process)
                    .latestVersion()
                    .singleResult()
                    .getId();
            return as(
                    colleague,
                    () -> formService.submitStartForm(definition, form).getBusinessKey());
        });
    }

    /**
     * Submits one task of a process after the other.
     *
     * @param given forms in their order; one of another process that this one waits for says which task it is
     */
    void takeAll(String example, String reference, JsonNode given) {
        String before = null;
        for (int step = 0; step < given.size(); step++) {
            JsonNode form = given.get(step);
            if (form.has("task")) {
                take(example + " step " + step, form.get("task").asText(), form.get("form"));
                continue;
            }
            String earlier = before;
            before = submit(
                    example + " step " + step,
                    () -> tasks.createTaskQuery().processInstanceBusinessKey(reference),
                    task -> !task.getId().equals(earlier),
                    form);
        }
    }

    /** Submits a task of an element, the only one or one of several that are answered alike. */
    void take(String step, String element, JsonNode form) {
        submit(step, () -> tasks.createTaskQuery().taskDefinitionKey(element), task -> true, form);
    }

    private String submit(String step, Supplier<TaskQuery> query, Predicate<Task> which, JsonNode form) {
        Map<String, String> done = steps.done();
        if (done.containsKey(step)) {
            return done.get(step);
        }
        String task = await(query, which);
        return steps.once(
                step,
                () -> as(COORDINATOR, () -> {
                    turns.takeAtTask(task);
                    formService.submitTaskForm(task, values.of(form));
                    return task;
                }));
    }

    /** Mails stand between one task and the next. */
    private static String await(Supplier<TaskQuery> query, Predicate<Task> which) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < giveUp) {
            Optional<Task> first = query.get().list().stream().filter(which).findFirst();
            if (first.isPresent()) {
                return first.get().getId();
            }
            pause(BETWEEN_LOOKS);
        }
        throw new IllegalStateException("an example does not get on");
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the trial ends", e);
        }
    }

    private <T> T as(Colleague colleague, Supplier<T> work) {
        identities.setAuthentication(colleague.id(), List.of(colleague.group()));
        try {
            return work.get();
        } finally {
            identities.clearAuthentication();
        }
    }
}
