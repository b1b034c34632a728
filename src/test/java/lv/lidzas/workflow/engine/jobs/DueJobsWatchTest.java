package lv.lidzas.workflow.engine.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

@Timeout(60)
class DueJobsWatchTest {

    private static final Duration LATE = Duration.ofMillis(300);

    private final AtomicInteger searches = new AtomicInteger();
    private final CountDownLatch silence = new CountDownLatch(1);
    private final AtomicBoolean hangs = new AtomicBoolean();
    private final AtomicBoolean due = new AtomicBoolean();
    private final AtomicBoolean taken = new AtomicBoolean();

    /** One whose first search can be made to wait for a database that says nothing. */
    private final BoundedJobExecutor executor = new BoundedJobExecutor() {
        @Override
        public Iterator<ProcessEngineImpl> engineIterator() {
            if (hangs.compareAndSet(true, false)) {
                waitForNobody();
            }
            searches.incrementAndGet();
            logAcquiredJobs(null, taken.get() ? 1 : 0);
            return Collections.emptyIterator();
        }
    };

    private final DueJobsWatch watch = new DueJobsWatch(executor, due::get, LATE);

    DueJobsWatchTest() {
        executor.setTaskExecutor(new SimpleAsyncTaskExecutor());
        executor.setWaitTimeInMillis(10);
        executor.setMaxWait(20);
    }

    /** As a read from a socket does, it does not mind being interrupted. */
    private void waitForNobody() {
        boolean over = false;
        while (!over) {
            try {
                silence.await();
                over = true;
            } catch (InterruptedException e) {
                continue;
            }
        }
    }

    @AfterEach
    void stop() {
        silence.countDown();
        if (watch.isRunning()) {
            watch.stop();
        }
        executor.shutdown();
    }

    @Test
    void aSearchThatHangsIsSaidAndBegunAnew() {
        hangs.set(true);
        executor.start();

        // Looked by the test itself: between two looks of the watch's own it may be late and in time again.
        await().until(() -> isLateNow());
        await().until(() -> searches.get() > 0 && !isLateNow());
    }

    private boolean isLateNow() {
        watch.look();
        return watch.isLate();
    }

    @Test
    void dueJobsThatNobodyTakesAreSaidUntilTheyAreTaken() {
        due.set(true);
        executor.start();
        watch.start();

        await().until(watch::isLate);
        taken.set(true);
        await().until(() -> !watch.isLate());
    }

    @Test
    void whoeverTakesJobsIsNotLateHoweverManyWait() {
        due.set(true);
        taken.set(true);
        executor.start();
        watch.start();

        await().during(LATE.multipliedBy(3)).until(() -> !watch.isLate());
    }

    @Test
    void whoeverStopsDoesNotWaitForASearchThatHangs() {
        hangs.set(true);
        executor.start();
        await().until(() -> !hangs.get());

        executor.shutdown();

        assertThat(executor.isActive()).isFalse();
        assertThat(silence.getCount()).isEqualTo(1);
    }
}
