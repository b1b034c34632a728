package lv.lidzas.workflow.engine.jobs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.AcquirableJobEntity;

/** Locks of each lane as many jobs as it can begin at once. */
class AcquireInLanes extends AcquireJobsCmd {

    private final List<Lane> lanes;

    /** @param lanes the first has the first choice where jobs of one instance exclude each other */
    AcquireInLanes(JobExecutor executor, int most, List<Lane> lanes) {
        super(executor, most);
        this.lanes = lanes;
    }

    /** Jobs that one thread of a lane does, one after the other. */
    static final class Batch extends ArrayList<String> {

        private final transient Lane lane;

        private Batch(Lane lane) {
            this.lane = lane;
        }

        Lane lane() {
            return lane;
        }
    }

    @Override
    public AcquiredJobs execute(CommandContext context) {
        acquiredJobs = new AcquiredJobs(numJobsToAcquire);
        boolean hierarchies = isAcquireExclusiveOverProcessHierarchies(context);
        Set<String> busy = new HashSet<>();
        for (Lane lane : lanes) {
            Map<String, Batch> exclusive = new HashMap<>();
            for (AcquirableJobEntity job : next(lane, context)) {
                String instance = selectProcessInstanceId(job, hierarchies);
                if (!job.isExclusive()) {
                    lock(job, new Batch(lane));
                } else if (!busy.contains(instance)) {
                    lock(job, exclusive.computeIfAbsent(instance, first -> new Batch(lane)));
                }
            }
            busy.addAll(exclusive.keySet());
        }
        context.getDbEntityManager().registerOptimisticLockingListener(this);
        return acquiredJobs;
    }

    private List<AcquirableJobEntity> next(Lane lane, CommandContext context) {
        int most = Math.min(lane.free(), numJobsToAcquire);
        return most > 0 ? ((JobsInLanes) context.getJobManager()).next(lane, most) : List.of();
    }

    private void lock(AcquirableJobEntity job, Batch batch) {
        lockJob(job);
        boolean isNew = batch.isEmpty();
        batch.add(job.getId());
        if (isNew) {
            acquiredJobs.addJobIdBatch(batch);
        }
    }
}
