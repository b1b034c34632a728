package lv.lidzas.workflow.engine.tasks;

import java.util.Optional;
import lv.lidzas.workflow.engine.Unrestricted;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks a task up among what the running command has read already: queries would read it again. Rights are the caller's to
 * ask.
 */
@Component
public class OpenTasks {

    private final Unrestricted unrestricted;

    OpenTasks(Unrestricted unrestricted) {
        this.unrestricted = unrestricted;
    }

    /**
     * An open task.
     *
     * @param formId {@code null} if the task names no deployed form
     */
    public record OpenTask(
            String name,
            @Nullable String formId,
            int priority,
            String elementId,
            String processInstanceId,
            String reference) {}

    /**
     * Remembers who ends a task, whoever had it before; the engine writes it down with the end itself. To be called within
     * the command that ends the task.
     */
    public void submittedBy(String taskId, @Nullable String user) {
        unrestricted.inCommand(command -> {
            command.getTaskManager().findTaskById(taskId).setAssigneeWithoutCascade(user);
            return null;
        });
    }

    public Optional<OpenTask> find(String taskId) {
        return unrestricted.inCommand(command -> {
            TaskEntity task = command.getTaskManager().findTaskById(taskId);
            if (task == null || task.getProcessInstanceId() == null) {
                return Optional.empty();
            }
            task.initializeFormKey();
            CamundaFormRef form = task.getCamundaFormRef();
            ExecutionEntity instance = command.getExecutionManager().findExecutionById(task.getProcessInstanceId());
            return Optional.of(new OpenTask(
                    task.getName(),
                    form == null ? null : form.getKey(),
                    task.getPriority(),
                    task.getTaskDefinitionKey(),
                    task.getProcessInstanceId(),
                    instance.getBusinessKey()));
        });
    }
}
