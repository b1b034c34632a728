package lv.lidzas.workflow.gate;

import java.util.LinkedHashMap;
import java.util.Map;
import lv.lidzas.workflow.FieldKind;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Every user task has one form, always its latest version. */
final class TaskFormRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        for (UserTask task : model.all(UserTask.class)) {
            if (task.getCamundaFormRef() == null) {
                findings.add(
                        model.resource(),
                        task.getId(),
                        "User task \"" + task.getId() + "\" has no form; set camunda:formRef.");
            } else {
                form(model, task, task.getCamundaFormRef(), task.getCamundaFormRefBinding(), around, findings);
            }
            String priority = task.getCamundaPriority();
            if (priority != null && !priority.matches("\\d{1,3}")) {
                findings.add(
                        model.resource(),
                        task.getId(),
                        "User task \"" + task.getId()
                                + "\": its priority is a number, 50 for our own work, 10 for a wait.");
            }
        }
        for (StartEvent start : model.all(StartEvent.class)) {
            if (start.getCamundaFormRef() != null) {
                form(model, start, start.getCamundaFormRef(), start.getCamundaFormRefBinding(), around, findings);
            }
        }
        oneKind(model, around, findings);
    }

    private static void form(
            ProcessModel model, FlowNode node, String form, String binding, Surroundings around, Findings findings) {
        if (!"latest".equals(binding)) {
            findings.add(
                    model.resource(),
                    node.getId(),
                    "Element \"" + node.getId()
                            + "\": its form has to be bound \"latest\", or a form deployed alone changes nothing.");
        }
        if (around.library().form(form).isEmpty()) {
            findings.add(
                    model.resource(),
                    node.getId(),
                    "Element \"" + node.getId() + "\": there is no form \"" + form
                            + "\"; deploy it first or together with the diagram.");
        }
    }

    /** The same answer asked by two forms means the same. */
    private static void oneKind(ProcessModel model, Surroundings around, Findings findings) {
        Map<String, FieldKind> kinds = new LinkedHashMap<>();
        model.forms().forEach((element, id) -> around.library().form(id).ifPresent(form -> form.answers()
                .forEach((key, field) -> {
                    FieldKind before = kinds.putIfAbsent(key, field.kind());
                    if (before != null && before != field.kind()) {
                        findings.add(
                                model.resource(),
                                element.getId(),
                                "Element \"" + element.getId() + "\": its form asks \"" + key
                                        + "\" in another kind than an earlier form of this process; rename one of the two.");
                    }
                })));
    }
}
