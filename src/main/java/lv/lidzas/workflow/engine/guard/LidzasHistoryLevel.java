package lv.lidzas.workflow.engine.guard;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/**
 * What the engine remembers: {@code audit}, who handed a task to whom, and incidents. Not: inputs of decisions, details of
 * forms, every try of every job.
 */
class LidzasHistoryLevel extends AbstractHistoryLevel {

    static final String NAME = "lidzas";

    private static final Set<HistoryEventTypes> BEYOND_AUDIT = EnumSet.of(
            HistoryEventTypes.USER_OPERATION_LOG,
            HistoryEventTypes.INCIDENT_CREATE,
            HistoryEventTypes.INCIDENT_UPDATE,
            HistoryEventTypes.INCIDENT_MIGRATE,
            HistoryEventTypes.INCIDENT_RESOLVE,
            HistoryEventTypes.INCIDENT_DELETE);

    @Override
    public int getId() {
        return 77;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        return BEYOND_AUDIT.contains(type)
                || type != HistoryEventTypes.FORM_PROPERTY_UPDATE
                        && HistoryLevel.HISTORY_LEVEL_AUDIT.isHistoryEventProduced(type, entity);
    }
}
