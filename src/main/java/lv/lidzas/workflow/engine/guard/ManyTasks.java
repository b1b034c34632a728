package lv.lidzas.workflow.engine.guard;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import lv.lidzas.workflow.engine.AsApplication;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Lets calls about many tasks be one command of the engine: what the engine and its guards read for each of them is read for all
 * before, and what they write goes to the database at the end, together. Rights are asked as in commands of their own.
 */
@Component
public class ManyTasks {

    private final Supplier<ProcessEngine> engine;
    private final AsApplication application;
    private final SecondPerson secondPerson;
    private final JdbcClient database;

    ManyTasks(
            ObjectProvider<ProcessEngine> engine,
            AsApplication application,
            SecondPerson secondPerson,
            JdbcClient database) {
        this.engine = SingletonSupplier.of(engine::getObject);
        this.application = application;
        this.secondPerson = secondPerson;
        this.database = database;
    }

    /** @param calls get those that are open, whoever may see them */
    public <T> T inOneCommand(Collection<String> taskIds, Function<List<Task>, T> calls) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.get().getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(command -> calls.apply(read(taskIds)));
    }

    private List<Task> read(Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return List.of();
        }
        List<Task> read = application.run(() -> {
            readExecutions(taskIds);
            return engine.get()
                    .getTaskService()
                    .createTaskQuery()
                    .taskIdIn(taskIds.toArray(String[]::new))
                    .list();
        });
        readHistory(taskIds);
        secondPerson.askFor(read.stream()
                .map(task -> new SecondPerson.Place(
                        task.getId(), task.getProcessDefinitionId(), task.getTaskDefinitionKey()))
                .toList());
        return read;
    }

    private void readExecutions(Collection<String> taskIds) {
        engine.get()
                .getRuntimeService()
                .createNativeExecutionQuery()
                .sql(
                        """
                        select e.* from public.act_ru_execution e where e.id_ in (
                          select unnest(array[t.execution_id_, t.proc_inst_id_]) from public.act_ru_task t
                          where t.id_ = any (string_to_array(#{tasks}, ',')))""")
                .parameter("tasks", String.join(",", taskIds))
                .list();
    }

    /** For each change of a task the engine asks since when it and its step have been there, to write that once more. */
    private void readHistory(Collection<String> taskIds) {
        Map<String, HistoricScopeInstanceEvent> begun = KnownInCommand.current().begun;
        database.sql(
                        """
                        select true as is_task, id_, start_time_ from public.act_hi_taskinst where id_ in (:tasks)
                        union all
                        select false, a.id_, a.start_time_ from public.act_hi_actinst a where a.id_ in (
                          select e.act_inst_id_ from public.act_ru_task t join public.act_ru_execution e on e.id_ = t.execution_id_
                          where t.id_ in (:tasks))""")
                .param("tasks", taskIds)
                .query((row, number) -> {
                    HistoricScopeInstanceEvent event = row.getBoolean(1)
                            ? new HistoricTaskInstanceEventEntity()
                            : new HistoricActivityInstanceEventEntity();
                    event.setStartTime(row.getTimestamp(3));
                    return begun.put(row.getString(2), event);
                })
                .list();
    }
}
