package lv.lidzas.workflow.gate.library;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lv.lidzas.workflow.deployed.DeployedFiles;
import lv.lidzas.workflow.deployed.DeployedFiles.Definition;
import lv.lidzas.workflow.gate.files.DecisionFile;
import lv.lidzas.workflow.gate.files.FormFile;
import lv.lidzas.workflow.gate.files.Library;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.FileNames;
import lv.lidzas.workflow.mails.MailTemplate;
import lv.lidzas.workflow.models.FileText;

/** What is deployed. A version never changes, and the same text says the same: each is read once. */
public final class DeployedLibrary implements Library {

    private final DeployedFiles files;
    private final Cache<String, ProcessModel> models =
            Caffeine.newBuilder().maximumSize(500).build();
    private final Cache<FileText, Optional<FormFile>> forms = known();
    private final Cache<FileText, MailTemplate> mails = known();

    public DeployedLibrary(DeployedFiles files) {
        this.files = files;
    }

    private static <T> Cache<FileText, T> known() {
        return Caffeine.newBuilder().maximumSize(500).build();
    }

    public DeployedFiles files() {
        return files;
    }

    @Override
    public Optional<FormFile> form(String id) {
        return id == null
                ? Optional.empty()
                : files.form(id)
                        .flatMap(text -> forms.get(new FileText(text), unread -> read(text)))
                        .map(form -> form.with(name -> decision(name).flatMap(DecisionFile::list)));
    }

    private static Optional<FormFile> read(byte[] text) {
        try {
            return Optional.of(FormFile.parse(text));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<DecisionFile> decision(String id) {
        return id == null ? Optional.empty() : files.decision(id).map(DecisionFile::parse);
    }

    @Override
    public Optional<MailTemplate> mail(String template, String language) {
        return files.file(FileNames.mail(template, language))
                .map(text -> mails.get(new FileText(text), unread -> MailTemplate.parse(text)));
    }

    @Override
    public Optional<ProcessModel> process(String key) {
        return latest().stream().filter(model -> model.key().equals(key)).findFirst();
    }

    @Override
    public Collection<ProcessModel> latest() {
        return latestDefinitions().stream().map(this::model).toList();
    }

    public Collection<Definition> latestDefinitions() {
        Map<String, Definition> latest = new LinkedHashMap<>();
        for (Definition definition : files.definitions()) {
            latest.merge(definition.key(), definition, (a, b) -> a.version() > b.version() ? a : b);
        }
        return latest.values();
    }

    @Override
    public Collection<ProcessModel> all() {
        return files.definitions().stream().map(this::model).toList();
    }

    public ProcessModel model(Definition definition) {
        return models.get(definition.id(), id -> new ProcessModel(definition.resource(), files.model(definition.id())));
    }
}
