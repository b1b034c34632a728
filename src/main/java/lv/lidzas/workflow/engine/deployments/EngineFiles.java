package lv.lidzas.workflow.engine.deployments;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lv.lidzas.workflow.deployed.DeployedFiles;
import lv.lidzas.workflow.engine.Unrestricted;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Reads deployed files without regard to who is signed in: rules hold whatever rights somebody has. */
@Component
class EngineFiles implements DeployedFiles {

    private final Supplier<ProcessEngine> engine;
    private final Unrestricted unrestricted;

    /** A deployment's content never changes. */
    private final Cache<String, List<String>> names =
            Caffeine.newBuilder().maximumSize(2000).build();

    private volatile Index index = new Index("", Map.of());

    private final Cache<String, byte[]> contents =
            Caffeine.newBuilder().maximumSize(500).build();

    EngineFiles(ObjectProvider<ProcessEngine> engine, Unrestricted unrestricted) {
        this.engine = SingletonSupplier.of(engine::getObject);
        this.unrestricted = unrestricted;
    }

    @Override
    public Optional<byte[]> form(String formId) {
        return unrestricted.inCommand(command -> Optional.ofNullable(
                        command.getCamundaFormDefinitionManager().findLatestDefinitionByKey(formId))
                .map(form -> resource(form.getDeploymentId(), form.getResourceName())));
    }

    @Override
    public Optional<byte[]> decision(String decisionId) {
        return unrestricted.inCommand(command -> {
            DecisionDefinition decision = repository()
                    .createDecisionDefinitionQuery()
                    .decisionDefinitionKey(decisionId)
                    .latestVersion()
                    .singleResult();
            return Optional.ofNullable(decision)
                    .map(found -> resource(found.getDeploymentId(), found.getResourceName()));
        });
    }

    @Override
    public Optional<byte[]> file(String bareName) {
        return unrestricted.inCommand(command ->
                Optional.ofNullable(index().get(bareName)).map(file -> resource(file.deploymentId(), file.name())));
    }

    @Override
    public List<Definition> definitions() {
        return unrestricted.inCommand(command -> repository().createProcessDefinitionQuery().list().stream()
                .map(EngineFiles::definition)
                .toList());
    }

    @Override
    public Optional<Definition> definition(String definitionId) {
        return unrestricted.inCommand(command -> Optional.ofNullable(repository()
                        .createProcessDefinitionQuery()
                        .processDefinitionId(definitionId)
                        .singleResult())
                .map(EngineFiles::definition));
    }

    @Override
    public BpmnModelInstance model(String definitionId) {
        return unrestricted.inCommand(command -> repository().getBpmnModelInstance(definitionId));
    }

    @Override
    public Map<String, Integer> runningInstances() {
        return unrestricted.inCommand(
                command -> engine.get().getManagementService().createProcessDefinitionStatisticsQuery().list().stream()
                        .filter(version -> version.getInstances() > 0)
                        .collect(Collectors.toMap(
                                ProcessDefinitionStatistics::getId, ProcessDefinitionStatistics::getInstances)));
    }

    @Override
    public List<Stored> files() {
        return unrestricted.inCommand(command -> index().values().stream()
                .filter(file -> !file.name().endsWith(".bpmn"))
                .map(file -> new Stored(file.name(), resource(file.deploymentId(), file.name())))
                .toList());
    }

    /** Where the latest version of each file is, by bare name; made anew when a deployment came or went. */
    private Map<String, Location> index() {
        List<Deployment> newest = repository()
                .createDeploymentQuery()
                .orderByDeploymentTime()
                .desc()
                .listPage(0, 1);
        long count = repository().createDeploymentQuery().count();
        String state = newest.isEmpty() ? "" : newest.get(0).getId() + "/" + count;
        Index known = index;
        if (!known.state().equals(state)) {
            known = new Index(state, locations());
            index = known;
        }
        return known.files();
    }

    private Map<String, Location> locations() {
        Map<String, Location> latest = new LinkedHashMap<>();
        for (Deployment deployment : repository()
                .createDeploymentQuery()
                .orderByDeploymentTime()
                .desc()
                .list()) {
            for (String name : names.get(deployment.getId(), id -> repository().getDeploymentResourceNames(id))) {
                latest.putIfAbsent(name.substring(name.lastIndexOf('/') + 1), new Location(deployment.getId(), name));
            }
        }
        return latest;
    }

    private record Location(String deploymentId, String name) {}

    private record Index(String state, Map<String, Location> files) {}

    private static Definition definition(ProcessDefinition definition) {
        return new Definition(
                definition.getId(), definition.getKey(), definition.getVersion(), definition.getResourceName());
    }

    private byte[] resource(String deploymentId, String name) {
        return contents.get(deploymentId + "/" + name, key -> read(deploymentId, name));
    }

    private byte[] read(String deploymentId, String name) {
        try (InputStream content = repository().getResourceAsStream(deploymentId, name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RepositoryService repository() {
        return engine.get().getRepositoryService();
    }
}
