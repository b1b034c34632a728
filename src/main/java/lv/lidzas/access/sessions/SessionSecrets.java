package lv.lidzas.access.sessions;

import lv.lidzas.access.tokens.Token;
import org.springframework.session.SessionIdGenerator;

/** Gives each session a secret for the browser and its hash for the database. */
class SessionSecrets implements SessionIdGenerator {

    private final ThreadLocal<String> fresh = new ThreadLocal<>();

    /** @return the id of the next session in the database */
    @Override
    public String generate() {
        String secret = Token.fresh();
        fresh.set(secret);
        return Token.hash(secret);
    }

    /** The secret that belongs to the id made last in this thread. */
    String take() {
        String secret = fresh.get();
        fresh.remove();
        return secret;
    }
}
