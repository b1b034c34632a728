package lv.lidzas.workflow.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.lidzas.workflow.deployed.DeployedFiles;
import lv.lidzas.workflow.gate.finding.FileNames;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Our own files as deployed, and now and then one more deployment over them; each version of a diagram has an id of its own. */
final class StandingFiles implements DeployedFiles {

    private final FolderFiles first;
    private final Map<String, FolderFiles> later = new HashMap<>();
    private FolderFiles now;
    private Definition second;

    StandingFiles(Map<String, byte[]> files) {
        this.first = new FolderFiles(files);
        this.now = first;
    }

    /** One file more, alone, which counts from now on; instances of the version before go on. */
    void deploy(String file, byte[] content) {
        Map<String, byte[]> files = new HashMap<>(first.content());
        files.put(file, content);
        now = new FolderFiles(files);
        if (file.endsWith(FileNames.PROCESS)) {
            second = new Definition(FileNames.id(file) + ":2:" + later.size(), FileNames.id(file), 2, file);
            later.put(second.id(), now);
        }
    }

    void takeBack() {
        now = first;
        second = null;
    }

    @Override
    public Optional<byte[]> form(String formId) {
        return now.form(formId);
    }

    @Override
    public Optional<byte[]> decision(String decisionId) {
        return now.decision(decisionId);
    }

    @Override
    public Optional<byte[]> file(String bareName) {
        return now.file(bareName);
    }

    @Override
    public List<Definition> definitions() {
        List<Definition> all = new ArrayList<>(first.definitions());
        if (second != null) {
            all.add(second);
        }
        return all;
    }

    @Override
    public Optional<Definition> definition(String definitionId) {
        return definitions().stream()
                .filter(definition -> definition.id().equals(definitionId))
                .findFirst();
    }

    @Override
    public BpmnModelInstance model(String definitionId) {
        return later.containsKey(definitionId)
                ? later.get(definitionId).model(FileNames.id(definitionId.replace(':', '.')) + ":1")
                : first.model(definitionId);
    }

    @Override
    public Map<String, Integer> runningInstances() {
        return first.runningInstances();
    }

    @Override
    public List<Stored> files() {
        return now.files();
    }
}
