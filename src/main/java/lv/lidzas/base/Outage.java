package lv.lidzas.base;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * While the database is away, everything that asks it fails alike. The log has one line when that begins, however many
 * requests and jobs meet it, and one more for each hour that it lasts.
 */
final class Outage {

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    /** So long without a failure, and the next one is another outage. */
    static final Duration QUIET = Duration.ofMinutes(2);

    static final Duration REMINDED = Duration.ofHours(1);

    private static final Outage CURRENT = new Outage();

    private @Nullable Long last;
    private long written;

    /** @param kinds classes and an id, without words */
    static void seen(String kinds) {
        if (CURRENT.isToBeWritten(System.nanoTime())) {
            LOG.error("The database is out of service, requests are answered with 503 meanwhile: {}", kinds);
        }
    }

    /** @param now in nanoseconds of whatever clock only goes forward */
    synchronized boolean isToBeWritten(long now) {
        boolean begins = last == null || now - last > QUIET.toNanos() || now - written > REMINDED.toNanos();
        last = now;
        if (begins) {
            written = now;
        }
        return begins;
    }
}
