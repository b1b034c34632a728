package lv.lidzas.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import lv.lidzas.workflow.gate.DerivedVariables;
import lv.lidzas.workflow.gate.Gate;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the deployment gate before the engine's own deployers, so that it sees every deployment by whomever. */
@Component
class DeploymentGatePlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Gate> gate;
    private final ObjectProvider<DerivedVariables> variables;

    DeploymentGatePlugin(ObjectProvider<Gate> gate, ObjectProvider<DerivedVariables> variables) {
        this.gate = gate;
        this.variables = variables;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<Deployer> deployers = new ArrayList<>();
        if (configuration.getCustomPreDeployers() != null) {
            deployers.addAll(configuration.getCustomPreDeployers());
        }
        deployers.add(new DeploymentGate(gate, variables));
        configuration.setCustomPreDeployers(deployers);
    }
}
