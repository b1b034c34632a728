package lv.lidzas.workflow.engine.accounts;

import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id in the place of the engine's single pass of SHA-512. A few at a time: each takes memory, and whoever sends
 * many passwords at once must not take all of it.
 */
@Component
class SlowHash implements PasswordEncryptor {

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int AT_ONCE = 4;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Argon2PasswordEncoder encoder;
    private final String ofNobody;

    SlowHash(PasswordCost cost) {
        encoder = new Argon2PasswordEncoder(SALT, HASH, 1, cost.memoryKib(), cost.iterations());
        ofNobody = encoder.encode(UUID.randomUUID().toString());
    }

    /** A hash to look at where there is no account: the answer must not come sooner. */
    String ofNobody() {
        return ofNobody;
    }

    @Override
    public String encrypt(String password) {
        turns.acquireUninterruptibly();
        try {
            return encoder.encode(password);
        } finally {
            turns.release();
        }
    }

    @Override
    public boolean check(String password, String encrypted) {
        turns.acquireUninterruptibly();
        try {
            return encoder.matches(password, encrypted);
        } finally {
            turns.release();
        }
    }

    @Override
    public String hashAlgorithmName() {
        return "argon2id";
    }

    /** Whether a stored password was made by an older algorithm or at a lower cost. */
    boolean isOutdated(String stored) {
        String prefix = "{" + hashAlgorithmName() + "}";
        return !stored.startsWith(prefix) || encoder.upgradeEncoding(stored.substring(prefix.length()));
    }
}
