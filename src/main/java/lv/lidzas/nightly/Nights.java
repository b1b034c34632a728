package lv.lidzas.nightly;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lv.lidzas.base.WithoutWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs each {@link NightlyWork} once on each of its days on one of the nodes, and what was missed as soon as one of them is up; each
 * {@link RepeatedWork} again and again.
 */
class Nights implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Nights.class);

    private static final Duration TRY_AGAIN = Duration.ofMinutes(10);
    private static final Duration LAST_MOMENT = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMinutes(1);

    private final Scheduler scheduler;

    Nights(DataSource database, List<NightlyWork> works, List<RepeatedWork> repeated, ZoneId zone) {
        List<RecurringTask<Void>> tasks = Stream.concat(
                        works.stream().map(work -> task(work, zone)),
                        repeated.stream().map(Nights::task))
                .toList();
        scheduler = Scheduler.create(database)
                .startTasks(tasks)
                .tableName("lidzas.nightly_work")
                // What is repeated does not wait for what takes long.
                .threads(2)
                .shutdownMaxWait(LAST_MOMENT)
                .pollingInterval(LOOK)
                // It would log the exception with its words.
                .failureLogging(LogLevel.OFF, false)
                .build();
    }

    private static RecurringTask<Void> task(NightlyWork work, ZoneId zone) {
        return Tasks.recurring(work.name(), new OnDays(zone, work.days(), work.at()))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(TRY_AGAIN))
                .execute((task, context) -> run(work.name(), work::work));
    }

    private static RecurringTask<Void> task(RepeatedWork work) {
        return Tasks.recurring(work.name(), Schedules.fixedDelay(work.every()))
                .execute((task, context) -> run(work.name(), work::work));
    }

    private static void run(String name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("{} failed: {}{}", name, WithoutWords.describe(e), WithoutWords.where(e));
            throw e;
        }
    }

    void start() {
        scheduler.start();
    }

    @Override
    public void close() {
        scheduler.stop();
    }
}
