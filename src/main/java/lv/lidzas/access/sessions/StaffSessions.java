package lv.lidzas.access.sessions;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import lv.lidzas.access.securitylog.SecurityEventKind;
import lv.lidzas.access.securitylog.SecurityLog;
import lv.lidzas.access.tokens.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** The sessions of a colleague, to be looked at and ended one by one, on whichever node they are used. */
@Component
public class StaffSessions {

    private final JdbcIndexedSessionRepository expiring;
    private final FindByIndexNameSessionRepository<Session> sessions;
    private final SecurityLog log;

    @SuppressWarnings("unchecked")
    StaffSessions(@Qualifier("storedSessions") JdbcIndexedSessionRepository stored, SecurityLog log) {
        this.expiring = stored;
        this.sessions = (FindByIndexNameSessionRepository<Session>) (FindByIndexNameSessionRepository<?>) stored;
        this.log = log;
    }

    /**
     * @param id tells it from the others and opens nothing
     * @param device browser and system in words
     * @param current whether it is the one in which the list is read
     */
    public record Seen(String id, Instant since, Instant seen, String device, String address, boolean current) {}

    /** The sessions of an account, the last used first. */
    public List<Seen> of(String userId, HttpSession current) {
        String here = idOf(current);
        return signedIn(userId).entrySet().stream()
                .map(session -> seen(session.getKey(), session.getValue(), here))
                .sorted(Comparator.comparing(Seen::seen).reversed())
                .toList();
    }

    /** Ends one session of that account; another one's stays as it is. */
    public void end(String userId, String id) {
        if (signedIn(userId).containsKey(id)) {
            delete(userId, id);
        }
    }

    /** Ends all sessions of that account but one, or really all. */
    public void endOthers(String userId, @Nullable HttpSession kept) {
        String here = idOf(kept);
        signedIn(userId).keySet().stream().filter(id -> !id.equals(here)).forEach(id -> delete(userId, id));
    }

    void deleteOld() {
        expiring.cleanUpExpiredSessions();
    }

    private void delete(String userId, String id) {
        sessions.deleteById(id);
        log.write(SecurityEventKind.SESSION_ENDED, userId);
    }

    private Map<String, Session> signedIn(String userId) {
        Map<String, Session> all = sessions.findByPrincipalName(userId);
        all.values().removeIf(session -> session.getAttribute(SessionFacts.SIGNED_IN) == null);
        return all;
    }

    private static Seen seen(String id, Session session, @Nullable String here) {
        Instant since = session.getAttribute(SessionFacts.SIGNED_IN);
        Instant seen = session.getAttributeOrDefault(SessionFacts.ACTIVE, since);
        return new Seen(
                id,
                since,
                seen,
                session.getAttributeOrDefault(SessionFacts.DEVICE, "?"),
                session.getAttribute(SessionFacts.ADDRESS),
                id.equals(here));
    }

    private static @Nullable String idOf(@Nullable HttpSession session) {
        return session == null ? null : Token.hash(session.getId());
    }
}
