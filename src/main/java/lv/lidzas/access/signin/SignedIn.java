package lv.lidzas.access.signin;

import static lv.lidzas.records.StaffGroups.ADMINISTRATORS;
import static lv.lidzas.records.StaffGroups.ANALYSTS;
import static lv.lidzas.records.StaffGroups.IN_MODELS;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lv.lidzas.access.identity.SessionStamps;
import lv.lidzas.access.identity.StaffDirectory;
import lv.lidzas.access.identity.StaffMember;
import lv.lidzas.access.securitylog.SecurityEventKind;
import lv.lidzas.access.securitylog.SecurityLog;
import lv.lidzas.access.sessions.SessionFacts;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Begins a session: to the page that was asked for, or to where this person works. */
class SignedIn extends SimpleUrlAuthenticationSuccessHandler {

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
        return asked.orElseGet(() -> placeOfWork(signedIn));
    }

    private String placeOfWork(Authentication signedIn) {
        List<String> groups =
                directory.find(signedIn.getName()).map(StaffMember::groups).orElse(List.of());
        if (groups.contains(ADMINISTRATORS)) {
            return "/camunda/app/welcome/default/";
        }
        if (groups.stream().anyMatch(group -> IN_MODELS.contains(group) && !group.equals(ANALYSTS))) {
            return "/camunda/app/tasklist/default/";
        }
        return groups.contains(ANALYSTS) ? "/camunda/app/cockpit/default/" : "/camunda/app/welcome/default/";
    }
}
