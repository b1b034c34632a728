package lv.lidzas.workflow.gate;

import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.workflow.StaffGroups;
import lv.lidzas.workflow.gate.Candidate.By;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Who may see and start a process is said by its groups, so an analyst cannot widen the circle. */
final class GroupRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        for (UserTask task : model.all(UserTask.class)) {
            if (task.getCamundaCandidateGroupsList().isEmpty()) {
                findings.add(
                        model.resource(),
                        task.getId(),
                        "User task \"" + task.getId()
                                + "\" names no group, so nobody would see it; set camunda:candidateGroups.");
            }
            for (String group : task.getCamundaCandidateGroupsList()) {
                known(model, task.getId(), group, findings);
            }
        }
        for (String group : model.process().getCamundaCandidateStarterGroupsList()) {
            known(model, model.key(), group, findings);
        }
        if (around.candidate().by() == By.ANALYST) {
            notWider(model, around, findings);
        }
    }

    private static void known(ProcessModel model, String element, String group, Findings findings) {
        if (!StaffGroups.IN_MODELS.contains(group)) {
            findings.add(
                    model.resource(),
                    element,
                    "Element \"" + element + "\": there is no group \"" + group + "\" for models; use one of "
                            + String.join(", ", new TreeSet<>(StaffGroups.IN_MODELS)) + ".");
        }
    }

    private static void notWider(ProcessModel model, Surroundings around, Findings findings) {
        Set<String> groups = model.groups();
        if (groups.contains(StaffGroups.SAFEGUARDING)) {
            findings.add(
                    model.resource(),
                    model.key(),
                    "Process \"" + model.key()
                            + "\" names the group safeguarding; ask the administrator to deploy it.");
        }
        Set<String> before =
                around.deployed().process(model.key()).map(ProcessModel::groups).orElse(Set.of());
        for (String group : groups) {
            if (!before.contains(group) && !group.equals(StaffGroups.SAFEGUARDING)) {
                findings.add(
                        model.resource(),
                        model.key(),
                        "Process \"" + model.key() + "\" would be opened to the group \"" + group
                                + "\", which does not have it yet; ask the administrator to deploy it.");
            }
        }
    }
}
