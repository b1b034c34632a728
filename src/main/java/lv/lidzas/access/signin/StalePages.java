package lv.lidzas.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/** A sign-in or sign-out page that was open for too long leads to a fresh one; everything else stays forbidden. */
class StalePages implements AccessDeniedHandler {

    private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (refusal instanceof CsrfException && (path.equals("/ieiet") || path.equals("/iziet"))) {
            response.sendRedirect(request.getContextPath() + "/ieiet");
            return;
        }
        forbidden.handle(request, response, refusal);
    }
}
