package lv.lidzas.workflow.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import lv.lidzas.workflow.gate.library.Candidate;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.jspecify.annotations.Nullable;

/** The latest deployed text of each file, by anybody and by the application alone; files are told by their bare names. */
final class DeployedTexts {

    private final RepositoryService repository;
    private final Map<String, Place> live = new LinkedHashMap<>();
    private final Map<String, Place> released = new LinkedHashMap<>();

    private DeployedTexts(RepositoryService repository) {
        this.repository = repository;
    }

    static DeployedTexts of(RepositoryService repository) {
        DeployedTexts texts = new DeployedTexts(repository);
        for (Deployment deployment : repository
                .createDeploymentQuery()
                .orderByDeploymentTime()
                .desc()
                .list()) {
            for (String resource : repository.getDeploymentResourceNames(deployment.getId())) {
                Place place = new Place(
                        deployment.getId(),
                        resource,
                        deployment.getDeploymentTime().toInstant());
                texts.live.putIfAbsent(bare(resource), place);
                if (Candidate.REPOSITORY.equals(deployment.getName())) {
                    texts.released.putIfAbsent(bare(resource), place);
                }
            }
        }
        return texts;
    }

    static String bare(String resource) {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }

    /** Whether nobody but the application ever deployed anything that still counts. */
    boolean isAllReleased() {
        return live.equals(released);
    }

    /** @return {@code null} if nobody deployed it */
    byte @Nullable [] live(String file) {
        return text(live.get(file));
    }

    /** @return {@code null} if the application never deployed it */
    byte @Nullable [] released(String file) {
        return text(released.get(file));
    }

    /** When the application deployed the file last; {@link Instant#MIN} if never. */
    Instant releasedAt(String file) {
        return released.containsKey(file) ? released.get(file).at() : Instant.MIN;
    }

    /** Files that the application deployed at some time, with the name by which it did. */
    Map<String, String> everReleased() {
        Map<String, String> names = new LinkedHashMap<>();
        released.forEach((file, place) -> names.put(file, place.resource()));
        return names;
    }

    private byte @Nullable [] text(@Nullable Place place) {
        if (place == null) {
            return null;
        }
        try (InputStream content = repository.getResourceAsStream(place.deployment(), place.resource())) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Place(String deployment, String resource, Instant at) {}
}
