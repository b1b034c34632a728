package lv.lidzas.nodes;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** How often something may be done, counted in the database over all nodes. What is counted is kept as a hash. */
@Component
public class Limits {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int AT_ONCE = 1000;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    Limits(DataSource database) {
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("lidzas.limit_count")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(LONGEST))
                .build();
    }

    /**
     * @param name tells its counts from those of other limits
     * @param times how often in one go; it comes back evenly over the period, an hour at most
     */
    public Limit of(String name, int times, Duration period) {
        return new Limit(name, times, period);
    }

    void deleteOld() {
        int removed;
        do {
            removed = buckets.removeExpired(AT_ONCE);
        } while (removed == AT_ONCE);
    }

    /** One limit, counted separately for each key. */
    public final class Limit {

        private final String name;
        private final int times;
        private final BucketConfiguration configuration;

        private Limit(String name, int times, Duration period) {
            this.name = name;
            this.times = times;
            this.configuration = BucketConfiguration.builder()
                    .addLimit(limit -> limit.capacity(times).refillGreedy(times, period))
                    .build();
        }

        /** Counts once more; false if that is too often, and then it is not counted. */
        public boolean take(String key) {
            return bucket(key).tryConsume(1);
        }

        /** Takes back what was counted once. */
        public void giveBack(String key) {
            bucket(key).addTokens(1);
        }

        /** Takes back whatever was counted. */
        public void reset(String key) {
            bucket(key).addTokens(times);
        }

        private Bucket bucket(String key) {
            return buckets.getProxy(hash(name + '\n' + key), () -> configuration);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
