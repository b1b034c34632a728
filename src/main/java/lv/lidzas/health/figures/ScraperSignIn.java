package lv.lidzas.health.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** The scraper's account: its password is long and random, so it is compared without a slow hash, and in constant time. */
class ScraperSignIn implements AuthenticationProvider {

    private final byte[] account;

    ScraperSignIn(String user, String password) {
        this.account = bytes(user, password);
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        if (!MessageDigest.isEqual(account, bytes(typed.getName(), String.valueOf(typed.getCredentials())))) {
            throw new BadCredentialsException("not the scraper");
        }
        return UsernamePasswordAuthenticationToken.authenticated(typed.getName(), null, List.of());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static byte[] bytes(String user, String password) {
        return (user + "\n" + password).getBytes(UTF_8);
    }
}
