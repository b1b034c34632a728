package lv.lidzas.workflow.engine.decisions;

import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Lets the {@link DecisionLog} hear of each decision table that is evaluated. */
@Component
class DecisionLogPlugin extends AbstractProcessEnginePlugin {

    private final DecisionLog log;

    DecisionLogPlugin(DecisionLog log) {
        this.log = log;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        DefaultDmnEngineConfiguration decisions = configuration.getDmnEngineConfiguration();
        if (decisions == null) {
            decisions = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
            configuration.setDmnEngineConfiguration(decisions);
        }
        decisions.getCustomPostDecisionTableEvaluationListeners().add(log);
    }
}
