package lv.lidzas.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys what the repository holds below {@code processes/} and {@code forms/}, by classpath names, so that an IDE and
 * the jar deploy the same. Only files that the repository itself changed are deployed anew: an analyst's later version
 * of another file stays the latest.
 */
@Component
class RepositoryDeployment implements SmartLifecycle {

    static final String NAME = "lidzas";

    private final RepositoryService repository;
    private boolean running;

    RepositoryDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void start() {
        DeploymentBuilder deployment =
                repository.createDeployment().name(NAME).source("repository").enableDuplicateFiltering(true);
        resources().forEach((name, resource) -> {
            try (InputStream in = resource.getInputStream()) {
                deployment.addInputStream(name, in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        deployment.deploy();
        running = true;
    }

    private static Map<String, Resource> resources() {
        Map<String, Resource> found = new TreeMap<>();
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        try {
            for (String folder : new String[] {"processes/", "forms/"}) {
                for (Resource resource : resolver.getResources("classpath*:" + folder + "**/*.*")) {
                    String url = resource.getURL().toString();
                    found.put(url.substring(url.lastIndexOf("/" + folder) + 1), resource);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts in one of the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
