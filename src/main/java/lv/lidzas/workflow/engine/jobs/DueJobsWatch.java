package lv.lidzas.workflow.engine.jobs;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Notices that due jobs are not taken, whatever the reason: the thread that looks for them hangs or is dead, or looks and
 * takes none. Then it lets the executor look anew, and says so until jobs are taken again.
 */
public class DueJobsWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DueJobsWatch.class);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final BoundedJobExecutor executor;
    private final BooleanSupplier dueJobs;
    private final Duration lateAfter;
    private @Nullable ScheduledExecutorService looks;
    private long nothingDueAt = System.nanoTime();
    private long begunAnewAt = System.nanoTime();
    private volatile boolean late;

    /** @param dueJobs whether there are any, taken or not */
    DueJobsWatch(BoundedJobExecutor executor, BooleanSupplier dueJobs, Duration lateAfter) {
        this.executor = executor;
        this.dueJobs = dueJobs;
        this.lateAfter = lateAfter;
    }

    /** Whether due jobs have been left for too long. */
    public boolean isLate() {
        return late;
    }

    void look() {
        if (!executor.isActive()) {
            return;
        }
        boolean hangs = isTooLong(executor.sinceLooked());
        late = hangs || takesNone();
        if (late && isTooLong(since(begunAnewAt))) {
            LOG.error("Due jobs are not taken{}; the search for them begins anew", hangs ? ", the search hangs" : "");
            begunAnewAt = System.nanoTime();
            executor.lookAnew();
        }
    }

    private boolean takesNone() {
        try {
            if (!dueJobs.getAsBoolean()) {
                nothingDueAt = System.nanoTime();
            }
        } catch (RuntimeException e) {
            // Where nobody can ask, nobody can take any; that is said elsewhere.
            nothingDueAt = System.nanoTime();
        }
        return isTooLong(since(nothingDueAt)) && isTooLong(executor.sinceTook());
    }

    private boolean isTooLong(Duration time) {
        return time.compareTo(lateAfter) > 0;
    }

    private static Duration since(long moment) {
        return Duration.ofNanos(System.nanoTime() - moment);
    }

    @Override
    public void start() {
        nothingDueAt = System.nanoTime();
        begunAnewAt = System.nanoTime() - lateAfter.toNanos();
        looks = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "due-jobs-watch");
            thread.setDaemon(true);
            return thread;
        });
        long pause = Math.min(LONGEST_PAUSE.toMillis(), lateAfter.toMillis() / 4);
        looks.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        if (looks != null) {
            looks.shutdownNow();
        }
        looks = null;
    }

    @Override
    public boolean isRunning() {
        return looks != null;
    }
}
