package lv.lidzas.workflow.gate;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.workflow.StepType;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.Task;

/** Service and send tasks name one of our steps, and nothing else. */
final class StepRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        Set<String> delegates = around.catalogue().delegates();
        model.steps().forEach((task, delegate) -> {
            if (!delegate.endsWith("Delegate") || !delegates.contains(delegate)) {
                findings.add(
                        model.resource(),
                        task.getId(),
                        "Task \"" + task.getId()
                                + "\" has to name one of our steps as camunda:delegateExpression=\"${<step>Delegate}\"; there are: "
                                + String.join(", ", delegates) + ".");
                return;
            }
            if (task instanceof SendTask && !task.isCamundaAsyncBefore()) {
                findings.add(
                        model.resource(),
                        task.getId(),
                        "Send task \"" + task.getId()
                                + "\" has to be \"asynchronous before\", or a slow mail server blocks whoever completed the step before.");
            }
            Optional<StepType> step = around.catalogue().step(delegate);
            step.ifPresent(type -> properties(model, task, type, findings));
        });
        for (Task task : model.all(Task.class)) {
            String expression = ProcessModel.camunda(task, "delegateExpression");
            if (expression != null && !model.steps().containsKey(task)) {
                findings.add(
                        model.resource(),
                        task.getId(),
                        "Task \"" + task.getId() + "\": only service and send tasks take camunda:delegateExpression; "
                                + (task instanceof BusinessRuleTask ? "name a decision table." : "remove it."));
            }
        }
    }

    private static void properties(ProcessModel model, Task task, StepType type, Findings findings) {
        Map<String, String> given = ProcessModel.properties(task);
        Set<String> known =
                Arrays.stream(type.properties()).map(StepType.Property::name).collect(Collectors.toSet());
        for (String name : given.keySet()) {
            if (!known.contains(name)) {
                findings.add(
                        model.resource(),
                        task.getId(),
                        "Task \"" + task.getId() + "\": its step knows no property \"" + name + "\"; it takes: "
                                + String.join(", ", known) + ".");
            }
        }
        for (StepType.Property property : type.properties()) {
            String value = given.get(property.name());
            if (property.required() && (value == null || value.isBlank())) {
                findings.add(
                        model.resource(),
                        task.getId(),
                        "Task \"" + task.getId() + "\": property \"" + property.name() + "\" is missing; set it.");
            } else if (value != null
                    && !value.isBlank()
                    && property.options().length > 0
                    && !Set.of(property.options()).contains(value)) {
                findings.add(
                        model.resource(),
                        task.getId(),
                        "Task \"" + task.getId() + "\": property \"" + property.name() + "\" can be "
                                + String.join(", ", property.options()) + ".");
            }
        }
    }
}
