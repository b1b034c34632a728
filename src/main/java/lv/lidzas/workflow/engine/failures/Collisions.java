package lv.lidzas.workflow.engine.failures;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/**
 * How often this node has seen a job come second. The engine takes no try from a job that does, so one that always does would
 * go round for ever, and nobody would hear of it.
 */
class Collisions {

    /** Far more than neighbours who work on the same record take; a job that comes second again has another trouble. */
    static final int MOST = 5;

    private final Cache<String, Integer> seen = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    /** Whether a job that came second may try again as if nothing had been; {@code false} once it has had its share. */
    boolean mayTryAgain(String job) {
        return seen.asMap().merge(job, 1, Integer::sum) <= MOST;
    }
}
