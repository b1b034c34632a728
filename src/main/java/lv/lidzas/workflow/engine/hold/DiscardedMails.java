package lv.lidzas.workflow.engine.hold;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.bpmn.delegate.JavaDelegateInvocation;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/** A step whose mail is not to go out ends without its delegate. */
class DiscardedMails extends DefaultDelegateInterceptor {

    private final MailHold hold;

    DiscardedMails(MailHold hold) {
        this.hold = hold;
    }

    @Override
    public void handleInvocation(DelegateInvocation invocation) throws Exception {
        if (!(invocation instanceof JavaDelegateInvocation) || !isDiscarded(invocation)) {
            super.handleInvocation(invocation);
        }
    }

    /** What follows in the same transaction is done. */
    private boolean isDiscarded(DelegateInvocation invocation) {
        JobEntity job = hold.isOn() ? Context.getCommandContext().getCurrentJob() : null;
        return job != null
                && invocation.getContextExecution() instanceof DelegateExecution step
                && step.getCurrentActivityId().equals(job.getActivityId())
                && hold.isDiscarded(job.getId());
    }
}
