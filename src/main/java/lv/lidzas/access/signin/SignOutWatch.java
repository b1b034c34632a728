package lv.lidzas.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lv.lidzas.access.securitylog.SecurityEventKind;
import lv.lidzas.access.securitylog.SecurityLog;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Writes sign-outs down. */
class SignOutWatch implements LogoutHandler {

    private final SecurityLog log;

    SignOutWatch(SecurityLog log) {
        this.log = log;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        if (signedIn != null && !(signedIn instanceof AnonymousAuthenticationToken)) {
            log.write(SecurityEventKind.SIGNED_OUT, signedIn.getName());
        }
    }
}
