package lv.lidzas.workflow.engine.guard;

import java.util.Objects;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.xml.ModelInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Two-person steps: a task whose model says {@code otherThan} is for somebody else than who did that earlier step, in this
 * instance or in one that called it. History is asked for such tasks only.
 */
@Component
class SecondPerson {

    private static final String OTHER_THAN = "otherThan";

    /** Whether this account did the step that the task's model names. */
    boolean didTheFirstStep(TaskEntity task, String user) {
        if (user == null || task.getProcessDefinitionId() == null) {
            return false;
        }
        CommandContext command = Context.getCommandContext();
        String first = firstStep(command, task);
        return first != null && user.equals(command.runWithoutAuthorization(() -> whoDid(command, task, first)));
    }

    private static @Nullable String firstStep(CommandContext command, TaskEntity task) {
        BaseElement element =
                model(command, task.getProcessDefinitionId()).getModelElementById(task.getTaskDefinitionKey());
        if (element == null || element.getExtensionElements() == null) {
            return null;
        }
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> OTHER_THAN.equals(property.getCamundaName()))
                .map(property -> property.getCamundaValue())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Up from the task's own instance, as far as the first model that has the step. */
    private static @Nullable String whoDid(CommandContext command, TaskEntity task, String step) {
        ExecutionEntity instance = task.getProcessInstance();
        while (instance != null) {
            BaseElement element =
                    model(command, instance.getProcessDefinitionId()).getModelElementById(step);
            if (element instanceof UserTask) {
                return whoCompleted(command, instance.getProcessInstanceId(), step);
            }
            if (element instanceof StartEvent) {
                return whoStarted(command, instance.getProcessInstanceId());
            }
            ExecutionEntity caller = instance.getSuperExecution();
            instance = caller == null ? null : caller.getProcessInstance();
        }
        return null;
    }

    private static @Nullable String whoCompleted(CommandContext command, String instance, String step) {
        return command
                .getProcessEngineConfiguration()
                .getHistoryService()
                .createHistoricTaskInstanceQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(step)
                .taskDeleteReason("completed")
                .orderByHistoricTaskInstanceEndTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(HistoricTaskInstance::getAssignee)
                .orElse(null);
    }

    private static String whoStarted(CommandContext command, String instance) {
        return command.getProcessEngineConfiguration()
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getStartUserId();
    }

    private static ModelInstance model(CommandContext command, String processDefinitionId) {
        return command.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findBpmnModelInstanceForProcessDefinition(processDefinitionId);
    }
}
