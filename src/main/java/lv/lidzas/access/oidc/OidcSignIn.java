package lv.lidzas.access.oidc;

import lv.lidzas.access.securitylog.SecurityLog;
import lv.lidzas.access.ways.SignInWay;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Authorization code flow with PKCE, state and nonce, as Spring Security does it, in the chain of our own pages. */
@Component
@IfOidc
class OidcSignIn implements SignInWay {

    private final Provider provider;
    private final ProviderUsers users;
    private final ProviderSignOut signOut;
    private final OidcSettings settings;
    private final SecurityLog log;

    OidcSignIn(
            Provider provider, ProviderUsers users, ProviderSignOut signOut, OidcSettings settings, SecurityLog log) {
        this.provider = provider;
        this.users = users;
        this.signOut = signOut;
        this.settings = settings;
        this.log = log;
    }

    @Override
    public String path() {
        return Provider.SIGN_IN;
    }

    @Override
    public String label() {
        return "oidc.signIn";
    }

    @Override
    public boolean isTheOnlyOne() {
        return settings.only();
    }

    @Override
    public void addTo(HttpSecurity chain, AuthenticationSuccessHandler signedIn) throws Exception {
        ProviderRefused refused = new ProviderRefused(log);
        chain.oauth2Login(login -> login.loginPage("/ieiet")
                .clientRegistrationRepository(provider)
                .authorizedClientRepository(new NoProviderTokens())
                .tokenEndpoint(token -> token.accessTokenResponseClient(Provider.tokens()))
                .userInfoEndpoint(user -> user.oidcUserService(users))
                .successHandler(new ProviderSignedIn(signedIn))
                .failureHandler(refused)
                .addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                        filter.setAuthenticationFailureHandler(refused);
                        return filter;
                    }
                }));
        chain.logout(logout -> logout.addLogoutHandler(signOut).logoutSuccessHandler(signOut));
    }
}
