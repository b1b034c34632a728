package lv.lidzas.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who reads a page.
 *
 * @param account empty for a visitor
 * @param groups empty for a visitor
 */
record Reader(boolean signedIn, String account, Set<String> groups) {

    static Reader current() {
        Authentication reader = SecurityContextHolder.getContext().getAuthentication();
        if (reader == null || reader instanceof AnonymousAuthenticationToken) {
            return new Reader(false, "", Set.of());
        }
        return new Reader(
                // A person on the own page has a name there, but no rights of the staff.
                !reader.getAuthorities().isEmpty(),
                reader.getAuthorities().isEmpty() ? "" : reader.getName(),
                reader.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
