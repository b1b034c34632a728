package lv.lidzas.workflow.engine.deployments;

import lv.lidzas.nodes.NodeNews;
import lv.lidzas.workflow.engine.parts.EngineParts;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Puts the deployment gate before the engine's own deployers, so that it sees every deployment by whomever; a deployment
 * that is taken away is news.
 */
@Component
class DeploymentGatePlugin extends AbstractProcessEnginePlugin {

    private final DeploymentGate gate;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<NodeNews> nodes;

    DeploymentGatePlugin(DeploymentGate gate, ApplicationEventPublisher events, ObjectProvider<NodeNews> nodes) {
        this.gate = gate;
        this.events = events;
        this.nodes = nodes;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPreDeployers(EngineParts.with(configuration.getCustomPreDeployers(), gate));
        EngineParts.addSession(configuration, DeploymentManager.class, () -> new DeletedDeployments(events, nodes));
    }
}
