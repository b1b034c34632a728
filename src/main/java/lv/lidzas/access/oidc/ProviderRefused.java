package lv.lidzas.access.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lv.lidzas.access.securitylog.SecurityEventKind;
import lv.lidzas.access.securitylog.SecurityLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the sign-in page with a sentence. The log gets the kind of failure; its words may quote a person. */
class ProviderRefused implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderRefused.class);

    private final SecurityLog log;

    ProviderRefused(SecurityLog log) {
        this.log = log;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        String kind = kind(refusal);
        log.write(SecurityEventKind.PROVIDER_SIGN_IN_FAILED, null, request.getRemoteAddr(), kind);
        if (refusal instanceof Refused refused) {
            response.sendRedirect("/ieiet?" + refused.getError().getErrorCode());
            return;
        }
        LOG.warn("The sign-in by the organisation's provider failed: {}", kind);
        response.sendRedirect("/ieiet?organizacija-neizdevas");
    }

    private static String kind(AuthenticationException refusal) {
        if (refusal instanceof OAuth2AuthenticationException failure
                && failure.getError().getErrorCode().matches("[a-z_-]{1,60}")) {
            return failure.getError().getErrorCode();
        }
        Throwable cause = refusal.getCause() == null ? refusal : refusal.getCause();
        return cause.getClass().getSimpleName();
    }
}
