package lv.lidzas.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lv.lidzas.access.identity.StaffDirectory;
import lv.lidzas.access.identity.StaffMember;
import lv.lidzas.access.securitylog.SecurityLog;
import lv.lidzas.access.ways.HalfSignedIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionFixationProtectionStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.stereotype.Component;

/** The last step of a sign-in that takes more than a password. */
@Component
public class SignInCompletion {

    private final StaffDirectory directory;
    private final Clock clock;
    private final SignedIn signedIn;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SessionAuthenticationStrategy fresh;

    SignInCompletion(
            StaffDirectory directory,
            Clock clock,
            SecurityLog log,
            @Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        this.directory = directory;
        this.clock = clock;
        this.fresh = fresh(secure);
        this.signedIn = new SignedIn(directory, clock, log);
    }

    /**
     * @return whose password was right a moment ago; empty if nobody's, or the account or its password has changed since
     */
    public Optional<StaffMember> halfSignedIn(HttpServletRequest request) {
        return HalfSignedIn.of(request, clock.instant())
                .flatMap(half -> directory.find(half.account()).filter(member -> member.passwordStamp()
                        .equals(half.passwordStamp())));
    }

    /**
     * Begins the session of the colleague who is half signed in, under a new id.
     *
     * @return where to go: the page that was asked for, or where this person works
     */
    public String complete(StaffMember member, HttpServletRequest request, HttpServletResponse response) {
        Authentication whole = member.signedIn();
        String target = signedIn.target(request, response, whole);
        fresh.onAuthentication(whole, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(whole);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        signedIn.begin(request, whole);
        return target;
    }

    private static SessionAuthenticationStrategy fresh(boolean secure) {
        SessionFixationProtectionStrategy newSession = new SessionFixationProtectionStrategy();
        newSession.setMigrateSessionAttributes(false);
        return new CompositeSessionAuthenticationStrategy(
                List.of(newSession, new CsrfAuthenticationStrategy(PageSecurity.csrfTokens(secure))));
    }
}
