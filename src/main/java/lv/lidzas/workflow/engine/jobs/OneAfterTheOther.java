package lv.lidzas.workflow.engine.jobs;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Jobs of one instance that exclude each other. Those behind the first are locked anew when their turn comes. */
class OneAfterTheOther extends ExecuteJobsRunnable {

    OneAfterTheOther(List<String> jobIds, ProcessEngineImpl engine) {
        super(jobIds, engine);
    }

    @Override
    protected void executeJob(String jobId, CommandExecutor commands, JobFailureCollector failures) {
        boolean hasWaited = jobIds.indexOf(jobId) > 0;
        if (!hasWaited || commands.execute(context -> lockAnew(jobId, context))) {
            super.executeJob(jobId, commands, failures);
        }
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
