package lv.lidzas.monitoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.lidzas.workflow.words.ModelNames;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;

/** Versions of processes and their steps, as far as whoever is signed in may see them. */
@Component
class ModelSteps {

    private final RepositoryService models;
    private final ModelNames names;

    ModelSteps(RepositoryService models, ModelNames names) {
        this.models = models;
        this.names = names;
    }

    /** @param name in the language of whoever asks; its id where it has none */
    record Step(String id, String name, WaitsFor waitsFor, StepKind kind) {}

    Optional<ProcessDefinition> version(String definitionId) {
        return Optional.ofNullable(models.createProcessDefinitionQuery()
                .processDefinitionId(definitionId)
                .singleResult());
    }

    List<ProcessDefinition> versions(String key) {
        return models.createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .orderByProcessDefinitionVersion()
                .desc()
                .list();
    }

    /** By id, in the order of the file. */
    Map<String, Step> of(String definitionId, Locale language) {
        Map<String, Step> steps = new LinkedHashMap<>();
        for (FlowNode node : models.getBpmnModelInstance(definitionId).getModelElementsByType(FlowNode.class)) {
            String name = node.getName() == null || node.getName().isBlank() ? node.getId() : node.getName();
            steps.put(
                    node.getId(),
                    new Step(node.getId(), names.in(name, language), WaitsFor.of(node), StepKind.of(node)));
        }
        return steps;
    }
}
