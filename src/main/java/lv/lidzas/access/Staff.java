package lv.lidzas.access;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.records.StaffGroups;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of the people who work here. Volunteers and applicants have none: personal links serve them. */
@Component
public class Staff {

    private static final Map<String, String> GROUPS = Map.of(
            StaffGroups.ADMINISTRATORS, "Administratori",
            StaffGroups.COORDINATORS, "Koordinatori",
            StaffGroups.MANAGERS, "Vadītāji",
            StaffGroups.ANALYSTS, "Analītiķi",
            StaffGroups.SAFEGUARDING, "Drošība un aizsardzība");

    private final IdentityService identities;

    Staff(IdentityService identities) {
        this.identities = identities;
    }

    /** Creates the groups that are missing. */
    @Transactional
    public void ensureGroups() {
        GROUPS.forEach((id, name) -> {
            if (identities.createGroupQuery().groupId(id).count() == 0) {
                var group = identities.newGroup(id);
                group.setName(name);
                group.setType(id.equals(StaffGroups.ADMINISTRATORS) ? "SYSTEM" : "WORKFLOW");
                identities.saveGroup(group);
            }
        });
    }

    /**
     * Creates an account if there is none of this id, and puts it into the group. An existing account keeps its password
     * and name.
     */
    @Transactional
    public void ensureUser(String id, String password, String group, String firstName, String lastName) {
        if (identities.createUserQuery().userId(id).count() == 0) {
            User user = identities.newUser(id);
            user.setPassword(password);
            user.setFirstName(firstName);
            user.setLastName(lastName);
            identities.saveUser(user);
        }
        if (identities.createUserQuery().userId(id).memberOfGroup(group).count() == 0) {
            identities.createMembership(id, group);
        }
    }

    /** Where a colleague is written to. */
    public record Mailbox(String account, String email) {}

    /** Mailboxes of the members of these groups, each once; an account without an address has none. */
    @Transactional(readOnly = true)
    public List<Mailbox> mailboxes(Set<String> groups) {
        return groups.stream()
                .flatMap(group -> identities.createUserQuery().memberOfGroup(group).list().stream())
                .filter(user -> user.getEmail() != null && !user.getEmail().isBlank())
                .map(user -> new Mailbox(user.getId(), user.getEmail()))
                .distinct()
                .sorted(Comparator.comparing(Mailbox::account))
                .toList();
    }

    /** Mailbox of one account; empty if there is no such account, or it has none. */
    @Transactional(readOnly = true)
    public Optional<Mailbox> mailbox(String account) {
        return Optional.ofNullable(identities.createUserQuery().userId(account).singleResult())
                .filter(user -> user.getEmail() != null && !user.getEmail().isBlank())
                .map(user -> new Mailbox(user.getId(), user.getEmail()));
    }

    /** Whether anybody is a member: the engine lets strangers make themselves administrator while nobody is one. */
    @Transactional(readOnly = true)
    public boolean hasMembers(String group) {
        return identities.createUserQuery().memberOfGroup(group).count() > 0;
    }
}
