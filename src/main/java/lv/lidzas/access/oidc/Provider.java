package lv.lidzas.access.oidc;

import java.time.Duration;
import lv.lidzas.base.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * The organisation's provider, asked for its addresses when somebody first signs in: one that is away must not keep us
 * from starting, and is asked again the next time.
 */
@Component
@IfOidc
class Provider implements ClientRegistrationRepository {

    static final String REGISTRATION = "oidc";

    static final String SIGN_IN = "/oauth2/authorization/" + REGISTRATION;

    private static final String BACK = "/login/oauth2/code/" + REGISTRATION;

    private final OidcSettings settings;
    private final SiteAddress site;
    private final ClientRegistrationRepository asked = new SupplierClientRegistrationRepository(this::ask);

    Provider(OidcSettings settings, SiteAddress site) {
        this.settings = settings;
        this.site = site;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        return REGISTRATION.equals(registrationId) ? asked.findByRegistrationId(registrationId) : null;
    }

    /** Waits for seconds only, where Spring's own would wait for ever. */
    static ClientHttpRequestFactory patience() {
        return ClientHttpRequestFactoryBuilder.detect()
                .build(ClientHttpRequestFactorySettings.defaults()
                        .withConnectTimeout(Duration.ofSeconds(5))
                        .withReadTimeout(Duration.ofSeconds(5)));
    }

    /** Changes a code for tokens. */
    static RestClientAuthorizationCodeTokenResponseClient tokens() {
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(patience())
                .messageConverters(converters -> {
                    converters.clear();
                    converters.add(new FormHttpMessageConverter());
                    converters.add(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }

    private InMemoryClientRegistrationRepository ask() {
        return new InMemoryClientRegistrationRepository(ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .scope("openid", "profile")
                // Never from the Host header of a request.
                .redirectUri(site.of(BACK))
                .build());
    }
}
