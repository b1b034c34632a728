package lv.lidzas.access.identity;

import org.springframework.security.core.AuthenticationException;

/** Refused before the password was looked at. */
public class TooManyAttempts extends AuthenticationException {

    TooManyAttempts() {
        super("too many attempts");
    }
}
