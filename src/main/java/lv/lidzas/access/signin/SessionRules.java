package lv.lidzas.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import lv.lidzas.access.identity.SessionStamps;
import lv.lidzas.access.identity.StaffDirectory;
import lv.lidzas.access.identity.StaffMember;
import lv.lidzas.access.securitylog.SecurityEventKind;
import lv.lidzas.access.securitylog.SecurityLog;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that is too old, was idle for too long, whose user is gone or whose password was changed elsewhere; and
 * gives each request the groups its user has now.
 */
class SessionRules extends OncePerRequestFilter {

    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    // What an open Tasklist asks by itself, with nobody at the screen.
    private static final RequestMatcher POLLING = new OrRequestMatcher(
            PATHS.matcher("/camunda/api/engine/engine/*/filter/**"),
            PATHS.matcher("/camunda/api/engine/engine/*/task/count"),
            PATHS.matcher("/uzdevumi/vardi"));

    private static final RequestMatcher PASSWORD_CHANGE =
            PATHS.matcher(HttpMethod.PUT, "/camunda/api/engine/engine/*/user/{id}/credentials");

    private final StaffDirectory directory;
    private final Clock clock;
    private final SecurityLog log;

    SessionRules(StaffDirectory directory, Clock clock, SecurityLog log) {
        this.directory = directory;
        this.clock = clock;
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken || session == null) {
            chain.doFilter(request, response);
            return;
        }
        Instant now = clock.instant();
        Optional<StaffMember> member = directory.find(authentication.getName());
        if (member.isEmpty() || SessionStamps.isOver(session, member.get(), now)) {
            session.invalidate();
            log.write(SecurityEventKind.SESSION_ENDED, authentication.getName());
            SecurityContextHolder.clearContext();
            chain.doFilter(request, response);
            return;
        }
        if (!POLLING.matches(request)) {
            SessionStamps.active(session, now);
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(member.get().signedIn());
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
        if (PASSWORD_CHANGE.matches(request)) {
            passwordChanged(request, authentication.getName());
        }
    }

    /** The session in which somebody changes the own password goes on; all others of that account end. */
    private void passwordChanged(HttpServletRequest request, String userId) {
        String changed = Objects.requireNonNull(
                PASSWORD_CHANGE.matcher(request).getVariables().get("id"));
        directory.forget(changed);
        HttpSession session = request.getSession(false);
        if (userId.equals(changed) && session != null) {
            directory.find(userId).ifPresent(member -> SessionStamps.passwordChanged(session, member));
        }
    }
}
