package lv.lidzas.workflow.engine.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.workflow.engine.AsApplication;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Two-person steps: a task whose model says {@code otherThan} is for somebody else than who did that earlier step, in this
 * instance or in one that called it, however often it was done. Where everybody who may do it once did that step, it is for
 * whoever did not do it last: what is looked at now was done by one, and somebody else looks at it. Nothing is asked for other
 * tasks; for these two questions, however many they are, and a third where several people did the first step.
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

    /**
     * Accounts of all who ever did it, by task, or of the last one alone where nobody else is left; nobody for a task that needs no
     * second person, or whose first step nobody has done.
     */
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
        Map<String, List<String>> doers = doneIn.isEmpty() ? Map.of() : doers(steps.values(), doneIn.values());
        Map<String, List<String>> found = new HashMap<>();
        doneIn.forEach((task, done) -> {
            if (doers.containsKey(done)) {
                found.put(task, doers.get(done));
            }
        });
        return withSomebodyLeft(found, tasks);
    }

    /** Whoever did the first step last is always left out. */
    private Map<String, Set<String>> withSomebodyLeft(Map<String, List<String>> found, Collection<Place> tasks) {
        Map<String, Set<String>> groups = new HashMap<>();
        for (Place task : tasks) {
            if (Set.copyOf(found.getOrDefault(task.task(), List.of())).size() > 1) {
                groups.put(task.task(), model(task.definition()).groups().getOrDefault(task.element(), Set.of()));
            }
        }
        Map<String, Set<String>> members =
                members(groups.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        Map<String, Set<String>> leftOut = new HashMap<>();
        found.forEach((task, doers) -> {
            Set<String> may = groups.getOrDefault(task, Set.of()).stream()
                    .flatMap(group -> members.getOrDefault(group, Set.of()).stream())
                    .collect(Collectors.toSet());
            boolean isNobodyLeft = !may.isEmpty() && doers.containsAll(may);
            leftOut.put(task, isNobodyLeft ? Set.of(doers.get(doers.size() - 1)) : Set.copyOf(doers));
        });
        return leftOut;
    }

    /** Accounts by group. */
    private Map<String, Set<String>> members(Set<String> groups) {
        Map<String, Set<String>> members = new HashMap<>();
        if (!groups.isEmpty()) {
            database.getObject()
                    .sql(
                            """
                            select m.group_id_, m.user_id_ from public.act_id_membership m
                            join public.act_id_user u on u.id_ = m.user_id_ where m.group_id_ in (:groups)""")
                    .param("groups", groups)
                    .query((row, number) -> members.computeIfAbsent(row.getString(1), group -> new HashSet<>())
                            .add(row.getString(2)))
                    .list();
        }
        return members;
    }

    /** A version never changes. */
    TwoPersonModel model(String definition) {
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

    /** By instance and step, the last at the end; without a step, who started the instance. */
    private Map<String, List<String>> doers(Collection<String> steps, Collection<String> done) {
        Map<String, List<String>> doers = new HashMap<>();
        database.getObject()
                .sql(
                        """
                        select proc_inst_id_ || ' ' || task_def_key_ as done, assignee_ as account, end_time_ as ended
                        from public.act_hi_taskinst
                        where proc_inst_id_ in (:instances) and task_def_key_ in (:steps) and delete_reason_ = 'completed'
                          and assignee_ is not null
                        union all
                        select id_ || ' ', start_user_id_, start_time_ from public.act_hi_procinst
                        where id_ in (:instances) and start_user_id_ is not null
                        order by ended""")
                .param(
                        "instances",
                        done.stream()
                                .map(one -> one.substring(0, one.indexOf(' ')))
                                .toList())
                .param("steps", steps)
                .query((row, number) -> doers.computeIfAbsent(row.getString("done"), step -> new ArrayList<>())
                        .add(row.getString("account")))
                .list();
        return doers;
    }
}
