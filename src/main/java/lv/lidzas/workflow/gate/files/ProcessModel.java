package lv.lidzas.workflow.gate.files;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import lv.lidzas.workflow.Waits;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.language.Condition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.util.function.SingletonSupplier;

/** A diagram as the gate and the derivation of variables read it. */
public final class ProcessModel {

    /** Priority of a user task that waits for a person outside. */
    static final String WAITING_PRIORITY = String.valueOf(Waits.PRIORITY);

    /** Extension property of a message event that names its form. */
    public static final String FORM = "form";

    /** Extension property of a user task that names the step which somebody else has to have done. */
    public static final String OTHER_THAN = "otherThan";

    public static final String WAITS_FOR = "waitsFor";

    private final String resource;
    private final BpmnModelInstance model;

    /** A model never changes; walking through it for each of many rules would be most of a check's time. */
    private final Map<Class<?>, List<?>> elements = new ConcurrentHashMap<>();

    private final Map<BaseElement, Map<String, String>> properties = new ConcurrentHashMap<>();

    private final Supplier<String> key = SingletonSupplier.of(() -> process().getId());
    private final Supplier<Map<Task, String>> steps = SingletonSupplier.of(this::readSteps);
    private final Supplier<List<Call>> calls = SingletonSupplier.of(
            () -> all(CallActivity.class).stream().map(Call::of).toList());
    private final Supplier<List<Flow>> flows = SingletonSupplier.of(this::readFlows);
    private final Supplier<Map<BaseElement, String>> forms = SingletonSupplier.of(this::readForms);
    private final Supplier<Map<BaseElement, String>> messageForms = SingletonSupplier.of(this::readMessageForms);
    private final Supplier<Set<String>> startForms = SingletonSupplier.of(this::readStartForms);
    private final Supplier<Set<String>> formsSeenOutside = SingletonSupplier.of(this::readFormsSeenOutside);
    private final Supplier<Map<String, String>> times = SingletonSupplier.of(this::readTimes);

    public ProcessModel(String resource, BpmnModelInstance model) {
        this.resource = resource;
        this.model = model;
    }

    public String resource() {
        return resource;
    }

    public BpmnModelInstance model() {
        return model;
    }

    List<Process> processes() {
        return List.copyOf(all(Process.class));
    }

    public Process process() {
        return processes().get(0);
    }

    public String key() {
        return key.get();
    }

    @SuppressWarnings("unchecked")
    public <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return (List<T>) elements.computeIfAbsent(type, unread -> List.copyOf(model.getModelElementsByType(type)));
    }

    /** Service and send tasks beside the bean each names; the bean is {@code ""} when the expression is anything else. */
    public Map<Task, String> steps() {
        return steps.get();
    }

    private Map<Task, String> readSteps() {
        Map<Task, String> steps = new LinkedHashMap<>();
        for (Task task : all(Task.class)) {
            if (task.getElementType().getTypeName().equals("serviceTask")
                    || task.getElementType().getTypeName().equals("sendTask")) {
                String expression = camunda(task, "delegateExpression");
                steps.put(
                        task,
                        expression == null
                                ? ""
                                : Condition.bareVariable(expression).orElse(""));
            }
        }
        return steps;
    }

    /** The way that a sequence flow goes, as the engine reads it: the model looks its ends up by their ids, each time. */
    public record Flow(FlowNode from, FlowNode to) {}

    /** Those that have both ends. */
    public List<Flow> flows() {
        return flows.get();
    }

    private List<Flow> readFlows() {
        return all(SequenceFlow.class).stream()
                .filter(flow -> flow.getSource() != null && flow.getTarget() != null)
                .map(flow -> new Flow(flow.getSource(), flow.getTarget()))
                .toList();
    }

    public List<UserTask> waits() {
        return all(UserTask.class).stream()
                .filter(task -> WAITING_PRIORITY.equals(task.getCamundaPriority()))
                .toList();
    }

    /** Forms of user tasks and start events, by element. */
    public Map<BaseElement, String> forms() {
        return forms.get();
    }

    private Map<BaseElement, String> readForms() {
        Map<BaseElement, String> forms = new LinkedHashMap<>();
        for (UserTask task : all(UserTask.class)) {
            if (task.getCamundaFormRef() != null) {
                forms.put(task, task.getCamundaFormRef());
            }
        }
        for (StartEvent start : all(StartEvent.class)) {
            if (start.getCamundaFormRef() != null) {
                forms.put(start, start.getCamundaFormRef());
            }
        }
        forms.putAll(messageForms());
        return forms;
    }

    /** Forms of message events, served by our own pages only. */
    public Map<BaseElement, String> messageForms() {
        return messageForms.get();
    }

    private Map<BaseElement, String> readMessageForms() {
        Map<BaseElement, String> forms = new LinkedHashMap<>();
        for (Event event : all(Event.class)) {
            String form = properties(event).get(FORM);
            if (form != null) {
                forms.put(event, form);
            }
        }
        return forms;
    }

    /** Forms with which the staff begin an instance. */
    public Set<String> startForms() {
        return startForms.get();
    }

    private Set<String> readStartForms() {
        Set<String> forms = new LinkedHashSet<>();
        for (StartEvent start : all(StartEvent.class)) {
            if (start.getCamundaFormRef() != null) {
                forms.add(start.getCamundaFormRef());
            }
        }
        return forms;
    }

    /** Forms that somebody outside fills in: those of waits and of message events. */
    public Set<String> formsSeenOutside() {
        return formsSeenOutside.get();
    }

    private Set<String> readFormsSeenOutside() {
        Set<String> forms = new LinkedHashSet<>(messageForms().values());
        for (UserTask wait : waits()) {
            if (wait.getCamundaFormRef() != null) {
                forms.add(wait.getCamundaFormRef());
            }
        }
        return forms;
    }

    public Set<String> groups() {
        Set<String> groups = new LinkedHashSet<>(process().getCamundaCandidateStarterGroupsList());
        for (UserTask task : all(UserTask.class)) {
            groups.addAll(task.getCamundaCandidateGroupsList());
        }
        return groups;
    }

    /** Text of each timer and due date, by element. */
    public Map<String, String> times() {
        return times.get();
    }

    private Map<String, String> readTimes() {
        Map<String, String> times = new LinkedHashMap<>();
        for (TimerEventDefinition timer : all(TimerEventDefinition.class)) {
            if (timer.getTimeDate() != null) {
                times.put(ShownElements.owner(timer), timer.getTimeDate().getTextContent());
            }
        }
        for (UserTask task : all(UserTask.class)) {
            if (task.getCamundaDueDate() != null) {
                times.put(task.getId(), task.getCamundaDueDate());
            }
        }
        return times;
    }

    /** Variables that the model itself reads: in conditions, timers, loops, decisions and calls. */
    public Set<String> reads(Library library) {
        Set<String> reads = new LinkedHashSet<>();
        for (SequenceFlow flow : all(SequenceFlow.class)) {
            if (flow.getConditionExpression() != null) {
                Condition.parse(flow.getConditionExpression().getTextContent())
                        .ifPresent(condition -> reads.addAll(condition.variables()));
            }
        }
        times().values().forEach(time -> Condition.bareVariable(time).ifPresent(reads::add));
        for (MultiInstanceLoopCharacteristics loop : all(MultiInstanceLoopCharacteristics.class)) {
            if (loop.getCamundaCollection() != null) {
                reads.add(bareName(loop.getCamundaCollection()));
            }
        }
        for (BusinessRuleTask task : all(BusinessRuleTask.class)) {
            library.decision(task.getCamundaDecisionRef()).ifPresent(decision -> reads.addAll(decision.inputs()));
        }
        calls().forEach(call -> reads.addAll(call.in().values()));
        return reads;
    }

    public List<Call> calls() {
        return calls.get();
    }

    /** Extension properties by name; one that is left empty is the same as one that is not set. */
    public Map<String, String> properties(BaseElement element) {
        return properties.computeIfAbsent(element, ProcessModel::readProperties);
    }

    private static Map<String, String> readProperties(BaseElement element) {
        Map<String, String> values = new LinkedHashMap<>();
        if (element.getExtensionElements() != null) {
            for (CamundaProperties properties : element.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaProperties.class)
                    .list()) {
                for (CamundaProperty property : properties.getCamundaProperties()) {
                    if (property.getCamundaValue() != null
                            && !property.getCamundaValue().isBlank()) {
                        values.put(property.getCamundaName(), property.getCamundaValue());
                    }
                }
            }
        }
        return Collections.unmodifiableMap(values);
    }

    public static String camunda(ModelElementInstance element, String attribute) {
        return element.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", attribute);
    }

    /** A collection is named bare or as {@code ${codes}}. */
    public static String bareName(String text) {
        return Condition.bareVariable(text).orElse(text.strip());
    }

    /** Where an element is, or the nearest one around it that a diagram shows. */
    public Place place(ModelElementInstance element) {
        return ShownElements.place(resource, element);
    }
}
