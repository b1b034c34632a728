package lv.lidzas.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import lv.lidzas.access.identity.SessionStamps;
import lv.lidzas.access.identity.StaffDirectory;
import lv.lidzas.access.securitylog.SecurityEventKind;
import lv.lidzas.access.securitylog.SecurityLog;
import lv.lidzas.access.sessions.SessionFacts;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Begins a session: to the page that was asked for, or to where the day begins. */
class SignedIn extends SimpleUrlAuthenticationSuccessHandler {

    /** Where a colleague's day begins. */
    private static final String DAY = "/";

    private final StaffDirectory directory;
    private final Clock clock;
    private final SecurityLog log;
    private final RequestCache pages = BackToThePage.cache();

    SignedIn(StaffDirectory directory, Clock clock, SecurityLog log) {
        this.directory = directory;
        this.clock = clock;
        this.log = log;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws ServletException, IOException {
        begin(request, signedIn);
        super.onAuthenticationSuccess(request, response, signedIn);
    }

    void begin(HttpServletRequest request, Authentication signedIn) {
        // What was known may be older than the password that was just right: the session would end with it.
        directory.forget(signedIn.getName());
        directory
                .find(signedIn.getName())
                .ifPresent(member -> SessionStamps.begin(request.getSession(), member, clock.instant()));
        SessionFacts.noteDevice(request);
        log.write(SecurityEventKind.SIGNED_IN, signedIn.getName());
    }

    /** Where somebody goes who has signed in; the page that was asked for is forgotten with that. */
    String target(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        return determineTargetUrl(request, response, signedIn);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        Optional<String> asked = BackToThePage.page(pages.getRequest(request, response));
        pages.removeRequest(request, response);
        return asked.orElse(DAY);
    }
}
