package lv.lidzas.workflow.engine.guard;

import java.util.ArrayList;
import java.util.List;
import lv.lidzas.workflow.engine.parts.EngineParts;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricProcessInstanceManager;
import org.springframework.stereotype.Component;

/** Our history level, the guards over what is stored, and the rights to tasks. */
@Component
class GuardPlugin extends AbstractProcessEnginePlugin {

    private static final List<HistoryEventTypes> NEEDED = List.of(
            HistoryEventTypes.PROCESS_INSTANCE_START,
            HistoryEventTypes.TASK_INSTANCE_UPDATE,
            HistoryEventTypes.VARIABLE_INSTANCE_CREATE,
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE);

    private final VariableGuard guard;
    private final SecondPerson secondPerson;
    private final Refusals refusals;

    GuardPlugin(VariableGuard guard, SecondPerson secondPerson, Refusals refusals) {
        this.guard = guard;
        this.secondPerson = secondPerson;
        this.refusals = refusals;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomHistoryLevels(
                EngineParts.with(configuration.getCustomHistoryLevels(), new LidzasHistoryLevel()));
        configuration.setCustomHistoryEventHandlers(
                EngineParts.with(configuration.getCustomHistoryEventHandlers(), guard));
        configuration.setCommandCheckers(
                new ArrayList<>(List.of(new TenantCommandChecker(), new TaskRights(secondPerson, refusals))));
        EngineParts.addSession(configuration, DbEntityManager.class, () -> GuardedWrites.here(refusals));
        EngineParts.addSession(configuration, HistoricProcessInstanceManager.class, HistoryAsItIs::new);
        EngineParts.addSession(configuration, KnownInCommand.class, KnownInCommand::new);
    }

    /** With a lower level the guard would be off without a word. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        requireAll(configuration.getHistoryLevel());
    }

    static void requireAll(HistoryLevel level) {
        for (HistoryEventTypes type : NEEDED) {
            if (!level.isHistoryEventProduced(type, null)) {
                throw new IllegalStateException("camunda.bpm.history-level is " + level.getName()
                        + ", at which nobody guards what processes store; set it to " + LidzasHistoryLevel.NAME);
            }
        }
    }
}
