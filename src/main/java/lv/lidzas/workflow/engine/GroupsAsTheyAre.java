package lv.lidzas.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.workflow.engine.accounts.AccountNews;
import lv.lidzas.workflow.news.RightsChanged.Kind;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Rights are asked with the groups that somebody has, of the rows that {@link RightsInForce} keeps; whatever else than a
 * plain row the engine would look for is left to its own statement. The engine would first find out, once per command,
 * which groups any row speaks of: worth a statement where people are in hundreds of groups; here they are in two or three.
 * Each change of a right is news.
 */
class GroupsAsTheyAre extends AuthorizationManager {

    /** What goes with them never comes back under the same name. */
    private static final Set<Resource> ONCE = Set.of(
            Resources.TASK, Resources.HISTORIC_TASK, Resources.PROCESS_INSTANCE, Resources.HISTORIC_PROCESS_INSTANCE);

    private final AccountNews news;
    private final RightsInForce rights;

    GroupsAsTheyAre(AccountNews news, RightsInForce rights) {
        this.news = news;
        this.rights = rights;
    }

    @Override
    public void insert(DbEntity row) {
        super.insert(row);
        rights.change();
        news.tell(Kind.RIGHT_CREATED, (AuthorizationEntity) row);
    }

    @Override
    public void update(AuthorizationEntity row) {
        super.update(row);
        rights.change();
        news.tell(Kind.RIGHT_CHANGED, row);
    }

    @Override
    public void delete(DbEntity row) {
        super.delete(row);
        rights.change();
        news.tell(Kind.RIGHT_DELETED, (AuthorizationEntity) row);
    }

    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> groups) {
        return groups == null ? List.of() : new ArrayList<>(groups);
    }

    @Override
    public void deleteAuthorizationsByResourceId(Resource resource, String id) {
        super.deleteAuthorizationsByResourceId(resource, id);
        if (!ONCE.contains(resource)) {
            rights.change();
        }
    }

    @Override
    public void deleteAuthorizationsByResourceIdAndUserId(Resource resource, String id, String user) {
        super.deleteAuthorizationsByResourceIdAndUserId(resource, id, user);
        rights.change();
    }

    @Override
    public void deleteAuthorizationsByResourceIdAndGroupId(Resource resource, String id, String group) {
        super.deleteAuthorizationsByResourceIdAndGroupId(resource, id, group);
        rights.change();
    }

    @Override
    public boolean isAuthorized(String user, List<String> groups, PermissionCheck asked) {
        Optional<HeldRights> known = isAuthorizationEnabled() && isPlain(asked) ? rights.now() : Optional.empty();
        return known.map(held -> held.allow(user, groups, asked))
                .orElseGet(() -> super.isAuthorized(user, groups, asked));
    }

    @Override
    public boolean isAuthorized(String user, List<String> groups, CompositePermissionCheck asked) {
        List<PermissionCheck> each = asked.getAtomicChecks();
        boolean plain = asked.getCompositeChecks().isEmpty()
                && (asked.isDisjunctive() || each.size() == 1)
                && each.stream().allMatch(this::isPlain);
        Optional<HeldRights> known = plain && !each.isEmpty() ? rights.now() : Optional.empty();
        return known.map(held -> each.stream().anyMatch(one -> held.allow(user, groups, one)))
                .orElseGet(() -> super.isAuthorized(user, groups, asked));
    }

    private boolean isPlain(PermissionCheck asked) {
        return asked.getResourceIdQueryParam() == null
                && asked.getAuthorizationNotFoundReturnValue() == null
                && isResourceValidForPermission(asked);
    }
}
