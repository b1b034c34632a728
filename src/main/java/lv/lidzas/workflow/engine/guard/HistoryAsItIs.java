package lv.lidzas.workflow.engine.guard;

import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricIncidentEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ByteArrayEntity;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricProcessInstanceManager;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricVariableInstanceEntity;

/**
 * When a process ends, its history gets the day on which it goes: in the tables that {@link LidzasHistoryLevel} writes. The
 * engine would look in those of the level {@code full}, too, and in comments and attachments, whose doors are shut.
 */
class HistoryAsItIs extends HistoricProcessInstanceManager {

    static final Set<String> WRITTEN = Stream.of(
                    HistoricActivityInstanceEventEntity.class,
                    HistoricTaskInstanceEventEntity.class,
                    HistoricVariableInstanceEntity.class,
                    HistoricIncidentEventEntity.class,
                    UserOperationLogEntryEventEntity.class,
                    ByteArrayEntity.class)
            .map(Class::getName)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public void addRemovalTimeToProcessInstancesByRootProcessInstanceId(
            String rootProcessInstanceId, Date removalTime) {
        addRemovalTimeToProcessInstancesByRootProcessInstanceId(rootProcessInstanceId, removalTime, null, WRITTEN);
    }
}
