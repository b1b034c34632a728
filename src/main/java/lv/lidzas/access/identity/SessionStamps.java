package lv.lidzas.access.identity;

import static lv.lidzas.access.sessions.SessionFacts.ACTIVE;
import static lv.lidzas.access.sessions.SessionFacts.SIGNED_IN;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;

/** What a session remembers of its own age. Tomcat's timeout does not do: an open Tasklist asks every ten seconds. */
public final class SessionStamps {

    static final Duration LONGEST_PAUSE = Duration.ofMinutes(60);
    static final Duration LONGEST_DAY = Duration.ofHours(12);

    // What it was a moment ago is no news: not each request is written down.
    private static final Duration ACTIVE_KEPT = Duration.ofMinutes(1);

    private static final String PASSWORD = "lidzas.passwordStamp";

    private SessionStamps() {}

    public static void begin(HttpSession session, StaffMember member, Instant now) {
        session.setAttribute(SIGNED_IN, now);
        session.setAttribute(ACTIVE, now);
        session.setAttribute(PASSWORD, member.passwordStamp());
    }

    public static void active(HttpSession session, Instant now) {
        if (!(session.getAttribute(ACTIVE) instanceof Instant before)
                || before.plus(ACTIVE_KEPT).isBefore(now)) {
            session.setAttribute(ACTIVE, now);
        }
    }

    public static void passwordChanged(HttpSession session, StaffMember member) {
        session.setAttribute(PASSWORD, member.passwordStamp());
    }

    public static boolean isOver(HttpSession session, StaffMember member, Instant now) {
        return !(session.getAttribute(SIGNED_IN) instanceof Instant signedIn)
                || !(session.getAttribute(ACTIVE) instanceof Instant active)
                || signedIn.plus(LONGEST_DAY).isBefore(now)
                || active.plus(LONGEST_PAUSE).isBefore(now)
                || !member.passwordStamp().equals(session.getAttribute(PASSWORD));
    }
}
