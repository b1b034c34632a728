package lv.lidzas.workflow.engine.starts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.workflow.StepDelegate;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/**
 * The steps that a process takes while whoever starts it waits for the answer: from the start event on, until something waits,
 * branches or is left to a job.
 */
@Component
public class FirstSteps {

    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");

    private final RepositoryService repository;
    private final BeanFactory beans;

    /** What a deployed version says is so for ever. */
    private final Map<String, List<StepDelegate>> known = new ConcurrentHashMap<>();

    FirstSteps(RepositoryService repository, BeanFactory beans) {
        this.repository = repository;
        this.beans = beans;
    }

    /** Those of these records about which the process would be refused if it were started now. */
    public Set<String> refused(String definitionId, Collection<String> references) {
        Set<String> refused = new HashSet<>();
        of(definitionId).forEach(step -> refused.addAll(step.refused(references)));
        return refused;
    }

    /** In their order. */
    public List<StepDelegate> of(String definitionId) {
        return known.computeIfAbsent(definitionId, this::read);
    }

    private List<StepDelegate> read(String definitionId) {
        List<StepDelegate> steps = new ArrayList<>();
        FlowNode node = next(start(definitionId));
        while (node instanceof ServiceTask task && !task.isCamundaAsyncBefore()) {
            Matcher bean = BEAN.matcher(String.valueOf(task.getCamundaDelegateExpression()));
            if (bean.matches()
                    && beans.containsBean(bean.group(1))
                    && beans.isTypeMatch(bean.group(1), StepDelegate.class)) {
                steps.add(beans.getBean(bean.group(1), StepDelegate.class));
            }
            node = task.isCamundaAsyncAfter() ? null : next(task);
        }
        return steps;
    }

    /** The one that has a form and waits for no message. */
    private @Nullable StartEvent start(String definitionId) {
        return repository.getBpmnModelInstance(definitionId).getModelElementsByType(StartEvent.class).stream()
                .filter(event -> event.getParentElement() instanceof Process
                        && event.getEventDefinitions().isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable FlowNode next(@Nullable FlowNode node) {
        if (node == null || node.getOutgoing().size() != 1) {
            return null;
        }
        SequenceFlow only = node.getOutgoing().iterator().next();
        return only.getTarget();
    }
}
