package lv.lidzas.workflow.engine.doors;

import lv.lidzas.workflow.engine.parts.EngineParts;
import lv.lidzas.workflow.engine.refusals.EngineRefusals;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts the {@link DoorKeeper} before the engine's commands. */
@Component
class DoorsPlugin extends AbstractProcessEnginePlugin {

    private final EngineRefusals refusals;

    DoorsPlugin(EngineRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        EngineParts.addInterceptor(configuration, () -> new DoorKeeper(configuration, refusals));
    }
}
