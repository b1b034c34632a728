package lv.lidzas.workflow.engine.times;

import java.time.Clock;
import lv.lidzas.workflow.Urgency;
import lv.lidzas.workflow.engine.parts.EngineParts;
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
        configuration.setCustomPostBPMNParseListeners(
                EngineParts.with(configuration.getCustomPostBPMNParseListeners(), new UrgentTasks(urgency)));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        ((MapBusinessCalendarManager) configuration.getBusinessCalendarManager())
                .addBusinessCalendar(WholeDays.NAME, new WholeDays(clock.getZone()));
    }
}
