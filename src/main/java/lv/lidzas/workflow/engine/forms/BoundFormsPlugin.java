package lv.lidzas.workflow.engine.forms;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts our form service in the place of the engine's. */
@Component
class BoundFormsPlugin extends AbstractProcessEnginePlugin {

    private final BoundFormService forms;

    BoundFormsPlugin(BoundFormService forms) {
        this.forms = forms;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setFormService(forms);
    }
}
