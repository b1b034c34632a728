package lv.lidzas.access.webapps;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The addresses of Camunda's files and of our additions to them bear no hash: a browser asks each time whether what it has
 * still holds, so that nobody works with half of the version before.
 */
class AskedAgain extends OncePerRequestFilter {

    private static final Pattern ADDITIONS = Pattern.compile("/camunda/api/[a-z]+/plugin/[\\w-]+/static/.*");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/camunda/api/") && !ADDITIONS.matcher(path).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        chain.doFilter(request, response);
    }
}
