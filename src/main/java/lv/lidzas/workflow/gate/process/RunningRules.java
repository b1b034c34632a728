package lv.lidzas.workflow.gate.process;

import java.util.Map;
import lv.lidzas.workflow.deployed.DeployedFiles.Definition;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.library.ModelRule;
import lv.lidzas.workflow.gate.library.Surroundings;

/** Instances that run go on after the version that they began with: whoever deploys should know how many. */
public final class RunningRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        if (!around.library().ownProcesses().contains(model)) {
            return;
        }
        Map<String, Integer> running = around.deployed().files().runningInstances();
        int staying = around.deployed().files().definitions().stream()
                .filter(definition -> definition.key().equals(model.key()))
                .map(Definition::id)
                .mapToInt(id -> running.getOrDefault(id, 0))
                .sum();
        if (staying > 0) {
            findings.warn(model.place(model.process()), "process.running", staying);
        }
    }
}
