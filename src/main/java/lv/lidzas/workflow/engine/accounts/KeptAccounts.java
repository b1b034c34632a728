package lv.lidzas.workflow.engine.accounts;

import jakarta.ws.rs.core.Response.Status;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.workflow.engine.refusals.EngineRefusals;
import lv.lidzas.workflow.news.RightsChanged.Kind;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.beans.DirectFieldAccessor;

/**
 * The engine's accounts, below every interface that reaches them: words that are no names are refused, nobody deletes
 * themselves, somebody always administrates, a look at a password takes equally long whether there is such an account,
 * old hashes are replaced, and each change is news.
 */
class KeptAccounts extends DbIdentityServiceProvider {

    private final EngineRefusals refusals;
    private final SlowHash hash;
    private final AccountNews news;
    private final LastAdministrator last;

    KeptAccounts(EngineRefusals refusals, SlowHash hash, AccountNews news, LastAdministrator last) {
        this.refusals = refusals;
        this.hash = hash;
        this.news = news;
        this.last = last;
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        UserEntity user = password == null ? null : findUserById(userId);
        if (user == null || user.getPassword() == null) {
            hash.check(String.valueOf(password), hash.ofNobody());
            return false;
        }
        if (!matchPassword(password, user)) {
            return false;
        }
        if (hash.isOutdated(user.getPassword())) {
            user.setPassword(password);
            user.encryptPassword();
        }
        return true;
    }

    @Override
    public IdentityOperationResult saveUser(User user) {
        require(AccountWords.isName(user.getFirstName()), "account.firstName");
        require(AccountWords.isName(user.getLastName()), "account.lastName");
        require(AccountWords.isAddress(user.getEmail()), "account.email");
        boolean password = user instanceof UserEntity entity && entity.hasNewPassword();
        // Of somebody else's it would tell what it is.
        if (password && user.getId().equals(getCommandContext().getAuthenticatedUserId())) {
            require(!isTheOldOne((UserEntity) user), "password.same");
        }
        IdentityOperationResult saved = super.saveUser(user);
        boolean created = saved.getOperation().equals(IdentityOperationResult.OPERATION_CREATE);
        if (created || !password) {
            news.tell(created ? Kind.USER_CREATED : Kind.USER_CHANGED, user.getId());
        } else {
            news.tell(Kind.PASSWORD_CHANGED, user.getId());
        }
        return saved;
    }

    @Override
    public IdentityOperationResult deleteUser(String userId) {
        require(!userId.equals(getCommandContext().getAuthenticatedUserId()), "account.own");
        last.keep(userId);
        return told(super.deleteUser(userId), Kind.USER_DELETED, userId);
    }

    @Override
    public IdentityOperationResult saveGroup(Group group) {
        require(AccountWords.isGroupName(group.getName()), "account.group");
        require(AccountWords.isGroupType(group.getType()), "account.group");
        IdentityOperationResult saved = super.saveGroup(group);
        boolean created = saved.getOperation().equals(IdentityOperationResult.OPERATION_CREATE);
        news.tell(created ? Kind.GROUP_CREATED : Kind.GROUP_CHANGED, group.getId());
        return saved;
    }

    @Override
    public IdentityOperationResult deleteGroup(String groupId) {
        require(!StaffGroups.ADMINISTRATORS.equals(groupId), "account.lastAdministrator");
        return told(super.deleteGroup(groupId), Kind.GROUP_DELETED, groupId);
    }

    @Override
    public IdentityOperationResult saveTenant(Tenant tenant) {
        throw refusals.refusal(Status.BAD_REQUEST, "account.tenant");
    }

    @Override
    public IdentityOperationResult createMembership(String userId, String groupId) {
        return told(super.createMembership(userId, groupId), Kind.MEMBERSHIP_CREATED, AccountNews.of(userId, groupId));
    }

    @Override
    public IdentityOperationResult deleteMembership(String userId, String groupId) {
        if (StaffGroups.ADMINISTRATORS.equals(groupId)) {
            last.keep(userId);
        }
        return told(super.deleteMembership(userId, groupId), Kind.MEMBERSHIP_DELETED, AccountNews.of(userId, groupId));
    }

    private boolean isTheOldOne(UserEntity user) {
        String fresh = (String) new DirectFieldAccessor(user).getPropertyValue("newPassword");
        return user.getPassword() != null && matchPassword(fresh, user);
    }

    private IdentityOperationResult told(IdentityOperationResult done, Kind kind, String target) {
        if (!done.getOperation().equals(IdentityOperationResult.OPERATION_NONE)) {
            news.tell(kind, target);
        }
        return done;
    }

    private void require(boolean holds, String message) {
        if (!holds) {
            throw refusals.refusal(Status.BAD_REQUEST, message);
        }
    }
}
