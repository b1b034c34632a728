package lv.lidzas.access.securitylog;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes down who was refused what, by whichever of the chains, the web applications or the engine it was. Of the
 * address only what names the kind of thing is kept.
 */
public class RefusedAccess extends OncePerRequestFilter {

    private static final Pattern WORD = Pattern.compile("[a-z-]{1,40}");
    private static final int SEGMENTS = 2;

    private final Once log;

    public RefusedAccess(Once log) {
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
            log.write(
                    SecurityEventKind.ACCESS_REFUSED,
                    SignedInAccount.current(),
                    request.getRemoteAddr(),
                    request.getMethod() + " " + kind(request.getRequestURI()));
        }
    }

    /** {@code /engine-rest/task/1234/claim} is {@code /engine-rest/task}, wherever the engine's API is mounted. */
    static String kind(String path) {
        String api = path.replaceFirst("^/camunda/api/engine/engine/[^/]+/", "/camunda-api/");
        StringBuilder kind = new StringBuilder();
        int segments = 0;
        for (String segment : api.split("/")) {
            if (!segment.isEmpty() && segments++ < SEGMENTS) {
                kind.append('/').append(WORD.matcher(segment).matches() ? segment : "?");
            }
        }
        return kind.isEmpty() ? "/" : kind.toString();
    }
}
