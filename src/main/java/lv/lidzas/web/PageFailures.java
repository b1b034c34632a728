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

/** What fails in a page reaches the log, which the server writes, without words. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageFailures extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            ServletException safe = new ServletException(WithoutWords.describe(failure));
            safe.setStackTrace(WithoutWords.frames(failure));
            throw safe;
        }
    }
}
