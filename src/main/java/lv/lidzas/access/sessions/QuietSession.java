package lv.lidzas.access.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session that is written only when something is new. An open Tasklist asks every ten seconds, and Camunda puts what it
 * found out about the user back into the session at each request: that stays on this node, where it is found out anew
 * from who is signed in.
 */
class QuietSession implements Session {

    /** Camunda's answer to who this is and which applications are open to them. */
    static final Set<String> KEPT_HERE = Set.of("authenticatedUser");

    private static final Duration SEEN_KEPT = Duration.ofMinutes(5);

    private final Session stored;
    private final Map<String, Object> here;
    private final Supplier<String> newSecret;
    private String secret;

    QuietSession(Session stored, String secret, Map<String, Object> here, Supplier<String> newSecret) {
        this.stored = stored;
        this.secret = secret;
        this.here = here;
        this.newSecret = newSecret;
    }

    Session stored() {
        return stored;
    }

    @Override
    public String getId() {
        return secret;
    }

    @Override
    public String changeSessionId() {
        stored.changeSessionId();
        secret = newSecret.get();
        return secret;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T getAttribute(String name) {
        return KEPT_HERE.contains(name) ? (T) here.get(name) : stored.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        Set<String> names = new HashSet<>(stored.getAttributeNames());
        names.addAll(here.keySet());
        return names;
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (!KEPT_HERE.contains(name)) {
            stored.setAttribute(name, value);
        } else if (value == null) {
            here.remove(name);
        } else {
            here.put(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        setAttribute(name, null);
    }

    @Override
    public Instant getCreationTime() {
        return stored.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant now) {
        if (stored.getLastAccessedTime().plus(SEEN_KEPT).isBefore(now)) {
            stored.setLastAccessedTime(now);
        }
    }

    @Override
    public Instant getLastAccessedTime() {
        return stored.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        stored.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return stored.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return stored.isExpired();
    }
}
