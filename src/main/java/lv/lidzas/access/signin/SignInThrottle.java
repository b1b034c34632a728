package lv.lidzas.access.signin;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: per account and address, and per address over all accounts. Nobody can lock a colleague out from
 * another address. Only failures count; the memory it takes is bounded.
 */
@Component
public class SignInThrottle {

    static final int FAILURES_PER_ACCOUNT = 10;
    static final int FAILURES_PER_ADDRESS = 100;
    private static final Duration REFILL = Duration.ofMinutes(10);

    private final LoadingCache<Attempt, Bucket> accounts = buckets(FAILURES_PER_ACCOUNT);
    private final LoadingCache<String, Bucket> addresses = buckets(FAILURES_PER_ADDRESS);

    /**
     * @param check looks at the password; not called when there were too many failures
     * @return what the check said
     * @throws TooManyAttempts if the password was not looked at
     */
    public boolean attempt(String account, String address, BooleanSupplier check) {
        Bucket ofAccount = accounts.get(new Attempt(account, address));
        Bucket ofAddress = addresses.get(address);
        // One at a time per account and address: parallel guesses must not outrun the count.
        synchronized (ofAccount) {
            if (ofAccount.getAvailableTokens() < 1 || ofAddress.getAvailableTokens() < 1) {
                throw new TooManyAttempts();
            }
            if (check.getAsBoolean()) {
                ofAccount.reset();
                return true;
            }
            ofAccount.tryConsume(1);
            ofAddress.tryConsume(1);
            return false;
        }
    }

    private static <K> LoadingCache<K, Bucket> buckets(int failures) {
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(REFILL.plusMinutes(1))
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(failures).refillGreedy(failures, REFILL))
                        .build());
    }

    private record Attempt(String account, String address) {}
}
