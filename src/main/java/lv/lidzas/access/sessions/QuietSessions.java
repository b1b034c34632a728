package lv.lidzas.access.sessions;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lv.lidzas.access.tokens.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Sessions in the database, found by the secret of which it holds the hash. */
class QuietSessions implements SessionRepository<QuietSession> {

    private final SessionRepository<Session> stored;
    private final SessionSecrets secrets;
    private final LoadingCache<String, Map<String, Object>> here = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build(id -> new ConcurrentHashMap<>());

    QuietSessions(SessionRepository<Session> stored, SessionSecrets secrets) {
        this.stored = stored;
        this.secrets = secrets;
    }

    @Override
    public QuietSession createSession() {
        Session session = stored.createSession();
        return quiet(session, secrets.take());
    }

    @Override
    public void save(QuietSession session) {
        stored.save(session.stored());
    }

    @Override
    public @Nullable QuietSession findById(String secret) {
        Session session = stored.findById(Token.hash(secret));
        return session == null ? null : quiet(session, secret);
    }

    @Override
    public void deleteById(String secret) {
        String id = Token.hash(secret);
        here.invalidate(id);
        stored.deleteById(id);
    }

    private QuietSession quiet(Session session, String secret) {
        return new QuietSession(session, secret, here.get(session.getId()), secrets::take);
    }
}
