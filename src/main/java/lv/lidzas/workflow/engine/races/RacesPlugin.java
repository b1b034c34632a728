package lv.lidzas.workflow.engine.races;

import lv.lidzas.workflow.engine.parts.EngineParts;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts the {@link RaceKeeper} round the engine's commands. */
@Component
class RacesPlugin extends AbstractProcessEnginePlugin {

    private final WhoWasFirst first;

    RacesPlugin(WhoWasFirst first) {
        this.first = first;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        EngineParts.addInterceptor(configuration, () -> new RaceKeeper(configuration, first));
    }
}
