package lv.lidzas.workflow.engine.deployments;

import java.util.ArrayList;
import java.util.List;
import lv.lidzas.nodes.NodeNews;
import lv.lidzas.workflow.accounts.StaffLanguages;
import lv.lidzas.workflow.gate.Gate;
import lv.lidzas.workflow.gate.finding.GateWords;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Puts the deployment gate before the engine's own deployers, so that it sees every deployment by whomever; a deployment
 * that is taken away is news.
 */
@Component
class DeploymentGatePlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Gate> gate;
    private final GateWords words;
    private final ObjectProvider<StaffLanguages> languages;
    private final CheckedRelease release;
    private final DeploymentWarnings warnings;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<NodeNews> nodes;

    DeploymentGatePlugin(
            ObjectProvider<Gate> gate,
            GateWords words,
            ObjectProvider<StaffLanguages> languages,
            CheckedRelease release,
            DeploymentWarnings warnings,
            ApplicationEventPublisher events,
            ObjectProvider<NodeNews> nodes) {
        this.gate = gate;
        this.words = words;
        this.languages = languages;
        this.release = release;
        this.warnings = warnings;
        this.events = events;
        this.nodes = nodes;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<Deployer> deployers = new ArrayList<>();
        if (configuration.getCustomPreDeployers() != null) {
            deployers.addAll(configuration.getCustomPreDeployers());
        }
        deployers.add(new DeploymentGate(gate, words, languages, release, warnings, events, nodes));
        configuration.setCustomPreDeployers(deployers);
        List<SessionFactory> sessions = new ArrayList<>();
        if (configuration.getCustomSessionFactories() != null) {
            sessions.addAll(configuration.getCustomSessionFactories());
        }
        sessions.add(DeletedDeployments.sessions(events, nodes));
        configuration.setCustomSessionFactories(sessions);
    }
}
