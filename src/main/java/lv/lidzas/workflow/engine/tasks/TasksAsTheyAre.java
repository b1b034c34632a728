package lv.lidzas.workflow.engine.tasks;

import java.util.List;
import lv.lidzas.workflow.news.TaskEnded;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Tasks belong to a step of a process, and none has tasks of its own: nobody can make one, so none are looked for when a
 * task ends. That it ends is news. They are listed and counted by statements of our own, see {@link TaskListing}.
 */
class TasksAsTheyAre extends TaskManager {

    private final ApplicationEventPublisher events;

    TasksAsTheyAre(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public List<Task> findTasksByParentTaskId(String parentTaskId) {
        return List.of();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Task> findTasksByQueryCriteria(TaskQueryImpl query) {
        configureQuery(query);
        List<Task> tasks = getDbEntityManager().selectList(TaskListing.page(query), query);
        TaskListing.rememberSteps(tasks);
        return tasks;
    }

    @Override
    public long findTaskCountByQueryCriteria(TaskQueryImpl query) {
        configureQuery(query);
        return (Long) getDbEntityManager().selectOne(TaskListing.count(query), query);
    }

    /** Every way in which a task ends leads here. */
    @Override
    public void deleteTask(TaskEntity task, String reason, boolean cascade, boolean skipCustomListeners) {
        boolean wasOpen = !task.isDeleted();
        super.deleteTask(task, reason, cascade, skipCustomListeners);
        if (wasOpen) {
            events.publishEvent(new TaskEnded(task.getId()));
        }
    }
}
