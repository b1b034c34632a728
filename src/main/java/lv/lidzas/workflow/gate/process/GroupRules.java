package lv.lidzas.workflow.gate.process;

import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.library.Candidate.By;
import lv.lidzas.workflow.gate.library.ModelRule;
import lv.lidzas.workflow.gate.library.Surroundings;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Who may see, do and start something is said by a process's groups. Rights stand per process, so all its tasks are for
 * the same groups; and an analyst cannot widen the circle.
 */
public final class GroupRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        Set<String> common = null;
        for (UserTask task : model.all(UserTask.class)) {
            Set<String> groups = new TreeSet<>(task.getCamundaCandidateGroupsList());
            if (groups.isEmpty()) {
                findings.refuse(model.place(task), "groups.none");
            } else if (common == null) {
                common = groups;
            } else if (!groups.equals(common)) {
                findings.refuse(model.place(task), "groups.several", groups, common);
            }
            known(model.place(task), groups, findings);
        }
        known(model.place(model.process()), model.process().getCamundaCandidateStarterGroupsList(), findings);
        // What stands keeps its groups, whatever comes.
        if (around.candidate().by() == By.ANALYST
                && around.library().ownProcesses().contains(model)) {
            notWider(model, around, findings);
        }
    }

    private static void known(Place place, Iterable<String> groups, Findings findings) {
        for (String group : groups) {
            if (!StaffGroups.IN_MODELS.contains(group)) {
                findings.refuse(place, "groups.unknown", group, new TreeSet<>(StaffGroups.IN_MODELS));
            }
        }
    }

    private static void notWider(ProcessModel model, Surroundings around, Findings findings) {
        Place process = model.place(model.process());
        Set<String> opened = around.domain().openedTo(model.key());
        for (String group : model.groups()) {
            if (group.equals(StaffGroups.SAFEGUARDING)) {
                findings.refuse(process, "groups.safeguarding");
            } else if (!opened.contains(group)) {
                findings.refuse(process, "groups.notOpened", group);
            }
        }
    }
}
