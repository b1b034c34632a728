package lv.lidzas.workflow.gate;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.lidzas.workflow.deployed.DeployedFiles;
import lv.lidzas.workflow.gate.finding.FileNames;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Pretends that some files are deployed, each process once and with running instances. */
public record FolderFiles(Map<String, byte[]> content) implements DeployedFiles {

    @Override
    public Optional<byte[]> form(String formId) {
        return file(formId + FileNames.FORM);
    }

    @Override
    public Optional<byte[]> decision(String decisionId) {
        return file(decisionId + FileNames.DECISION);
    }

    @Override
    public Optional<byte[]> file(String bareName) {
        return Optional.ofNullable(content.get(bareName));
    }

    @Override
    public List<Definition> definitions() {
        return content.keySet().stream()
                .filter(name -> name.endsWith(FileNames.PROCESS))
                .map(name -> new Definition(FileNames.id(name) + ":1", FileNames.id(name), 1, name))
                .toList();
    }

    @Override
    public Optional<Definition> definition(String definitionId) {
        return definitions().stream()
                .filter(definition -> definition.id().equals(definitionId))
                .findFirst();
    }

    @Override
    public BpmnModelInstance model(String definitionId) {
        String name = definition(definitionId).orElseThrow().resource();
        return Bpmn.readModelFromStream(new ByteArrayInputStream(content.get(name)));
    }

    @Override
    public Map<String, Integer> runningInstances() {
        return definitions().stream().collect(Collectors.toMap(Definition::id, running -> 1));
    }

    @Override
    public List<Stored> files() {
        return content.entrySet().stream()
                .filter(file -> !file.getKey().endsWith(FileNames.PROCESS))
                .map(file -> new Stored(file.getKey(), file.getValue()))
                .toList();
    }
}
