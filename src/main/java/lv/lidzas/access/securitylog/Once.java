package lv.lidzas.access.securitylog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What repeats itself is written down once an hour: a program signs in with each request, an open list asks by itself. */
@Component
public class Once {

    private static final Duration WHILE = Duration.ofHours(1);

    private final SecurityLog log;
    private final Cache<List<String>, Boolean> written;

    Once(SecurityLog log, Clock clock) {
        this.log = log;
        this.written = Caffeine.newBuilder()
                .maximumSize(50_000)
                .expireAfterWrite(WHILE)
                .ticker(ticker(clock))
                .build();
    }

    /** @see SecurityLog#write(SecurityEventKind, String, String, String) */
    public void write(
            SecurityEventKind kind, @Nullable String account, @Nullable String address, @Nullable String target) {
        List<String> what =
                List.of(kind.code(), String.valueOf(account), String.valueOf(address), String.valueOf(target));
        if (written.asMap().putIfAbsent(what, Boolean.TRUE) == null) {
            log.write(kind, account, address, target);
        }
    }

    private static Ticker ticker(Clock clock) {
        return () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }
}
