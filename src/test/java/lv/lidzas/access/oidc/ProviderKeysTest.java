package lv.lidzas.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

class ProviderKeysTest {

    @Test
    void aProviderThatIsSilentWhenAskedForItsKeysKeepsNobodyForMoreThanSeconds() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            JwtDecoder decoder = new ProviderKeys()
                    .createDecoder(ClientRegistration.withRegistrationId(Provider.REGISTRATION)
                            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                            .clientId("lidzas")
                            .redirectUri("http://localhost/back")
                            .authorizationUri("http://localhost/authorize")
                            .tokenUri("http://localhost/token")
                            .jwkSetUri("http://127.0.0.1:" + silent.getLocalPort() + "/keys")
                            .build());
            String token = token();
            long begun = System.nanoTime();

            assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(JwtException.class);

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
        }
    }

    private static String token() throws Exception {
        RSAKey key = new RSAKeyGenerator(2048).keyID("key").generate();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key").build(),
                new JWTClaimsSet.Builder().subject("somebody").build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
