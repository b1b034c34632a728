package lv.lidzas.support;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Fails a test class that leaves a node of its model unvisited. Says nothing when only some of its tests were run, or
 * when one has failed: then the reason is known.
 */
public final class VisitedNodes implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private final Set<String> processes;
    private final Set<String> before = new HashSet<>();
    private final Set<Method> run = new HashSet<>();
    private boolean failed;

    private VisitedNodes(Set<String> processes) {
        this.processes = processes;
    }

    public static VisitedNodes of(String... processes) {
        return new VisitedNodes(Set.of(processes));
    }

    /** Those that have to be walked through. */
    public Set<String> processes() {
        return processes;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (run.isEmpty()) {
            visits(context).forEach(visit -> before.add(visit.getId()));
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        run.add(context.getRequiredTestMethod());
        failed |= context.getExecutionException().isPresent();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        List<Method> all = AnnotationSupport.findAnnotatedMethods(
                context.getRequiredTestClass(), Test.class, HierarchyTraversalMode.TOP_DOWN);
        if (failed || !run.containsAll(all)) {
            return;
        }
        Set<String> visited = visits(context).stream()
                .filter(visit -> !before.contains(visit.getId()))
                .map(visit -> visit.getProcessDefinitionKey() + " " + visit.getActivityId())
                .collect(Collectors.toSet());
        Set<String> left = nodes(context);
        left.removeAll(visited);
        if (!left.isEmpty()) {
            throw new AssertionError("never visited: " + String.join(", ", left));
        }
    }

    private List<HistoricActivityInstance> visits(ExtensionContext context) {
        HistoryService history = spring(context).getBean(HistoryService.class);
        return processes.stream()
                .flatMap(process -> definitions(context, process).stream())
                .flatMap(definition ->
                        history
                                .createHistoricActivityInstanceQuery()
                                .processDefinitionId(definition.getId())
                                .list()
                                .stream())
                .toList();
    }

    private Set<String> nodes(ExtensionContext context) {
        RepositoryService repository = spring(context).getBean(RepositoryService.class);
        Set<String> nodes = new TreeSet<>();
        for (String process : processes) {
            definitions(context, process).stream()
                    .map(definition -> repository.getBpmnModelInstance(definition.getId()))
                    .flatMap(model -> model.getModelElementsByType(FlowNode.class).stream())
                    .forEach(node -> nodes.add(process + " " + node.getId()));
        }
        return nodes;
    }

    private static List<ProcessDefinition> definitions(ExtensionContext context, String process) {
        List<ProcessDefinition> latest = spring(context)
                .getBean(RepositoryService.class)
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .list();
        if (latest.isEmpty()) {
            throw new AssertionError("no process is called " + process);
        }
        return latest;
    }

    private static ApplicationContext spring(ExtensionContext context) {
        return SpringExtension.getApplicationContext(context);
    }
}
