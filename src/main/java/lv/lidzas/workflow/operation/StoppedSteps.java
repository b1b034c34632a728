package lv.lidzas.workflow.operation;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.workflow.engine.AsApplication;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Steps of processes that failed and are tried no more until somebody says so. */
@Component
@Transactional(readOnly = true)
public class StoppedSteps {

    private static final int AT_ONCE = 500;

    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;
    private final AsApplication application;

    StoppedSteps(
            RuntimeService runtime,
            ManagementService management,
            RepositoryService repository,
            AsApplication application) {
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
        this.application = application;
    }

    /**
     * A step that has stopped.
     *
     * @param job by which it is tried again
     * @param process its name; {@code null} for work of the engine that belongs to no process
     * @param processKey {@code null} likewise
     * @param element id in the diagram
     * @param step name in the diagram, its id where it has none
     * @param reference what the process is about; {@code null} likewise
     * @param failure classes of exceptions and the id by which the log tells more; no message
     */
    public record Stopped(
            String job,
            @Nullable String processKey,
            @Nullable String process,
            String element,
            String step,
            @Nullable String reference,
            Instant since,
            String failure) {}

    /** How many there are, in one query. */
    public long count() {
        return application.run(() -> management.createJobQuery().noRetriesLeft().count());
    }

    /** All of them, those first that stopped first. */
    public List<Stopped> all() {
        return application.run(() -> {
            List<Incident> incidents =
                    runtime.createIncidentQuery().incidentType(Incident.FAILED_JOB_HANDLER_TYPE).list().stream()
                            // A calling process has a copy of what stopped in the called one.
                            .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                            .sorted(Comparator.comparing(Incident::getIncidentTimestamp))
                            .toList();
            Map<String, String> references = references(incidents);
            Map<String, ProcessDefinition> processes = new HashMap<>();
            return incidents.stream()
                    .map(incident -> stopped(incident, references, processes))
                    .toList();
        });
    }

    /**
     * Lets steps be tried once more, at once. One that goes on already is left alone.
     *
     * @param by account of who says so
     * @return how many it was
     */
    @Transactional
    public int tryAgain(Collection<String> jobs, String by) {
        Set<String> stopped =
                application.run(() -> all().stream().map(Stopped::job).collect(Collectors.toSet()));
        List<String> again = jobs.stream().filter(stopped::contains).distinct().toList();
        if (!again.isEmpty()) {
            application.runInNameOf(by, () -> {
                management.setJobRetries(again, 1);
                return null;
            });
        }
        return again.size();
    }

    private Stopped stopped(
            Incident incident, Map<String, String> references, Map<String, ProcessDefinition> processes) {
        String element =
                incident.getFailedActivityId() == null ? incident.getActivityId() : incident.getFailedActivityId();
        ProcessDefinition process = incident.getProcessDefinitionId() == null
                ? null
                : processes.computeIfAbsent(incident.getProcessDefinitionId(), repository::getProcessDefinition);
        return new Stopped(
                incident.getConfiguration(),
                process == null ? null : process.getKey(),
                process == null ? null : process.getName() == null ? process.getKey() : process.getName(),
                element,
                process == null ? element : nameOf(element, process),
                references.get(incident.getProcessInstanceId()),
                incident.getIncidentTimestamp().toInstant(),
                incident.getIncidentMessage() == null ? "" : incident.getIncidentMessage());
    }

    private String nameOf(String element, ProcessDefinition process) {
        if (element == null) {
            return process.getName();
        }
        ModelElementInstance drawn =
                repository.getBpmnModelInstance(process.getId()).getModelElementById(element.replaceAll("#.*", ""));
        String name = drawn == null ? null : drawn.getAttributeValue("name");
        return name == null ? element : name;
    }

    private Map<String, String> references(List<Incident> incidents) {
        List<String> instances = incidents.stream()
                .map(Incident::getProcessInstanceId)
                .filter(id -> id != null)
                .distinct()
                .toList();
        Map<String, String> references = new HashMap<>();
        for (int from = 0; from < instances.size(); from += AT_ONCE) {
            Set<String> some = Set.copyOf(instances.subList(from, Math.min(from + AT_ONCE, instances.size())));
            runtime.createProcessInstanceQuery().processInstanceIds(some).list().stream()
                    .filter(instance -> instance.getBusinessKey() != null)
                    .forEach(instance -> references.put(instance.getId(), instance.getBusinessKey()));
        }
        return references;
    }
}
