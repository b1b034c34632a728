package lv.lidzas.access.frontdoor;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** What the engine's interfaces answer is stored nowhere on its way, whatever they say themselves; files of plug-ins are. */
class NothingStored extends OncePerRequestFilter {

    private static final Pattern FILES = Pattern.compile("/camunda/api/[a-z]+/plugin/[\\w-]+/static/.*");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FILES.matcher(request.getRequestURI()
                        .substring(request.getContextPath().length()))
                .matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        chain.doFilter(request, new WithoutCacheWords(response));
    }

    private static final class WithoutCacheWords extends HttpServletResponseWrapper {

        WithoutCacheWords(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            if (!name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (!name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL)) {
                super.addHeader(name, value);
            }
        }
    }
}
