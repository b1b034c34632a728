package lv.lidzas.workflow.engine.tasks;

import lv.lidzas.workflow.engine.parts.EngineParts;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts our own way of ending tasks in the place of the engine's. */
@Component
class TasksPlugin extends AbstractProcessEnginePlugin {

    private final ApplicationEventPublisher events;

    TasksPlugin(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        EngineParts.addSession(configuration, TaskManager.class, () -> new TasksAsTheyAre(events));
    }
}
