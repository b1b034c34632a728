package lv.lidzas.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Refuses what another web site makes a browser send to {@code /engine-rest}: a browser adds remembered Basic
 * credentials by itself. Programs send neither header. Camunda Modeler is a desktop application and says
 * {@code file://}, which no web page can.
 */
class CrossSiteRefusal extends OncePerRequestFilter {

    private static final String MODELER = "file://";
    private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

    private final String address;

    /** @param address of this site as people reach it, whatever the last hop to this server is */
    CrossSiteRefusal(String address) {
        this.address = UriComponentsBuilder.fromUriString(address)
                .replacePath(null)
                .replaceQuery(null)
                .toUriString();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForeign(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getWriter()
                    .write(
                            "{\"type\":\"CrossSiteRequest\",\"message\":\"Requests from other web sites are refused.\"}");
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isForeign(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null) {
            return !origin.equals(MODELER)
                    && !origin.equalsIgnoreCase(own(request))
                    && !origin.equalsIgnoreCase(address);
        }
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && FOREIGN.contains(site);
    }

    private static String own(HttpServletRequest request) {
        UriComponentsBuilder origin =
                UriComponentsBuilder.newInstance().scheme(request.getScheme()).host(request.getServerName());
        int port = request.getServerPort();
        boolean standard = port == (request.isSecure() ? 443 : 80);
        return (standard ? origin : origin.port(port)).toUriString();
    }
}
