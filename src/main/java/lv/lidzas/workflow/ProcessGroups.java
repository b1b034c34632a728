package lv.lidzas.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The groups that deployed models name. */
@Component
public class ProcessGroups {

    private final RepositoryService repository;

    ProcessGroups(RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * What the latest version of a process names.
     *
     * @param candidates groups that its user tasks name
     * @param starters groups that may start it
     */
    public record Named(String processKey, Set<String> candidates, Set<String> starters) {}

    /** The latest version of each process; rights are the caller's to ask. */
    public List<Named> latest() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(this::named)
                .toList();
    }

    private Named named(ProcessDefinition definition) {
        BpmnModelInstance model = repository.getBpmnModelInstance(definition.getId());
        Set<String> candidates = model.getModelElementsByType(UserTask.class).stream()
                .map(UserTask::getCamundaCandidateGroupsList)
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet());
        Set<String> starters = model.getModelElementsByType(Process.class).stream()
                .map(Process::getCamundaCandidateStarterGroupsList)
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet());
        return new Named(definition.getKey(), candidates, starters);
    }
}
