package lv.lidzas.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import lv.lidzas.base.FailureLog;
import lv.lidzas.base.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What fails in a page ends here: the log has one line without words, the reader a page. So does what no page could take. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageFailures extends OncePerRequestFilter {

    /** By what the log names the failure that an error page speaks of. */
    static final String FAILURE = PageFailures.class.getName() + ".failure";

    private static final Logger LOG = LoggerFactory.getLogger(PageFailures.class);

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
        } catch (FileNotFoundException none) {
            answer(HttpStatus.NOT_FOUND, response);
        } catch (ServletException | RuntimeException failure) {
            answer(request, response, failure);
        }
    }

    static void answer(HttpServletRequest request, HttpServletResponse response, Exception failure) throws IOException {
        Trouble.Known known = Trouble.known(failure);
        request.setAttribute(FAILURE, known == null ? FailureLog.write(LOG, failure) : known.id());
        answer(Trouble.of(failure).status(), response);
    }

    private static void answer(HttpStatus status, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            // What has been sent is no whole page, and no other can follow.
            return;
        }
        response.resetBuffer();
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "30");
        }
        response.sendError(status.value());
    }
}
