package lv.lidzas.workflow.engine.tasks;

import java.util.List;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Which of the statements in {@code taskList.xml} answers a task query. They ask for the reader's rights once, on processes,
 * where all rights to tasks stand; what the engine would join for it is left out.
 */
final class TaskListing {

    private static final String STATEMENTS = "lv.lidzas.workflow.engine.taskList.";

    private TaskListing() {}

    /** @param query whose reader the engine has written down */
    static String page(TaskQueryImpl query) {
        askRightsOnce(query.getAuthCheck());
        if (TaskLookup.isById(query)) {
            return STATEMENTS + "task";
        }
        if (TaskLookup.isOfInstance(query)) {
            return STATEMENTS + "tasksOfInstance";
        }
        return STATEMENTS + (findsEachTaskOnce(query) ? "tasks" : "tasksOnce");
    }

    /** @param query whose reader the engine has written down */
    static String count(TaskQueryImpl query) {
        askRightsOnce(query.getAuthCheck());
        return STATEMENTS + (findsEachTaskOnce(query) ? "count" : "countOnce");
    }

    /** The reader stays for our own condition; who is asked for no rights is not in it. */
    private static void askRightsOnce(AuthorizationCheck rights) {
        if (!rights.getShouldPerformAuthorizatioCheck()) {
            rights.setAuthUserId(null);
        }
        rights.setAuthorizationCheckEnabled(false);
    }

    /** Only links between tasks and people, and variables to sort by, stand in several rows for one task. */
    private static boolean findsEachTaskOnce(TaskQueryImpl query) {
        return query.getQueries().stream().noneMatch(TaskListing::asksForLinks)
                && query.getOrderingProperties().stream().allMatch(order -> order.getRelation() == null);
    }

    private static boolean asksForLinks(TaskQueryImpl query) {
        return query.getCandidateUser() != null
                || query.getCandidateGroups() != null
                || query.getCandidateGroupLike() != null
                || query.getInvolvedUser() != null
                || query.isWithCandidateGroups()
                || query.isWithCandidateUsers();
    }

    /** The engine would read each task's process anew, to say which form it has; a version never changes that. */
    static void rememberSteps(List<Task> tasks) {
        DeploymentCache models = Context.getProcessEngineConfiguration().getDeploymentCache();
        for (Task task : tasks) {
            ProcessDefinitionEntity model = models.getProcessDefinitionCache().get(task.getProcessDefinitionId());
            if (model != null && model.getTaskDefinitions().containsKey(task.getTaskDefinitionKey())) {
                ((TaskEntity) task).setTaskDefinition(model.getTaskDefinitions().get(task.getTaskDefinitionKey()));
            }
        }
    }
}
