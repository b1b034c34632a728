package lv.lidzas.access.securitylog;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is signed in within the current request. */
final class SignedInAccount {

    private SignedInAccount() {}

    /** @return {@code null} for a visitor */
    static @Nullable String current() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null || signedIn instanceof AnonymousAuthenticationToken ? null : signedIn.getName();
    }
}
