package lv.lidzas.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lv.lidzas.access.identity.TooManyAttempts;
import lv.lidzas.access.ways.FurtherStepNeeded;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Asks a program for its password, in the shape of the engine's own error answers. */
class BasicEntryPoint implements AuthenticationEntryPoint {

    private static final String CHALLENGE = "Basic realm=\"lidzas\", charset=\"UTF-8\"";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        if (refusal instanceof TooManyAttempts) {
            response.setStatus(429);
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            response.getWriter()
                    .write("{\"type\":\"TooManyAttempts\",\"message\":\"Too many wrong passwords. Try again later.\"}");
            return;
        }
        if (refusal instanceof FurtherStepNeeded) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
            response.getWriter()
                    .write("{\"type\":\"ApplicationPasswordNeeded\",\"message\":\"This account has a second factor:"
                            + " programs use an application password, made on the page of the own account.\"}");
            return;
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        response.getWriter().write("{\"type\":\"Unauthorized\",\"message\":\"Sign in with HTTP Basic.\"}");
    }
}
