package lv.lidzas.monitoring;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** Whose instances a colleague may read: by the engine's right, which outlives the instance. */
@Component
class WatchRights {

    private final AuthorizationService authorizations;
    private final RepositoryService models;

    WatchRights(AuthorizationService authorizations, RepositoryService models) {
        this.authorizations = authorizations;
        this.models = models;
    }

    boolean mayReadInstances(Authentication reader, String processKey) {
        List<String> groups = reader.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
        return authorizations.isUserAuthorized(
                reader.getName(),
                groups,
                ProcessDefinitionPermissions.READ_INSTANCE,
                Resources.PROCESS_DEFINITION,
                processKey);
    }

    /** Keys of the processes whose instances may be read. */
    Set<String> readableProcesses(Authentication reader) {
        return models.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getKey)
                .filter(key -> mayReadInstances(reader, key))
                .collect(Collectors.toSet());
    }
}
