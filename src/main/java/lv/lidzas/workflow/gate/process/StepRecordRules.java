package lv.lidzas.workflow.gate.process;

import java.util.Set;
import lv.lidzas.workflow.StepType;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.library.ModelRule;
import lv.lidzas.workflow.gate.library.RecordKinds;
import lv.lidzas.workflow.gate.library.Surroundings;
import org.camunda.bpm.model.bpmn.instance.Task;

/** A step works on records of its own kinds; a process hands it the reference of the record that it is about. */
public final class StepRecordRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        RecordKinds kinds = new RecordKinds(around.library(), around.domain());
        Set<String> about = kinds.of(model);
        Set<String> shown = about.isEmpty() ? kinds.shownBy(model) : about;
        model.steps().forEach((task, delegate) -> around.catalogue()
                .step(delegate)
                .map(StepType::records)
                .filter(records -> records.length > 0)
                .ifPresent(records -> {
                    Set<String> known = Set.of(records);
                    boolean fits =
                            about.isEmpty() ? shown.stream().anyMatch(known::contains) : known.containsAll(about);
                    if (!fits) {
                        refuse(model, task, known, shown, findings);
                    }
                }));
    }

    private static void refuse(ProcessModel model, Task task, Set<String> known, Set<String> about, Findings findings) {
        if (about.isEmpty()) {
            findings.refuse(model.place(task), "step.recordUnknown", known);
        } else {
            findings.refuse(model.place(task), "step.otherRecord", known, about);
        }
    }
}
