package lv.lidzas.workflow.engine.jobs;

import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.springframework.core.task.TaskExecutor;

/**
 * Locks no more jobs than it can begin at once, and keeps threads for steps that no mail takes. The engine's own fills a
 * queue with locked jobs, and behind slow mails their locks end before their turn comes: then they are taken, and sent,
 * again and again.
 */
class SlottedJobExecutor extends BoundedJobExecutor {

    private final Lane steps;
    private final Lane mails;

    /** @param threads as many as both lanes have */
    SlottedJobExecutor(TaskExecutor threads, Lane steps, Lane mails) {
        setTaskExecutor(threads);
        this.steps = steps;
        this.mails = mails;
    }

    @Override
    public Command<AcquiredJobs> getAcquireJobsCmd(int most) {
        return new AcquireInLanes(this, most, List.of(steps, mails));
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        Lane lane = jobIds instanceof AcquireInLanes.Batch batch ? batch.lane() : steps;
        lane.take();
        try {
            getTaskExecutor().execute(() -> {
                try {
                    getExecuteJobsRunnable(jobIds, engine).run();
                } finally {
                    lane.giveBack();
                    // Whoever looked a moment ago saw no free thread.
                    jobWasAdded();
                }
            });
        } catch (RejectedExecutionException closing) {
            lane.giveBack();
            getRejectedJobsHandler().jobsRejected(jobIds, engine, this);
        }
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
        return new OneAfterTheOther(jobIds, engine);
    }
}
