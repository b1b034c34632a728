package lv.lidzas.access.oidc;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** From a checked ID token to an account of ours; its claims are all we read. */
@Component
@IfOidc
class ProviderUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final ProviderAccounts accounts;
    private final OidcSettings settings;

    ProviderUsers(ProviderAccounts accounts, OidcSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        Claims claims = Claims.of(request.getIdToken(), settings);
        return new Colleague(
                accounts.update(claims),
                claims.groups().stream().map(SimpleGrantedAuthority::new).toList(),
                request.getIdToken());
    }

    /** Lives until the session begins, which keeps the id alone. */
    private record Colleague(String name, List<SimpleGrantedAuthority> groups, OidcIdToken token) implements OidcUser {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public List<? extends GrantedAuthority> getAuthorities() {
            return groups;
        }

        @Override
        public OidcIdToken getIdToken() {
            return token;
        }

        @Override
        public Map<String, Object> getClaims() {
            return token.getClaims();
        }

        @Override
        public Map<String, Object> getAttributes() {
            return token.getClaims();
        }

        @Override
        public @Nullable OidcUserInfo getUserInfo() {
            return null;
        }
    }
}
