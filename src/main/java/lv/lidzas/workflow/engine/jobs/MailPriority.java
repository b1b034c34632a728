package lv.lidzas.workflow.engine.jobs;

import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobPriorityProvider;
import org.camunda.bpm.engine.impl.jobexecutor.JobDeclaration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/** A mail's job is told apart by a priority that no other job has, whatever a diagram says. */
class MailPriority extends DefaultJobPriorityProvider {

    static final long MAILS = -1_000_000;

    @Override
    public long determinePriority(ExecutionEntity execution, JobDeclaration<?, ?> job, String jobDefinitionId) {
        return isMail(job) ? MAILS : Math.max(MAILS + 1, super.determinePriority(execution, job, jobDefinitionId));
    }

    private static boolean isMail(JobDeclaration<?, ?> job) {
        if (job == null || job.getActivityId() == null) {
            return false;
        }
        ActivityImpl activity = job.getProcessDefinition().findActivity(job.getActivityId());
        return isSendTask(activity)
                || ActivityTypes.MULTI_INSTANCE_BODY.equals(type(activity))
                        && activity.getActivities().stream().anyMatch(MailPriority::isSendTask);
    }

    private static boolean isSendTask(ScopeImpl activity) {
        return ActivityTypes.TASK_SEND_TASK.equals(type(activity));
    }

    private static String type(ScopeImpl activity) {
        return activity.getProperties().get(BpmnProperties.TYPE);
    }
}
