package lv.lidzas.base;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.slf4j.Logger;

/** Writes what failed in one line and without its words; where it began is written once an hour for each place. */
public final class FailureLog {

    private static final Cache<String, Boolean> PLACES = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    private FailureLog() {}

    /** @return the id by which the line is found */
    public static String write(Logger log, Throwable failure) {
        String kinds = WithoutWords.describe(failure);
        write(log, Trouble.of(failure), kinds, failure);
        return WithoutWords.idIn(kinds);
    }

    /** @param kinds as {@link WithoutWords} describes the failure */
    public static void write(Logger log, Trouble trouble, String kinds, Throwable failure) {
        switch (trouble) {
            case OUT_OF_SERVICE -> Outage.seen(kinds);
            case DEFECT -> defect(log, kinds, failure);
            case TOO_SLOW -> log.warn("Stopped because it took too long: {}", kinds);
            default -> log.info("Refused: {}", kinds);
        }
    }

    private static void defect(Logger log, String kinds, Throwable failure) {
        StackTraceElement[] frames = WithoutWords.frames(failure);
        String place = failure.getClass().getName() + (frames.length == 0 ? "" : frames[0]);
        boolean isNew = PLACES.asMap().putIfAbsent(place, true) == null;
        log.error("Failed: {}{}", kinds, isNew ? WithoutWords.where(failure) : "");
    }
}
