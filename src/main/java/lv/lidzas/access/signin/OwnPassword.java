package lv.lidzas.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Asks a signed-in colleague for the password once more, slowed down as at the sign-in. */
@Component
public class OwnPassword {

    private final PasswordCheck passwords;

    OwnPassword(PasswordCheck passwords) {
        this.passwords = passwords;
    }

    /** @throws TooManyAttempts if it was not looked at */
    public boolean isRight(String account, String password, HttpServletRequest request) {
        return passwords.isRight(account, password, request.getRemoteAddr());
    }
}
