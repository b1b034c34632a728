package lv.lidzas.workflow.engine.forms;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import lv.lidzas.forms.DeployedForms;
import lv.lidzas.forms.UntilDeployed;
import lv.lidzas.forms.lists.CodeList;
import lv.lidzas.workflow.deployed.DeployedFiles;
import lv.lidzas.workflow.engine.Unrestricted;
import lv.lidzas.workflow.lists.ListTable;
import lv.lidzas.workflow.models.FileText;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.stereotype.Component;

/** Deployed forms and lists, the earlier ones too. */
@Component
class EngineForms implements DeployedForms {

    private final DeployedFiles files;
    private final RepositoryService repository;
    private final Unrestricted unrestricted;
    private final Function<String, Optional<byte[]>> latest;

    /** The same text says the same, and most deployments change no list. */
    private final Cache<FileText, Optional<CodeList>> lists =
            Caffeine.newBuilder().maximumSize(500).build();

    EngineForms(DeployedFiles files, RepositoryService repository, Unrestricted unrestricted, UntilDeployed memory) {
        this.files = files;
        this.repository = repository;
        this.unrestricted = unrestricted;
        latest = memory.remembered(files::form);
    }

    @Override
    public Optional<byte[]> form(String formId) {
        return latest.apply(formId);
    }

    @Override
    public Optional<CodeList> list(String name) {
        return files.decision(name).flatMap(this::read);
    }

    @Override
    public String state() {
        return unrestricted.ask(
                () -> repository.createDeploymentQuery().orderByDeploymentTime().desc().listPage(0, 1).stream()
                        .map(Deployment::getId)
                        .findFirst()
                        .orElse(""));
    }

    @Override
    public List<Version> versions() {
        List<Version> versions = new ArrayList<>();
        each(".form", (deployment, name) -> versions.add(new Version(bare(name), content(deployment, name))));
        return versions;
    }

    @Override
    public Map<String, CodeList> everListed(Set<String> names) {
        Map<String, CodeList> lists = new HashMap<>();
        each(".dmn", (deployment, name) -> {
            String id = bare(name).replaceFirst("\\.dmn$", "");
            if (names.contains(id)) {
                read(content(deployment, name)).ifPresent(list -> lists.merge(id, list, CodeList::after));
            }
        });
        return lists;
    }

    private Optional<CodeList> read(byte[] table) {
        return lists.get(new FileText(table), unread -> ListTable.read(table));
    }

    /** The latest deployment first. */
    private void each(String ending, BiConsumer<Deployment, String> work) {
        unrestricted.ask(() -> {
            repository
                    .createDeploymentQuery()
                    .orderByDeploymentTime()
                    .desc()
                    .list()
                    .forEach(deployment -> repository.getDeploymentResourceNames(deployment.getId()).stream()
                            .filter(name -> name.endsWith(ending))
                            .forEach(name -> work.accept(deployment, name)));
            return null;
        });
    }

    private static String bare(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private byte[] content(Deployment deployment, String name) {
        try (InputStream file = repository.getResourceAsStream(deployment.getId(), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
