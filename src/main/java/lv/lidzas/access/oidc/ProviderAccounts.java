package lv.lidzas.access.oidc;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lv.lidzas.access.securitylog.SecurityEventKind;
import lv.lidzas.access.securitylog.SecurityLog;
import lv.lidzas.access.tokens.Token;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the engine's accounts and memberships say what the provider says. */
@Component
@IfOidc
class ProviderAccounts {

    private final IdentityService identities;
    private final JdbcClient database;
    private final OidcSettings settings;
    private final String emergencyAdministrator;
    private final SecurityLog log;
    private final Clock clock;

    ProviderAccounts(
            IdentityService identities,
            JdbcClient database,
            OidcSettings settings,
            @Value("${lidzas.admin.id:}") String emergencyAdministrator,
            SecurityLog log,
            Clock clock) {
        this.identities = identities;
        this.database = database;
        this.settings = settings;
        this.emergencyAdministrator = emergencyAdministrator;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Makes or updates the account of somebody for whom the provider vouches.
     *
     * @return the user id
     * @throws Refused if the account is somebody else's or has no group; what it was a member of before is taken away then
     *     too
     */
    @Transactional(noRollbackFor = Refused.class)
    public String update(Claims claims) {
        String account = accountOf(claims).orElseGet(() -> newlyLinked(claims));
        User user = identities.createUserQuery().userId(account).singleResult();
        if (user == null) {
            user = identities.newUser(account);
            // Nobody knows it: the engine has no accounts without a password.
            user.setPassword(Token.fresh());
            save(user, claims);
        } else if (!claims.firstName().equals(user.getFirstName())
                || !claims.lastName().equals(user.getLastName())) {
            save(user, claims);
        }
        setGroups(account, claims.groups());
        if (claims.groups().isEmpty()) {
            throw new Refused(Refused.NO_GROUP);
        }
        return account;
    }

    private void save(User user, Claims claims) {
        user.setFirstName(claims.firstName());
        user.setLastName(claims.lastName());
        identities.saveUser(user);
    }

    private Optional<String> accountOf(Claims claims) {
        return database.sql("select user_id from lidzas.provider_account where issuer = ? and subject = ?")
                .params(claims.issuer(), claims.subject())
                .query(String.class)
                .optional();
    }

    /** Never by an e-mail address, and never over an account that is there already, unless that was said for this one. */
    private String newlyLinked(Claims claims) {
        String account = claims.account();
        boolean there = identities.createUserQuery().userId(account).count() > 0;
        boolean othersAtProvider = database.sql("select count(*) from lidzas.provider_account where user_id = ?")
                        .param(account)
                        .query(Long.class)
                        .single()
                > 0;
        if (othersAtProvider
                || account.equals(emergencyAdministrator)
                || there && !settings.linkedAccounts().contains(account)) {
            throw new Refused(Refused.TAKEN);
        }
        if (!there && claims.groups().isEmpty()) {
            throw new Refused(Refused.NO_GROUP);
        }
        database.sql("insert into lidzas.provider_account (user_id, issuer, subject, linked_at) values (?, ?, ?, ?)")
                .params(account, claims.issuer(), claims.subject(), Timestamp.from(clock.instant()))
                .update();
        log.write(SecurityEventKind.PROVIDER_ACCOUNT_LINKED, account);
        return account;
    }

    private void setGroups(String account, Set<String> wanted) {
        Set<String> has = identities.createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .collect(Collectors.toCollection(TreeSet::new));
        has.stream()
                .filter(group -> !wanted.contains(group))
                .forEach(group -> identities.deleteMembership(account, group));
        wanted.stream()
                .filter(group -> !has.contains(group))
                .forEach(group -> identities.createMembership(account, group));
    }
}
