package lv.lidzas.workflow.engine.doors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Marks what comes in over the engine's own HTTP interfaces, so that it can be told from what the application does. */
public class OutsideCall extends OncePerRequestFilter {

    private static final ThreadLocal<Boolean> CURRENT = new ThreadLocal<>();

    /** Whether this request came in over them. */
    public static boolean isCurrent() {
        return CURRENT.get() != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CURRENT.set(Boolean.TRUE);
        try {
            chain.doFilter(request, response);
        } finally {
            CURRENT.remove();
        }
    }
}
