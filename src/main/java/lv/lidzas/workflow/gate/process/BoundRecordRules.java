package lv.lidzas.workflow.gate.process;

import java.util.LinkedHashSet;
import java.util.Set;
import lv.lidzas.workflow.gate.files.FormFile;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.library.ModelRule;
import lv.lidzas.workflow.gate.library.RecordKinds;
import lv.lidzas.workflow.gate.library.Surroundings;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/**
 * What a form shows is the record that the process is about, or one that belongs to it. Which record that is, is made or
 * chosen where staff begin the process, and nowhere else.
 */
public final class BoundRecordRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        Set<String> about = new RecordKinds(around.library(), around.domain()).of(model);
        model.forms().forEach((element, id) -> around.library().form(id).ifPresent(form -> {
            if (isStaffStart(element)) {
                form.choice().ifPresent(choice -> readers(model, choice.chooses(), around, findings));
            } else {
                form.choice().ifPresent(choice -> findings.refuse(model.place(element), "form.choiceElsewhere", id));
                shown(model, element, form, about, around, findings);
            }
        }));
    }

    private static boolean isStaffStart(BaseElement element) {
        return element instanceof StartEvent start
                && start.getParentElement() instanceof Process
                && start.getEventDefinitions().isEmpty();
    }

    private static void shown(
            ProcessModel model,
            BaseElement element,
            FormFile form,
            Set<String> about,
            Surroundings around,
            Findings findings) {
        for (String kind : about) {
            if (around.domain().recordType(kind).isEmpty()) {
                continue;
            }
            Set<String> reachable = new LinkedHashSet<>(Set.of(kind));
            reachable.addAll(around.domain().relations(kind));
            form.records().stream()
                    .filter(shown -> around.domain().recordNames().contains(shown) && !reachable.contains(shown))
                    .forEach(shown ->
                            findings.refuse(model.place(element), "form.otherRecord", form.id(), shown, reachable));
        }
    }

    /** Whoever may begin a process finds somebody to begin it about. */
    private static void readers(ProcessModel model, String kind, Surroundings around, Findings findings) {
        around.domain().recordType(kind).ifPresent(type -> {
            for (String group : model.process().getCamundaCandidateStarterGroupsList()) {
                if (!type.readableBy(Set.of(group))) {
                    findings.refuse(model.place(model.process()), "choice.reader", group, kind);
                }
            }
        });
    }
}
