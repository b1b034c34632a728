package lv.lidzas.workflow.engine.jobs;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.SequentialJobAcquisitionRunnable;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for due jobs as the engine's does, but says when it looked and took some last, can be made to look anew, and keeps
 * nobody waiting who wants to stop it.
 */
class BoundedJobExecutor extends SpringJobExecutor {

    private static final Logger LOG = LoggerFactory.getLogger(BoundedJobExecutor.class);

    private static final Duration GRACE = Duration.ofSeconds(3);

    private final AtomicLong looked = new AtomicLong(System.nanoTime());
    private final AtomicLong took = new AtomicLong(System.nanoTime());

    /** How long it has not looked for due jobs. */
    Duration sinceLooked() {
        return Duration.ofNanos(System.nanoTime() - looked.get());
    }

    /** How long it has not taken any. */
    Duration sinceTook() {
        return Duration.ofNanos(System.nanoTime() - took.get());
    }

    @Override
    public void start() {
        looked.set(System.nanoTime());
        took.set(System.nanoTime());
        super.start();
    }

    @Override
    public void logAcquisitionAttempt(ProcessEngineImpl engine) {
        looked.set(System.nanoTime());
        super.logAcquisitionAttempt(engine);
    }

    @Override
    public void logAcquiredJobs(ProcessEngineImpl engine, int jobs) {
        looked.set(System.nanoTime());
        if (jobs > 0) {
            took.set(System.nanoTime());
        }
        super.logAcquiredJobs(engine, jobs);
    }

    /** Leaves the thread that looks to itself, wherever it hangs, and looks with a new one. */
    synchronized void lookAnew() {
        if (!isActive) {
            return;
        }
        acquireJobsRunnable.stop();
        leave();
        acquireJobsRunnable = new SequentialJobAcquisitionRunnable(this);
        startJobAcquisitionThread();
    }

    @Override
    protected void startJobAcquisitionThread() {
        if (jobAcquisitionThread == null) {
            jobAcquisitionThread = new Thread(acquireJobsRunnable, getName());
            jobAcquisitionThread.setDaemon(true);
            jobAcquisitionThread.start();
        }
    }

    @Override
    protected void stopJobAcquisitionThread() {
        try {
            jobAcquisitionThread.join(GRACE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (jobAcquisitionThread.isAlive()) {
            LOG.warn("The search for due jobs hangs and is left to itself");
        }
        leave();
    }

    private void leave() {
        jobAcquisitionThread.interrupt();
        jobAcquisitionThread = null;
    }
}
