package lv.lidzas.workflow.engine.jobs;

import lv.lidzas.workflow.engine.parts.EngineParts;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts {@link RetryMeansNow} before the engine's commands. */
@Component
class RetryPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        EngineParts.addInterceptor(configuration, RetryMeansNow::new);
    }
}
