package lv.lidzas.base;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;

/**
 * Takes the frames out of the log that libraries write for each request and each job that met a database out of service:
 * pools, mappers and the engine's job executor say the same thing, dozens of lines a second. {@link Outage} says it once. At
 * the start nothing is said here: the start itself says why it ends.
 */
class OneLinePerOutage implements ApplicationListener<SpringApplicationEvent> {

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        ILoggerFactory logging = LoggerFactory.getILoggerFactory();
        if (!(logging instanceof LoggerContext log)) {
            return;
        }
        if (event instanceof ApplicationPreparedEvent) {
            log.getTurboFilterList().removeIf(Filter.class::isInstance);
            log.addTurboFilter(new Filter());
        } else if (event instanceof ApplicationReadyEvent) {
            log.getTurboFilterList().stream()
                    .filter(Filter.class::isInstance)
                    .forEach(filter -> ((Filter) filter).started = true);
        }
    }

    private static final class Filter extends TurboFilter {

        private volatile boolean started;

        @Override
        public FilterReply decide(
                Marker marker, Logger logger, Level level, String format, Object[] arguments, Throwable thrown) {
            if (level.levelInt < Level.WARN_INT) {
                return FilterReply.NEUTRAL;
            }
            Throwable failure = thrown != null ? thrown : last(arguments);
            if (failure == null || Trouble.of(failure) != Trouble.OUT_OF_SERVICE) {
                return FilterReply.NEUTRAL;
            }
            if (started) {
                Outage.seen(WithoutWords.describe(failure));
            }
            return FilterReply.DENY;
        }

        private static @Nullable Throwable last(Object[] arguments) {
            return arguments != null
                            && arguments.length > 0
                            && arguments[arguments.length - 1] instanceof Throwable failure
                    ? failure
                    : null;
        }
    }
}
