package lv.lidzas.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The sign-out of Camunda's applications, which ends the one session of all. Only with Camunda's own token, or another
 * site could sign people out.
 */
class CamundaSignOut implements RequestMatcher {

    private static final String TOKEN_HEADER = "X-XSRF-TOKEN";
    private static final String TOKEN_ATTRIBUTE = "CAMUNDA_CSRF_TOKEN";

    private final RequestMatcher path =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/camunda/api/*/auth/user/*/logout/**");

    @Override
    public boolean matches(HttpServletRequest request) {
        if (!path.matches(request)) {
            return false;
        }
        HttpSession session = request.getSession(false);
        String sent = request.getHeader(TOKEN_HEADER);
        return session != null
                && sent != null
                && session.getAttribute(TOKEN_ATTRIBUTE) instanceof String expected
                && MessageDigest.isEqual(
                        sent.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
