package lv.lidzas.health.figures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import lv.lidzas.base.WithoutWords;
import lv.lidzas.health.Backups;
import lv.lidzas.nightly.LastNights;
import lv.lidzas.workflow.operation.BackgroundWork;
import lv.lidzas.workflow.operation.HeldMails;
import lv.lidzas.workflow.operation.WorkFigures;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The figures of a moment: all of one scrape come from one look at the database. */
@Component
class Figures {

    private static final Logger LOG = LoggerFactory.getLogger(Figures.class);
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final WorkFigures work;
    private final BackgroundWork background;
    private final HeldMails held;
    private final LastNights nights;
    private final Backups backups;
    private final Clock clock;
    private final Instant started;

    private @Nullable Now now;
    private long lookedAt;

    Figures(
            WorkFigures work,
            BackgroundWork background,
            HeldMails held,
            LastNights nights,
            Backups backups,
            Clock clock) {
        this.work = work;
        this.background = background;
        this.held = held;
        this.nights = nights;
        this.backups = backups;
        this.clock = clock;
        this.started = clock.instant();
    }

    /** @param nightAge seconds since each nightly work was done, or since the start if never */
    record Now(
            double incidents,
            double mailsWaiting,
            double mailsHeld,
            double jobsLate,
            double backupAge,
            Map<String, Double> nightAge,
            Map<String, Double> nightFailures) {

        static final Now UNKNOWN =
                new Now(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Map.of(), Map.of());
    }

    synchronized Now now() {
        if (now == null || System.nanoTime() - lookedAt > FRESH.toNanos()) {
            now = look();
            lookedAt = System.nanoTime();
        }
        return now;
    }

    private Now look() {
        try {
            Map<String, Double> ages = new HashMap<>();
            Map<String, Double> failures = new HashMap<>();
            nights.all().forEach(night -> {
                ages.put(
                        night.name(),
                        age(
                                night.done() == null
                                        ? null
                                        : night.done().atZone(clock.getZone()).toInstant()));
                failures.put(night.name(), (double) night.failures());
            });
            return new Now(
                    work.incidents(),
                    background.mailsWaiting(),
                    held.count(),
                    work.jobsLate(),
                    age(backups.last().orElse(null)),
                    ages,
                    failures);
        } catch (RuntimeException e) {
            LOG.warn("The figures cannot be read: {}", WithoutWords.describe(e));
            return Now.UNKNOWN;
        }
    }

    double ageSinceStart() {
        return age(null);
    }

    private double age(@Nullable Instant moment) {
        return Duration.between(moment == null ? started : moment, clock.instant())
                .toSeconds();
    }
}
