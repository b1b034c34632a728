package lv.lidzas.access.oidc;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Begins a session as after a password: it knows the id and the groups. Of what the provider sent it keeps the ID token,
 * which the provider wants back at the sign-out.
 */
class ProviderSignedIn implements AuthenticationSuccessHandler {

    static final String ID_TOKEN = "lidzas.oidc.idToken";

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final AuthenticationSuccessHandler signedIn;

    ProviderSignedIn(AuthenticationSuccessHandler signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication byProvider)
            throws IOException, ServletException {
        Authentication colleague = UsernamePasswordAuthenticationToken.authenticated(
                byProvider.getName(), null, byProvider.getAuthorities());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(colleague);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        if (byProvider.getPrincipal() instanceof OidcUser user) {
            request.getSession().setAttribute(ID_TOKEN, user.getIdToken().getTokenValue());
        }
        signedIn.onAuthenticationSuccess(request, response, colleague);
    }
}
