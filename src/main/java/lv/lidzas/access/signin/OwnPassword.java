package lv.lidzas.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Asks a signed-in colleague for the password once more, slowed down as at the sign-in. */
@Component
public class OwnPassword {

    private final StaffAuthenticationProvider staff;

    OwnPassword(StaffAuthenticationProvider staff) {
        this.staff = staff;
    }

    /** @throws TooManyAttempts if it was not looked at */
    public boolean isRight(String account, String password, HttpServletRequest request) {
        return staff.isPassword(account, password, request.getRemoteAddr());
    }
}
