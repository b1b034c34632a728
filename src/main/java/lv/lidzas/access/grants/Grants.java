package lv.lidzas.access.grants;

import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.ALL;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.NONE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_WORK;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.springframework.stereotype.Component;

/** Writes authorisations, one row per group, resource and id: a second one would violate a unique index. */
@Component
class Grants {

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /** Adds permissions; those that the group has already stay. */
    void give(String group, Resource resource, String id, Permission... permissions) {
        Authorization row = find(group, resource, id);
        if (row == null) {
            row = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            row.setGroupId(group);
            row.setResource(resource);
            row.setResourceId(id);
        } else if (hasAll(row, permissions)) {
            return;
        }
        for (Permission permission : permissions) {
            row.addPermission(permission);
        }
        authorizations.saveAuthorization(row);
    }

    /** Gives exactly these permissions on a process: others are taken away, the row too where none is left. */
    void setForProcess(String group, String processKey, Set<ProcessDefinitionPermissions> permissions) {
        Authorization row = find(group, PROCESS_DEFINITION, processKey);
        if (permissions.isEmpty()) {
            remove(row);
            return;
        }
        if (row == null) {
            row = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            row.setGroupId(group);
            row.setResource(PROCESS_DEFINITION);
            row.setResourceId(processKey);
        } else if (hasExactly(row, permissions)) {
            return;
        }
        row.setPermissions(permissions.toArray(Permission[]::new));
        authorizations.saveAuthorization(row);
    }

    /** Groups that work on tasks of a process or start it, by the process's key. */
    Map<String, Set<String>> processesOfGroups() {
        Map<String, Set<String>> groups = new HashMap<>();
        authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .resourceType(PROCESS_DEFINITION)
                .list()
                .stream()
                .filter(row -> row.getGroupId() != null && !row.getResourceId().equals(Authorization.ANY))
                .filter(row -> row.isPermissionGranted(TASK_WORK) || row.isPermissionGranted(CREATE_INSTANCE))
                .forEach(row -> groups.computeIfAbsent(row.getResourceId(), key -> new HashSet<>())
                        .add(row.getGroupId()));
        return groups;
    }

    /** Takes every permission on a resource away. */
    void take(String group, Resource resource, String id) {
        remove(find(group, resource, id));
    }

    private void remove(Authorization row) {
        if (row != null) {
            authorizations.deleteAuthorization(row.getId());
        }
    }

    private static boolean hasExactly(Authorization row, Set<ProcessDefinitionPermissions> permissions) {
        return Arrays.stream(ProcessDefinitionPermissions.values())
                .filter(permission -> permission != NONE && permission != ALL)
                .allMatch(permission -> row.isPermissionGranted(permission) == permissions.contains(permission));
    }

    private Authorization find(String group, Resource resource, String id) {
        return authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
    }

    private static boolean hasAll(Authorization row, Permission... permissions) {
        for (Permission permission : permissions) {
            if (!row.isPermissionGranted(permission)) {
                return false;
            }
        }
        return true;
    }
}
