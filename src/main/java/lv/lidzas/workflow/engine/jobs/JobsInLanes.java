package lv.lidzas.workflow.engine.jobs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.camunda.bpm.engine.impl.jobexecutor.MessageAddedNotification;
import org.camunda.bpm.engine.impl.persistence.entity.AcquirableJobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The engine's jobs, where a mail never runs in a thread that steps need. */
public class JobsInLanes extends JobManager {

    /** Due jobs of a lane that nobody has. The engine's own search knows one range of priorities for all. */
    @SuppressWarnings("unchecked")
    List<AcquirableJobEntity> next(Lane lane, int most) {
        ProcessEngineConfigurationImpl engine = Context.getProcessEngineConfiguration();
        Map<String, Object> search = new HashMap<>();
        search.put("now", ClockUtil.getCurrentTime());
        search.put("alwaysSetDueDate", isEnsureJobDueDateNotNull());
        search.put("deploymentAware", false);
        search.put("jobPriorityMin", lane.lowest());
        search.put("jobPriorityMax", lane.highest());
        search.put("historyCleanupEnabled", engine.isHistoryCleanupEnabled());
        search.put("orderingProperties", List.of());
        search.put("applyOrdering", false);
        search.put(
                "applyExclusiveOverProcessHierarchies", engine.isJobExecutorAcquireExclusiveOverProcessHierarchies());
        return getDbEntityManager().selectList("selectNextJobsToExecute", search, new Page(0, most));
    }

    /** The engine lets the thread of a step do what the step has led to; a mail has threads of its own. */
    @Override
    protected void hintJobExecutor(JobEntity job) {
        ProcessEngineConfigurationImpl engine = Context.getProcessEngineConfiguration();
        if (isMail(job) && isInStep() && engine.getJobExecutor().isActive()) {
            Context.getCommandContext()
                    .getTransactionContext()
                    .addTransactionListener(
                            TransactionState.COMMITTED, new MessageAddedNotification(engine.getJobExecutor()));
        } else {
            super.hintJobExecutor(job);
        }
    }

    private static boolean isInStep() {
        JobExecutorContext thread = Context.getJobExecutorContext();
        return thread != null && thread.getCurrentJob() != null && !isMail(thread.getCurrentJob());
    }

    private static boolean isMail(JobEntity job) {
        return job.getPriority() <= MailPriority.MAILS;
    }
}
