package lv.lidzas.access.outside;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How much one address may send without an account. Generous enough for an information event behind one router. */
@Component
public class VisitorThrottle {

    private static final Duration PERIOD = Duration.ofMinutes(10);

    private final LoadingCache<String, Bucket> addresses;

    VisitorThrottle(@Value("${lidzas.visitors.submissions-per-ten-minutes:30}") int submissions) {
        this.addresses = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(PERIOD.plusMinutes(1))
                .build(address -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(submissions).refillGreedy(submissions, PERIOD))
                        .build());
    }

    /** @throws TooManySubmissions if this address has to wait */
    public void count(String address) {
        if (!addresses.get(address).tryConsume(1)) {
            throw new TooManySubmissions();
        }
    }
}
