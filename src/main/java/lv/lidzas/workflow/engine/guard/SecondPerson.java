package lv.lidzas.workflow.engine.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.workflow.engine.AsApplication;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Two-person steps: a task whose model says {@code otherThan} is for somebody else than who did that earlier step, in this
 * instance or in one that called it, however often it was done. Nothing is asked for other tasks; for these two questions, however many they are.
 */
@Component
public class SecondPerson {

    private final ObjectProvider<JdbcClient> database;
    private final ObjectProvider<RepositoryService> models;
    private final ObjectProvider<AsApplication> application;
    private final Cache<String, TwoPersonModel> read =
            Caffeine.newBuilder().maximumSize(500).build();

    SecondPerson(
            ObjectProvider<JdbcClient> database,
            ObjectProvider<RepositoryService> models,
            ObjectProvider<AsApplication> application) {
        this.database = database;
        this.models = models;
        this.application = application;
    }

    /** Where a task stands in its model. */
    public record Place(String task, String definition, String element) {}

    /** An instance that a task belongs to, or that called it. */
    private record Instance(String task, String id, String definition) {}

    /** Whether this account did the step that the task's model names. */
    boolean didTheFirstStep(TaskEntity task, String user) {
        if (user == null || task.getProcessDefinitionId() == null) {
            return false;
        }
        return KnownInCommand.current()
                .firstSteps
                .computeIfAbsent(task.getId(), id -> whoDidTheFirstStep(
                                List.of(new Place(id, task.getProcessDefinitionId(), task.getTaskDefinitionKey())))
                        .getOrDefault(id, Set.of()))
                .contains(user);
    }

    /** Asks for many tasks what the running command is about to ask for each of them. */
    void askFor(Collection<Place> tasks) {
        Map<String, Set<String>> found = whoDidTheFirstStep(tasks);
        Map<String, Set<String>> known = KnownInCommand.current().firstSteps;
        tasks.forEach(task -> known.put(task.task(), found.getOrDefault(task.task(), Set.of())));
    }

    /** Accounts of all who ever did it, by task; nobody for a task that needs no second person, or whose first step nobody has done. */
    public Map<String, Set<String>> whoDidTheFirstStep(Collection<Place> tasks) {
        return application.getObject().run(() -> find(tasks));
    }

    private Map<String, Set<String>> find(Collection<Place> tasks) {
        Map<String, String> steps = new HashMap<>();
        for (Place task : tasks) {
            String step = model(task.definition()).firstSteps().get(task.element());
            if (step != null) {
                steps.put(task.task(), step);
            }
        }
        if (steps.isEmpty()) {
            return Map.of();
        }
        Map<String, String> doneIn = new HashMap<>();
        for (Instance instance : instances(steps.keySet())) {
            String step = Objects.requireNonNull(steps.get(instance.task()));
            TwoPersonModel model = model(instance.definition());
            if (model.tasks().contains(step)) {
                doneIn.putIfAbsent(instance.task(), instance.id() + " " + step);
            } else if (model.starts().contains(step)) {
                doneIn.putIfAbsent(instance.task(), instance.id() + " ");
            }
        }
        Map<String, Set<String>> doers = doneIn.isEmpty() ? Map.of() : doers(steps.values(), doneIn.values());
        Map<String, Set<String>> found = new HashMap<>();
        doneIn.forEach((task, done) -> {
            if (doers.containsKey(done)) {
                found.put(task, doers.get(done));
            }
        });
        return found;
    }

    /** A version never changes. */
    private TwoPersonModel model(String definition) {
        return read.get(definition, id -> TwoPersonModel.of(models.getObject().getBpmnModelInstance(id)));
    }

    /** Up from each task's own instance. */
    private List<Instance> instances(Set<String> tasks) {
        return database.getObject()
                .sql(
                        """
                        with recursive up as (
                          select t.id_ as task, i.id_ as id, i.proc_def_id_ as definition, i.super_exec_ as caller, 0 as height
                          from public.act_ru_task t join public.act_ru_execution i on i.id_ = t.proc_inst_id_
                          where t.id_ in (:tasks)
                          union all
                          select up.task, i.id_, i.proc_def_id_, i.super_exec_, up.height + 1
                          from up join public.act_ru_execution e on e.id_ = up.caller
                          join public.act_ru_execution i on i.id_ = e.proc_inst_id_
                        )
                        select task, id, definition from up order by height""")
                .param("tasks", tasks)
                .query(Instance.class)
                .list();
    }

    /** By instance and step; without a step, who started the instance. */
    private Map<String, Set<String>> doers(Collection<String> steps, Collection<String> done) {
        Map<String, Set<String>> doers = new HashMap<>();
        database.getObject()
                .sql(
                        """
                        select proc_inst_id_ || ' ' || task_def_key_ as done, assignee_ as account
                        from public.act_hi_taskinst
                        where proc_inst_id_ in (:instances) and task_def_key_ in (:steps) and delete_reason_ = 'completed'
                          and assignee_ is not null
                        union all
                        select id_ || ' ', start_user_id_ from public.act_hi_procinst
                        where id_ in (:instances) and start_user_id_ is not null""")
                .param(
                        "instances",
                        done.stream()
                                .map(one -> one.substring(0, one.indexOf(' ')))
                                .toList())
                .param("steps", steps)
                .query((row, number) -> doers.computeIfAbsent(row.getString("done"), step -> new HashSet<>())
                        .add(row.getString("account")))
                .list();
        return doers;
    }
}
