package lv.lidzas.workflow.engine.jobs;

import java.util.Date;
import java.util.List;
import lv.lidzas.base.Trouble;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jobs of one instance that exclude each other. Those behind the first are locked anew when their turn comes. Whoever came
 * second has done nothing wrong, and the engine tries it again: that is a line, no warning.
 */
class OneAfterTheOther extends ExecuteJobsRunnable {

    private static final Logger LOG = LoggerFactory.getLogger(OneAfterTheOther.class);

    OneAfterTheOther(List<String> jobIds, ProcessEngineImpl engine) {
        super(jobIds, engine);
    }

    @Override
    protected void executeJob(String jobId, CommandExecutor commands, JobFailureCollector failures) {
        boolean hasWaited = jobIds.indexOf(jobId) > 0;
        if (hasWaited && !commands.execute(context -> lockAnew(jobId, context))) {
            return;
        }
        try {
            super.executeJob(jobId, commands, failures);
        } catch (OptimisticLockingException second) {
            LOG.info("job {} came second and is tried again: {}", jobId, second.getMessage());
        } catch (RuntimeException failure) {
            if (!(failure instanceof Trouble.Known) || !isGone(jobId, commands)) {
                throw failure;
            }
            LOG.info("job {} went with what it belonged to while it ran: {}", jobId, failure.getMessage());
        }
    }

    /**
     * Somebody has ended its instance meanwhile. The engine goes on with what it has half read and stumbles over what is
     * missing, in one way or another; nothing of it is stored, and there is nothing left to be tried again.
     */
    private static boolean isGone(String jobId, CommandExecutor commands) {
        return commands.execute(context -> context.getJobManager().findJobById(jobId) == null);
    }

    /** @return {@code false} if it is gone, or another node has taken it */
    private boolean lockAnew(String jobId, CommandContext context) {
        JobEntity job = context.getJobManager().findJobById(jobId);
        if (job == null || !jobExecutor.getLockOwner().equals(job.getLockOwner())) {
            return false;
        }
        job.setLockExpirationTime(new Date(ClockUtil.getCurrentTime().getTime() + jobExecutor.getLockTimeInMillis()));
        return true;
    }
}
