package lv.lidzas.workflow.gate;

import java.util.Set;
import lv.lidzas.workflow.StepType;
import org.camunda.bpm.model.bpmn.instance.Task;

/** A step works on records of its own kinds; a process hands it the reference of the record that it is about. */
final class StepRecordRules implements ModelRule {

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
