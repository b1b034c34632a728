package lv.lidzas.workflow.gate.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import lv.lidzas.workflow.StepType;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.library.StepCatalogue;
import lv.lidzas.workflow.gate.process.TimeRules;
import org.camunda.bpm.model.bpmn.instance.Task;

/** Rows of the table of deadlines that a model names: in its timers and due dates, and in properties of its steps. */
final class NamedDeadlines {

    private NamedDeadlines() {}

    /** @return the row by the element (and property) that names it */
    static Map<String, String> of(ProcessModel model, StepCatalogue catalogue) {
        Map<String, String> named = new LinkedHashMap<>();
        model.times().forEach((element, text) -> TimeRules.deadline(text).ifPresent(name -> named.put(element, name)));
        model.steps().forEach((task, bean) -> catalogue.step(bean).ifPresent(step -> properties(model, task, step)
                .forEach((property, name) -> named.put(task.getId() + " " + property, name))));
        return named;
    }

    /** Properties of a step that name a row, as the model sets them. */
    static Map<String, String> properties(ProcessModel model, Task task, StepType step) {
        Map<String, String> named = new LinkedHashMap<>();
        Map<String, String> set = model.properties(task);
        for (StepType.Property property : step.properties()) {
            if (property.kind() == StepType.Kind.DEADLINE && set.get(property.name()) != null) {
                named.put(property.name(), set.get(property.name()));
            }
        }
        return named;
    }
}
