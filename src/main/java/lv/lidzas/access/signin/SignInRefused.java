package lv.lidzas.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Says that account and password do not fit, never which of the two. */
class SignInRefused implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        String why = refusal instanceof TooManyAttempts ? "par-daudz" : "neder";
        String language = "en".equals(request.getParameter("lang")) ? "&lang=en" : "";
        response.sendRedirect(request.getContextPath() + "/ieiet?" + why + language);
    }
}
