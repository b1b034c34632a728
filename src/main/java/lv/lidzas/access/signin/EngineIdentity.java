package lv.lidzas.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * On our own pages the engine acts as the signed-in user, with that user's rights. Pages for people without an account
 * are the same for everybody: whoever opens a personal link there is its holder, a member of staff too.
 */
class EngineIdentity extends OncePerRequestFilter {

    private final IdentityService identities;

    private final RequestMatcher outsiders;

    EngineIdentity(IdentityService identities, RequestMatcher outsiders) {
        this.identities = identities;
        this.outsiders = outsiders;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return outsiders.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        if (user == null || user instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
            return;
        }
        identities.setAuthentication(
                user.getName(),
                user.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .toList());
        try {
            chain.doFilter(request, response);
        } finally {
            identities.clearAuthentication();
        }
    }
}
