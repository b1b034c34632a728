package lv.lidzas.workflow.engine.doors;

import java.util.ArrayList;
import java.util.List;
import lv.lidzas.workflow.engine.refusals.EngineRefusals;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
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
        configuration.setCustomPreCommandInterceptorsTxRequired(
                with(configuration, configuration.getCustomPreCommandInterceptorsTxRequired()));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(
                with(configuration, configuration.getCustomPreCommandInterceptorsTxRequiresNew()));
    }

    private List<CommandInterceptor> with(
            ProcessEngineConfigurationImpl configuration, List<CommandInterceptor> others) {
        List<CommandInterceptor> interceptors = others == null ? new ArrayList<>() : new ArrayList<>(others);
        interceptors.add(new DoorKeeper(configuration, refusals));
        return interceptors;
    }
}
