package lv.lidzas.workflow.engine.guard;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;

/** Name and description of a task are the model's own, letter by letter: any other text could speak of somebody. */
final class TaskTexts {

    private TaskTexts() {}

    /** @return {@code false} if this is a task, open or done, with a text that its model does not have */
    static boolean areTheModels(DbEntity entity) {
        if (entity instanceof TaskEntity task) {
            return areTheModels(
                    task.getName(), task.getDescription(), task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        }
        if (entity instanceof HistoricTaskInstanceEventEntity task) {
            return areTheModels(
                    task.getName(), task.getDescription(), task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        }
        return true;
    }

    private static boolean areTheModels(String name, String description, String processDefinitionId, String key) {
        if (name == null && description == null) {
            return true;
        }
        try {
            TaskDefinition definition = processDefinitionId == null
                    ? null
                    : Context.getProcessEngineConfiguration()
                            .getDeploymentCache()
                            .findDeployedProcessDefinitionById(processDefinitionId)
                            .getTaskDefinitions()
                            .get(key);
            return definition != null
                    && isLiteral(name, definition.getNameExpression())
                    && isLiteral(description, definition.getDescriptionExpression());
        } catch (ProcessEngineException gone) {
            // The model is being deleted, and the task with it.
            return true;
        }
    }

    private static boolean isLiteral(String text, Expression model) {
        return text == null || model != null && model.isLiteralText() && text.equals(model.getExpressionText());
    }
}
