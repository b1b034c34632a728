package lv.lidzas.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * Sends a person to the sign-in page and afterwards back to the page that was asked for. What was posted without being
 * signed in is not kept, and the sign-in page says so. A script that asks for data gets a plain 401: it could do nothing
 * with a page.
 */
class BackToThePage implements AuthenticationEntryPoint {

    /** In a cookie: a visitor who is not signed in costs no session. */
    static RequestCache cache() {
        CookieRequestCache cache = new CookieRequestCache() {
            /** Never: the remembered request has no headers, and would hide those of the one that asks again. */
            @Override
            public @Nullable HttpServletRequest getMatchingRequest(
                    HttpServletRequest request, HttpServletResponse response) {
                return null;
            }
        };
        cache.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod()) && asksForPage(request));
        return cache;
    }

    /** The page that was asked for, on this site: whatever host the request named, it steers nobody away. */
    static Optional<String> page(@Nullable SavedRequest saved) {
        if (saved == null) {
            return Optional.empty();
        }
        try {
            URI asked = URI.create(saved.getRedirectUrl());
            String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
            return Optional.ofNullable(asked.getRawPath())
                    .filter(path -> path.startsWith("/") && !path.startsWith("//"))
                    .map(path -> path + query);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            notSent(request, response);
        } else if (asksForPage(request)) {
            response.sendRedirect(request.getContextPath() + (isEnded(request) ? "/ieiet?beigusies" : "/ieiet"));
        } else {
            refuse(response);
        }
    }

    /** Whoever was signed in is told why they are asked again; a script of Tasklist has found it out first. */
    private static boolean isEnded(HttpServletRequest request) {
        return request.getParameter("beigusies") != null
                || (request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid());
    }

    /** What was sent is lost together with the session or its cookies. */
    static void notSent(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (asksForPage(request) || sendsForm(request)) {
            response.sendRedirect(request.getContextPath() + "/ieiet?nav-nosutits");
        } else {
            refuse(response);
        }
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter().write("{\"type\":\"Unauthorized\",\"message\":\"Sign in.\"}");
    }

    private static boolean asksForPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE) && !isScript(request);
    }

    /** Whatever it accepts: a person has pressed a button. */
    private static boolean sendsForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE) && !isScript(request);
    }

    private static boolean isScript(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null
                || "XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
    }
}
