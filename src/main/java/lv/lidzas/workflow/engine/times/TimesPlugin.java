package lv.lidzas.workflow.engine.times;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.workflow.Urgency;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** When tasks are due, and how urgent they are. */
@Component
class TimesPlugin extends AbstractProcessEnginePlugin {

    private final Urgency urgency;
    private final Clock clock;

    TimesPlugin(Urgency urgency, Clock clock) {
        this.urgency = urgency;
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (configuration.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(configuration.getCustomPostBPMNParseListeners());
        }
        listeners.add(new UrgentTasks(urgency));
        configuration.setCustomPostBPMNParseListeners(listeners);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        ((MapBusinessCalendarManager) configuration.getBusinessCalendarManager())
                .addBusinessCalendar(WholeDays.NAME, new WholeDays(clock.getZone()));
    }
}
