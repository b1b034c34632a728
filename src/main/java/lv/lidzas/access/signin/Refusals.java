package lv.lidzas.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What is said to somebody who may not; where there is nothing, that, and not that the right to it is missing. A missing token is no missing right: the cookie is gone or the page was open for
 * too long, so the way leads to the sign-in page, and on the pages of people without an account to the page itself.
 */
class Refusals implements AccessDeniedHandler {

    private final RequestMatcher outsiders;
    private final KnownAddresses addresses;

    Refusals(RequestMatcher outsiders, KnownAddresses addresses) {
        this.outsiders = outsiders;
        this.addresses = addresses;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        if (response.isCommitted()) {
            // The body never came, and the server has said so.
            return;
        }
        if (!(refusal instanceof CsrfException)) {
            response.sendError(
                    addresses.has(request) ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String path = request.getServletPath();
        if (path.equals("/ieiet") || path.equals("/iziet")) {
            response.sendRedirect(request.getContextPath() + "/ieiet");
        } else if (outsiders.matches(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            BackToThePage.notSent(request, response);
        }
    }
}
