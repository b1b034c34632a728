package lv.lidzas.workflow.gate.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.gate.files.FormFile;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.library.ModelRule;
import lv.lidzas.workflow.gate.library.Surroundings;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Every user task has one form, always its latest version; the form of a start makes or chooses its record. */
public final class TaskFormRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        for (UserTask task : model.all(UserTask.class)) {
            if (task.getCamundaFormRef() == null) {
                findings.refuse(model.place(task), "form.none");
            } else {
                form(model, task, task.getCamundaFormRef(), task.getCamundaFormRefBinding(), around, findings);
            }
        }
        for (StartEvent start : model.all(StartEvent.class)) {
            if (start.getCamundaFormRef() != null) {
                form(model, start, start.getCamundaFormRef(), start.getCamundaFormRefBinding(), around, findings)
                        .filter(form -> form.choice().isEmpty()
                                && form.components().stream().noneMatch(FormFile.Component::isBound))
                        .ifPresent(form -> findings.refuse(
                                model.place(start),
                                "form.startUnbound",
                                form.id(),
                                around.domain().recordNames()));
            }
        }
        oneKind(model, around, findings);
    }

    private static Optional<FormFile> form(
            ProcessModel model, FlowNode node, String id, String binding, Surroundings around, Findings findings) {
        if (binding == null) {
            findings.refuse(model.place(node), "form.binding");
        }
        Optional<FormFile> form = around.library().form(id);
        if (form.isEmpty()) {
            findings.refuse(model.place(node), "form.unknown", id);
        }
        return form;
    }

    /** The same answer asked by two forms means the same. */
    private static void oneKind(ProcessModel model, Surroundings around, Findings findings) {
        Map<String, FieldKind> kinds = new LinkedHashMap<>();
        model.forms().forEach((element, id) -> around.library().form(id).ifPresent(form -> form.answers()
                .forEach((key, field) -> {
                    FieldKind before = kinds.putIfAbsent(key, field.kind());
                    if (before != null && before != field.kind()) {
                        findings.refuse(model.place(element), "form.otherKind", id, key);
                    }
                })));
    }
}
