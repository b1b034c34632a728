package lv.lidzas.workflow.engine.decisions;

import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Lets {@link TableFeel} answer the cells of decision tables, and the {@link DecisionLog} hear of each answer. */
@Component
class DecisionsPlugin extends AbstractProcessEnginePlugin {

    private final DecisionLog log;

    DecisionsPlugin(DecisionLog log) {
        this.log = log;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        DefaultDmnEngineConfiguration decisions = configuration.getDmnEngineConfiguration();
        if (decisions == null) {
            decisions = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
            configuration.setDmnEngineConfiguration(decisions);
        }
        decisions.setFeelEngineFactory(() -> new TableFeel(new ScalaFeelEngineFactory().createInstance()));
        decisions.getCustomPostDecisionTableEvaluationListeners().add(log);
    }
}
