package lv.lidzas.workflow.engine.hold;

import lv.lidzas.workflow.engine.jobs.JobsInLanes;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.model.bpmn.instance.SendTask;

/**
 * In a restored database, a mail to which something overdue leads is held as well: a reminder whose day passed before the
 * restore went out from the original. What people do from then on is not touched.
 */
class HoldingJobs extends JobsInLanes {

    private final MailHold hold;

    HoldingJobs(MailHold hold) {
        this.hold = hold;
    }

    @Override
    public void insertJob(JobEntity job) {
        JobEntity cause = hold.isOn() ? Context.getCommandContext().getCurrentJob() : null;
        if (cause == null || !hold.wasDue(cause)) {
            super.insertJob(job);
            return;
        }
        SendTask mail = job.getJobDefinition() == null
                ? null
                : hold.sends(
                        job.getProcessDefinitionId(), job.getJobDefinition().getActivityId());
        if (mail != null) {
            job.setSuspensionState(SuspensionState.SUSPENDED.getStateCode());
        } else if (job.getDuedate() == null) {
            job.setDuedate(MailHold.due(cause));
        }
        super.insertJob(job);
        if (mail != null) {
            hold.add(job.getId(), mail);
        }
    }
}
