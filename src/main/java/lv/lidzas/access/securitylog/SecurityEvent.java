package lv.lidzas.access.securitylog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of the log.
 *
 * @param account {@code null} if nobody was known
 * @param address {@code null} if the application did it by itself
 * @param target what it was about: an account, a group, a page; {@code null} if that goes without saying
 */
record SecurityEvent(
        Instant at, String kind, @Nullable String account, @Nullable String address, @Nullable String target) {}
