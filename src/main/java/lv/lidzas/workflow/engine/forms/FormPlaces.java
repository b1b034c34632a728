package lv.lidzas.workflow.engine.forms;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.workflow.TaskOver;
import lv.lidzas.workflow.Waits;
import lv.lidzas.workflow.engine.tasks.OpenTasks;
import lv.lidzas.workflow.news.FormSubmitted;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/** Where running processes wait for a form. */
@Component
public class FormPlaces {

    private final OpenTasks open;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final HistoryService history;

    FormPlaces(
            OpenTasks open,
            TaskService tasks,
            RuntimeService runtime,
            RepositoryService repository,
            HistoryService history) {
        this.history = history;
        this.open = open;
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
    }

    /**
     * A user task that waits for its form.
     *
     * @param answers given so far, read only if the form needs them
     */
    public record TaskPlace(
            String formId,
            String reference,
            String name,
            boolean waiting,
            Supplier<Map<String, Object>> answers,
            FormSubmitted submitted) {}

    /** A message event that waits for its form. */
    public record MessagePlace(
            String formId,
            String reference,
            String name,
            String message,
            String executionId,
            FormSubmitted submitted) {}

    /**
     * @throws TaskOver if the task is over
     * @throws NoSuchRecord if it never was, or has no form
     */
    public TaskPlace task(String taskId) {
        OpenTasks.OpenTask task = open.find(taskId).orElseThrow(() -> over(taskId));
        if (task.formId() == null) {
            throw new NoSuchRecord();
        }
        boolean waiting = task.priority() == Waits.PRIORITY;
        return new TaskPlace(
                task.formId(),
                task.reference(),
                task.name(),
                waiting,
                () -> answers(tasks.getVariables(taskId)),
                new FormSubmitted(
                        task.processInstanceId(), task.elementId(), taskId, waiting, task.reference(), task.formId()));
    }

    private NoSuchRecord over(String taskId) {
        HistoricTaskInstance task = history.createHistoricTaskInstanceQuery()
                .taskId(taskId)
                .finished()
                .singleResult();
        HistoricProcessInstance instance = task == null
                ? null
                : history.createHistoricProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult();
        return instance == null
                ? new NoSuchRecord()
                : new TaskOver(instance.getBusinessKey(), task.getEndTime().toInstant());
    }

    /** @throws NoSuchRecord if the instance does not wait for that message, or the event has no form */
    public MessagePlace message(String processInstanceId, String elementId) {
        EventSubscription waiting = runtime
                .createEventSubscriptionQuery()
                .processInstanceId(processInstanceId)
                .activityId(elementId)
                .eventType("message")
                .list()
                .stream()
                .findFirst()
                .orElseThrow(NoSuchRecord::new);
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .singleResult();
        BaseElement element = repository
                .getBpmnModelInstance(instance.getProcessDefinitionId())
                .getModelElementById(elementId);
        String formId = formOf(element);
        return new MessagePlace(
                formId,
                instance.getBusinessKey(),
                ((FlowElement) element).getName(),
                messageOf((CatchEvent) element),
                waiting.getExecutionId(),
                new FormSubmitted(processInstanceId, elementId, null, true, instance.getBusinessKey(), formId));
    }

    /** Answers as process variables: a set of codes becomes JSON. */
    public VariableMap variables(Map<String, Object> answers) {
        VariableMap variables = Variables.createVariables();
        new HashMap<>(answers).forEach((name, value) -> {
            if (value instanceof Collection<?> codes) {
                String json = codes.stream()
                        .map(code -> '"' + String.valueOf(code) + '"')
                        .collect(Collectors.joining(",", "[", "]"));
                variables.putValueTyped(name, SpinValues.jsonValue(json).create());
            } else {
                variables.put(name, value);
            }
        });
        return variables;
    }

    private static Map<String, Object> answers(Map<String, Object> variables) {
        Map<String, Object> answers = new HashMap<>(variables);
        answers.replaceAll((name, value) -> value instanceof SpinJsonNode codes && codes.isArray()
                ? codes.elements().stream().map(SpinJsonNode::stringValue).toList()
                : value);
        return answers;
    }

    private static String formOf(BaseElement event) {
        ExtensionElements extensions = event.getExtensionElements();
        if (extensions == null) {
            throw new NoSuchRecord();
        }
        return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> "form".equals(property.getCamundaName()))
                .map(property -> property.getCamundaValue())
                .findFirst()
                .orElseThrow(NoSuchRecord::new);
    }

    private static String messageOf(CatchEvent event) {
        return event.getEventDefinitions().stream()
                .filter(MessageEventDefinition.class::isInstance)
                .map(definition ->
                        ((MessageEventDefinition) definition).getMessage().getName())
                .findFirst()
                .orElseThrow(NoSuchRecord::new);
    }
}
