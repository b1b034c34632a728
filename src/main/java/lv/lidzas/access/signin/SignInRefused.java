package lv.lidzas.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import lv.lidzas.access.identity.TooManyAttempts;
import lv.lidzas.access.ways.FurtherStepNeeded;
import lv.lidzas.access.ways.HalfSignedIn;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Says that account and password do not fit, never which of the two; or leads on where a password is not enough. */
class SignInRefused implements AuthenticationFailureHandler {

    private final Clock clock;

    SignInRefused(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        String language = "en".equals(request.getParameter("lang")) ? "lang=en" : "";
        if (refusal instanceof FurtherStepNeeded step) {
            HalfSignedIn.begin(request, response, step, clock.instant());
            response.sendRedirect(request.getContextPath() + step.page() + (language.isEmpty() ? "" : "?" + language));
            return;
        }
        String why = refusal instanceof TooManyAttempts ? "par-daudz" : "neder";
        response.sendRedirect(request.getContextPath() + "/ieiet?" + why + (language.isEmpty() ? "" : "&" + language));
    }
}
