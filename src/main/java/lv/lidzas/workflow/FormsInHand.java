package lv.lidzas.workflow;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import lv.lidzas.forms.UnsentForm;
import lv.lidzas.forms.entry.UnsentForms;
import lv.lidzas.records.Actor;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.workflow.engine.AsApplication;
import lv.lidzas.workflow.engine.forms.FormPlaces;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The forms that the signed-in colleague may fill in: of open tasks, and those that begin a process. */
@Component
public class FormsInHand {

    private final FormService forms;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final FormPlaces places;
    private final UnsentForms unsent;
    private final AsApplication application;

    FormsInHand(
            @Qualifier("formService") FormService forms,
            TaskService tasks,
            RepositoryService repository,
            FormPlaces places,
            UnsentForms unsent,
            AsApplication application) {
        this.forms = forms;
        this.tasks = tasks;
        this.repository = repository;
        this.places = places;
        this.unsent = unsent;
        this.application = application;
    }

    /**
     * The form of an open task.
     *
     * @param entered so far, nested as the form is
     * @throws NoSuchRecord if the task is over, names no form or is not this colleague's to see
     */
    public UnsentForm ofTask(String taskId, Map<String, Object> entered, Actor actor) {
        return found(() -> {
            // The engine's own right, and that of the task's groups.
            forms.getTaskFormData(taskId);
            return application.run(() -> {
                FormPlaces.TaskPlace task = places.task(taskId);
                return unsent.look(task.formId(), task.reference(), task.waiting(), task.answers(), entered, actor);
            });
        });
    }

    /**
     * The form that begins a process.
     *
     * @throws NoSuchRecord if there is none that this colleague may begin
     */
    public UnsentForm ofStart(String processKey, Map<String, Object> entered, Actor actor) {
        return found(() -> {
            ProcessDefinition process =
                    startable().processDefinitionKey(processKey).singleResult();
            StartFormData form = process == null ? null : forms.getStartFormData(process.getId());
            if (form == null || form.getCamundaFormRef() == null) {
                throw new NoSuchRecord();
            }
            String formId = form.getCamundaFormRef().getKey();
            return application.run(() -> unsent.look(formId, null, false, Map::of, entered, actor));
        });
    }

    /** Names of the tasks that are open, this colleague's to see and in nobody else's hands, by id. */
    public Map<String, String> taskNames(Collection<String> taskIds, String account) {
        Map<String, String> names = new HashMap<>();
        if (!taskIds.isEmpty()) {
            tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).list().stream()
                    .filter(task ->
                            task.getAssignee() == null || task.getAssignee().equals(account))
                    .forEach(task -> names.put(task.getId(), task.getName()));
        }
        return names;
    }

    /** Names of the processes that this colleague may begin, by key. */
    public Map<String, String> startNames(Set<String> processKeys) {
        Map<String, String> names = new HashMap<>();
        if (!processKeys.isEmpty()) {
            startable()
                    .processDefinitionKeyIn(processKeys.toArray(String[]::new))
                    .list()
                    .forEach(process -> names.put(process.getKey(), process.getName()));
        }
        return names;
    }

    private ProcessDefinitionQuery startable() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .active()
                .startableInTasklist()
                .startablePermissionCheck();
    }

    /** Whoever may not see a form does not learn whether it is there. */
    private static <T> T found(Supplier<T> look) {
        try {
            return look.get();
        } catch (ProcessEngineException | RestException | AccessDeniedException refused) {
            throw new NoSuchRecord();
        }
    }
}
