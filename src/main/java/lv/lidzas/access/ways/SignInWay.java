package lv.lidzas.access.ways;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** A way to sign in on our own pages beside the password. */
public interface SignInWay {

    /** Where its button leads. */
    String path();

    /** Code of the message on its button. */
    String label();

    /** Whether the password stays for emergencies only. */
    boolean isTheOnlyOne();

    /**
     * @param chain of our own pages
     * @param signedIn begins the session and leads to the page that was asked for
     */
    void addTo(HttpSecurity chain, AuthenticationSuccessHandler signedIn) throws Exception;
}
