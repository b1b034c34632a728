package lv.lidzas.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What fails in a page reaches the log, which the server writes, without words. What no page could take ends here. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageFailures extends OncePerRequestFilter {

    /** A character that no text of ours has and the database refuses. */
    private static final String NUL = "%00";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        if (query != null && query.contains(NUL)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (request.getRequestURI().contains("//")) {
            // No address of ours has an empty part, and not every servlet can take one.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!PlainAddress.isIn(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            ServletException safe = new ServletException(WithoutWords.describe(failure));
            safe.setStackTrace(WithoutWords.frames(failure));
            throw safe;
        }
    }
}
