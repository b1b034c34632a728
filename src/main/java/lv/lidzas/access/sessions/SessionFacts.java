package lv.lidzas.access.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpHeaders;

/** What a session knows about itself. */
public final class SessionFacts {

    public static final String SIGNED_IN = "lidzas.signedInAt";
    public static final String ACTIVE = "lidzas.activeAt";

    static final String DEVICE = "lidzas.device";
    static final String ADDRESS = "lidzas.address";

    private SessionFacts() {}

    /** Remembers on what and from where somebody signed in. */
    public static void noteDevice(HttpServletRequest request) {
        HttpSession session = request.getSession();
        session.setAttribute(DEVICE, DeviceName.of(request.getHeader(HttpHeaders.USER_AGENT)));
        session.setAttribute(ADDRESS, request.getRemoteAddr());
    }
}
