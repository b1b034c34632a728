package lv.lidzas.workflow.gate.process;

import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.library.ModelRule;
import lv.lidzas.workflow.gate.library.Surroundings;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Whom a process waits for at a user task that none of us does: one of those that Cockpit tells apart. */
public final class AwaitedRules implements ModelRule {

    /** What {@code waitsFor} may say. */
    public static final Set<String> CODES =
            Set.of("applicant", "volunteer", "supported", "institution", "referee", "guardian");

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        for (UserTask task : model.all(UserTask.class)) {
            String awaited = model.properties(task).get(ProcessModel.WAITS_FOR);
            if (awaited != null && !CODES.contains(awaited)) {
                findings.refuse(model.place(task), "waitsFor.unknown", awaited, new TreeSet<>(CODES));
            }
        }
    }
}
