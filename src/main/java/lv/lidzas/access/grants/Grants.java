package lv.lidzas.access.grants;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
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

    /** The groups that have a row for this resource. */
    Set<String> holders(Resource resource, String id) {
        Set<String> groups = new TreeSet<>();
        authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .resourceType(resource)
                .resourceId(id)
                .list()
                .forEach(row -> {
                    if (row.getGroupId() != null) {
                        groups.add(row.getGroupId());
                    }
                });
        return groups;
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
