package lv.lidzas.access.oidc;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import lv.lidzas.base.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Whoever signed in by the provider signs out there too. By a page instead of a redirect: our content policy lets forms
 * lead to this site only, redirects included.
 */
@Component
@IfOidc
class ProviderSignOut implements LogoutHandler, LogoutSuccessHandler {

    static final String ADDRESS = "lidzas.oidc.signOut";

    private final Provider provider;
    private final OidcSettings settings;
    private final SiteAddress site;

    ProviderSignOut(Provider provider, OidcSettings settings, SiteAddress site) {
        this.provider = provider;
        this.settings = settings;
        this.site = site;
    }

    /** While the session is still there. */
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, Authentication user) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(ProviderSignedIn.ID_TOKEN) instanceof String token) {
            request.setAttribute(ADDRESS, address(token));
        }
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication user)
            throws IOException, ServletException {
        if (request.getAttribute(ADDRESS) == null) {
            response.sendRedirect("/ieiet?izgajis");
            return;
        }
        request.getRequestDispatcher(ProviderSignOutPage.PATH).forward(request, response);
    }

    /** {@code null} if the provider offers no sign-out or is away: ours must not wait for it. */
    private @Nullable String address(String token) {
        Object endpoint;
        try {
            endpoint = Objects.requireNonNull(provider.findByRegistrationId(Provider.REGISTRATION))
                    .getProviderDetails()
                    .getConfigurationMetadata()
                    .get("end_session_endpoint");
        } catch (RuntimeException away) {
            return null;
        }
        if (endpoint == null) {
            return null;
        }
        return UriComponentsBuilder.fromUriString(endpoint.toString())
                .queryParam("id_token_hint", token)
                .queryParam("client_id", "{client}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(settings.clientId(), site.of("/ieiet?izgajis"))
                .toUriString();
    }
}
