package lv.lidzas.access.secondfactor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** A secret that is shown but not confirmed yet. Sessions may be kept in the database, so it is locked there too. */
@Component
@IfSecondFactor
class PendingSecret {

    private static final String ATTRIBUTE = "lidzas.pendingSecondFactor";

    private final SecretBox box;

    PendingSecret(SecretBox box) {
        this.box = box;
    }

    /** The one of this session; made if there is none. */
    String of(HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (session.getAttribute(ATTRIBUTE) instanceof String locked) {
            return box.unlock(Base64.getDecoder().decode(locked));
        }
        String secret = Totp.newSecret();
        session.setAttribute(ATTRIBUTE, Base64.getEncoder().encodeToString(box.lock(secret)));
        return secret;
    }

    void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }
}
