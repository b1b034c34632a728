package lv.lidzas.workflow.engine.storage;

import java.util.List;
import lv.lidzas.nodes.StartTurn;
import org.camunda.bpm.engine.impl.cfg.CompositeProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.spring.boot.starter.util.CamundaSpringBootUtil;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** The engine over our database. Its tables are there after ours, because a migration may have to mend them first. */
@Configuration(proxyBeanMethods = false)
class EngineStorage {

    @Bean
    @DependsOn("flywayInitializer")
    ProcessEngineConfigurationImpl processEngineConfigurationImpl(List<ProcessEnginePlugin> plugins, StartTurn turn) {
        StoredEngineConfiguration configuration = new StoredEngineConfiguration(turn);
        CamundaSpringBootUtil.initCustomFields(configuration);
        configuration.getProcessEnginePlugins().add(new CompositeProcessEnginePlugin(plugins));
        return configuration;
    }
}
