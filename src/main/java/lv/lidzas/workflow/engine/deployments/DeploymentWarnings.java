package lv.lidzas.workflow.engine.deployments;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import lv.lidzas.workflow.gate.finding.Finding;
import org.springframework.stereotype.Component;

/** What whoever deployed should know, of the latest deployments on this node. */
@Component
class DeploymentWarnings {

    private final Cache<String, List<Finding>> latest =
            Caffeine.newBuilder().maximumSize(100).build();

    void keep(String deploymentId, List<Finding> warnings) {
        if (!warnings.isEmpty()) {
            latest.put(deploymentId, List.copyOf(warnings));
        }
    }

    List<Finding> of(String deploymentId) {
        List<Finding> known = deploymentId == null ? null : latest.getIfPresent(deploymentId);
        return known == null ? List.of() : known;
    }
}
