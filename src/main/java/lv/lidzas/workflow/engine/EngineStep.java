package lv.lidzas.workflow.engine;

import java.util.Arrays;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepType;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.jspecify.annotations.Nullable;

/** A step as the engine runs it. */
public final class EngineStep implements Step {

    private final DelegateExecution execution;
    private final StepType type;

    /** @param type what the delegate declares; {@code null} if it declares nothing */
    public EngineStep(DelegateExecution execution, StepType type) {
        this.execution = execution;
        this.type = type;
    }

    @Override
    public String reference() {
        return execution.getProcessBusinessKey();
    }

    @Override
    public @Nullable String property(String name) {
        return property(execution.getBpmnModelElementInstance(), name);
    }

    /** A property of an element of a diagram; {@code null} when it is not set or empty. */
    public static @Nullable String property(BaseElement element, String name) {
        if (element.getExtensionElements() == null) {
            return null;
        }
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(property -> property.getCamundaValue())
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse(null);
    }

    @Override
    public Object answer(String name) {
        return execution.getVariable(name);
    }

    @Override
    public void answer(String name, Object value) {
        if (type == null
                || Arrays.stream(type.outputs())
                        .noneMatch(output -> output.name().equals(name))) {
            throw new IllegalStateException("the step does not declare the output " + name);
        }
        execution.setVariable(name, value);
    }

    @Override
    public boolean sends(String template) {
        return execution.getBpmnModelInstance().getModelElementsByType(SendTask.class).stream()
                .anyMatch(mail -> template.equals(property(mail, "template")));
    }

    @Override
    public String eventId() {
        JobEntity job = Context.getCommandContext().getCurrentJob();
        if (job == null) {
            throw new IllegalStateException("the step " + execution.getCurrentActivityId() + " needs asyncBefore");
        }
        return job.getId();
    }

    @Override
    public String submittedBy() {
        return Context.getCommandContext().getAuthenticatedUserId();
    }

    @Override
    public String processInstanceId() {
        return execution.getProcessInstanceId();
    }

    @Override
    public String processKey() {
        ProcessDefinition definition = execution
                .getProcessEngineServices()
                .getRepositoryService()
                .getProcessDefinition(execution.getProcessDefinitionId());
        return definition.getKey();
    }
}
