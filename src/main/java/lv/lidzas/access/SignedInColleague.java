package lv.lidzas.access;

import java.util.Set;
import lv.lidzas.records.StaffGroups;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Which member of the staff sends the current request. */
final class SignedInColleague {

    private static final Set<String> GROUPS = Set.of(
            StaffGroups.ADMINISTRATORS,
            StaffGroups.ANALYSTS,
            StaffGroups.COORDINATORS,
            StaffGroups.MANAGERS,
            StaffGroups.SAFEGUARDING);

    private SignedInColleague() {}

    /** @return account; {@code null} for anybody else */
    static @Nullable String id() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        boolean colleague = signedIn != null
                && signedIn.getAuthorities().stream().anyMatch(group -> GROUPS.contains(group.getAuthority()));
        return colleague ? signedIn.getName() : null;
    }
}
