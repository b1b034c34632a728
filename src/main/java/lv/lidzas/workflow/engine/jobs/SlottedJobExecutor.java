package lv.lidzas.workflow.engine.jobs;

import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.springframework.core.task.TaskExecutor;

/**
 * Locks no more jobs than it can begin at once. The engine's own fills a queue with locked ones, and behind slow mails
 * their locks end before their turn comes: then they are taken, and sent, again and again.
 */
class SlottedJobExecutor extends BoundedJobExecutor {

    /** So long the acquisition waits for a free thread before it shows that it is alive. */
    private static final long PATIENCE = 1000;

    private final JobSlots slots;

    /** @param threads of the task executor */
    SlottedJobExecutor(TaskExecutor threadPool, int threads) {
        setTaskExecutor(threadPool);
        this.slots = new JobSlots(threads);
    }

    @Override
    public Command<AcquiredJobs> getAcquireJobsCmd(int most) {
        return super.getAcquireJobsCmd(Math.min(most, slots.await(PATIENCE)));
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        slots.take();
        try {
            getTaskExecutor().execute(getExecuteJobsRunnable(jobIds, engine));
        } catch (RejectedExecutionException closing) {
            slots.giveBack();
            getRejectedJobsHandler().jobsRejected(jobIds, engine, this);
        }
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
        Runnable jobs = new OneAfterTheOther(jobIds, engine);
        return () -> {
            try {
                jobs.run();
            } finally {
                slots.giveBack();
            }
        };
    }
}
