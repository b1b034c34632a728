package lv.lidzas.support;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import lv.lidzas.records.StaffGroups;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** Whoever calls a service that reads, whatever door led there: as each role, as somebody without one, and as nobody. */
public final class Roles {

    private static final List<String> ALL = List.of(
            StaffGroups.COORDINATORS,
            StaffGroups.MANAGERS,
            StaffGroups.ANALYSTS,
            StaffGroups.SAFEGUARDING,
            StaffGroups.ADMINISTRATORS);

    private Roles() {}

    /** Members of these groups read, and nobody else does. */
    public static void onlyTheseRead(Set<String> groups, Consumer<Authentication> reading) {
        for (String role : ALL) {
            if (groups.contains(role)) {
                assertThatCode(() -> reading.accept(in(role))).as(role).doesNotThrowAnyException();
            } else {
                refused(role, in(role), reading);
            }
        }
        refused("no group", in(), reading);
        refused(
                "a visitor",
                new AnonymousAuthenticationToken("key", "anybody", AuthorityUtils.createAuthorityList("anybody")),
                reading);
    }

    private static void refused(String who, Authentication reader, Consumer<Authentication> reading) {
        assertThatThrownBy(() -> reading.accept(reader)).as(who).isInstanceOf(AccessDeniedException.class);
    }

    private static Authentication in(String... groups) {
        return UsernamePasswordAuthenticationToken.authenticated(
                "roles.reader", "", AuthorityUtils.createAuthorityList(groups));
    }
}
