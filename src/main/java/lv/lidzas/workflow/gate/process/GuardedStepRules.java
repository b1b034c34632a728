package lv.lidzas.workflow.gate.process;

import lv.lidzas.workflow.StepType;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.library.Candidate.By;
import lv.lidzas.workflow.gate.library.ModelRule;
import lv.lidzas.workflow.gate.library.Surroundings;

/** A step that ends what nothing brings back stands, in an analyst's diagram, only where it stood before. */
public final class GuardedStepRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        if (around.candidate().by() != By.ANALYST
                || !around.library().ownProcesses().contains(model)) {
            return;
        }
        model.steps().forEach((task, delegate) -> {
            boolean guarded =
                    around.catalogue().step(delegate).filter(StepType::guarded).isPresent();
            if (guarded && !stands(delegate, model.key(), around)) {
                findings.refuse(model.place(task), "contract.guardedStep");
            }
        });
    }

    private static boolean stands(String delegate, String process, Surroundings around) {
        return around.deployed().process(process).stream()
                .anyMatch(before -> before.steps().containsValue(delegate));
    }
}
