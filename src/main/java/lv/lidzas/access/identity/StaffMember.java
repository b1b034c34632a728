package lv.lidzas.access.identity;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * An account as it stands now.
 *
 * @param passwordStamp changes with the password; tells nothing about it
 */
public record StaffMember(String id, List<String> groups, String passwordStamp) {

    /** As the chains know a signed-in colleague: the id and the groups. */
    public UsernamePasswordAuthenticationToken signedIn() {
        return UsernamePasswordAuthenticationToken.authenticated(
                id, null, groups.stream().map(SimpleGrantedAuthority::new).toList());
    }
}
