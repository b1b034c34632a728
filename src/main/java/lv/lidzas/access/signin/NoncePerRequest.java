package lv.lidzas.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the nonce of Camunda's content security policy with its request. Camunda keeps it in one attribute of the
 * servlet context, so pages loaded at the same time blocked each other's scripts and stayed blank.
 */
class NoncePerRequest extends OncePerRequestFilter {

    private static final String NONCE = "org.camunda.bpm.csp.nonce";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new RequestWithOwnNonce(request), response);
    }

    private static final class RequestWithOwnNonce extends HttpServletRequestWrapper {

        private final ServletContext context;

        RequestWithOwnNonce(HttpServletRequest request) {
            super(request);
            this.context = ownNonce(request, request.getServletContext());
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        private static ServletContext ownNonce(HttpServletRequest request, ServletContext shared) {
            return (ServletContext) Proxy.newProxyInstance(
                    ServletContext.class.getClassLoader(),
                    new Class<?>[] {ServletContext.class},
                    (proxy, call, given) -> {
                        boolean nonce = given != null && given.length > 0 && NONCE.equals(given[0]);
                        if (nonce && call.getName().equals("setAttribute")) {
                            request.setAttribute(NONCE, given[1]);
                            return null;
                        }
                        if (nonce && call.getName().equals("getAttribute")) {
                            return request.getAttribute(NONCE);
                        }
                        try {
                            return call.invoke(shared, given);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
