package lv.lidzas.access.ways;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.authentication.session.SessionFixationProtectionStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * A session that knows whose password was right and nothing else: it holds no signed-in user, so that every door takes its
 * owner for a stranger.
 *
 * @param passwordStamp of the password that was right
 */
public record HalfSignedIn(String account, String passwordStamp) {

    private static final Duration LASTS = Duration.ofMinutes(10);

    private static final String ACCOUNT = "lidzas.half.account";
    private static final String STAMP = "lidzas.half.passwordStamp";
    private static final String SINCE = "lidzas.half.since";

    /** Begins it in a new session, of which only the page that was asked for is older. */
    public static void begin(
            HttpServletRequest request, HttpServletResponse response, FurtherStepNeeded step, Instant now) {
        SessionFixationProtectionStrategy newSession = new SessionFixationProtectionStrategy();
        newSession.setMigrateSessionAttributes(false);
        newSession.onAuthentication(
                UsernamePasswordAuthenticationToken.unauthenticated(step.account(), null), request, response);
        HttpSession session = request.getSession();
        session.removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        session.setAttribute(ACCOUNT, step.account());
        session.setAttribute(STAMP, step.passwordStamp());
        session.setAttribute(SINCE, now);
    }

    /**
     * @return empty if there is none or it is older than ten minutes
     */
    public static Optional<HalfSignedIn> of(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(ACCOUNT) instanceof String account)
                || !(session.getAttribute(STAMP) instanceof String stamp)
                || !(session.getAttribute(SINCE) instanceof Instant since)
                || since.plus(LASTS).isBefore(now)) {
            return Optional.empty();
        }
        return Optional.of(new HalfSignedIn(account, stamp));
    }
}
