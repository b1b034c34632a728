package lv.lidzas.workflow.engine.failures;

import lv.lidzas.base.FailureLog;
import lv.lidzas.base.WithoutWords;
import lv.lidzas.workflow.LostRace;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.DirectFieldAccessor;

/**
 * The outermost of the engine's interceptors: what fails below leaves it without words, whether it goes into a job and an
 * incident, into an answer or into the log.
 */
class FailuresWithoutWords extends CommandInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(FailuresWithoutWords.class);

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() != null) {
            return next.execute(command);
        }
        if (command instanceof FailedJobListener listener) {
            withoutWords(listener);
        }
        try {
            return next.execute(command);
        } catch (OptimisticLockingException concurrent) {
            throw withoutWords(concurrent);
        } catch (RuntimeException failure) {
            if (!(command instanceof ExecuteJobsCmd) && Refusals.isOne(failure)) {
                throw failure;
            }
            if (!(command instanceof ExecuteJobsCmd) && LostRace.isOne(failure)) {
                throw withoutWords(failure);
            }
            SafeFailure safe = SafeFailure.of(
                    command instanceof ExecuteJobsCmd job && withoutWords(job) instanceof SafeFailure collected
                            ? collected
                            : failure);
            if (!(command instanceof ExecuteJobsCmd) && safe != failure) {
                // The job executor writes its own line.
                FailureLog.write(LOG, safe.trouble(), safe.kinds(), failure);
            }
            throw safe;
        }
    }

    /** The engine collects the failure where it happens, before any interceptor sees it, and keeps the first. */
    private static Throwable withoutWords(Command<?> ofJob) {
        Object collector = new DirectFieldAccessor(ofJob).getPropertyValue("jobFailureCollector");
        DirectFieldAccessor collected = new DirectFieldAccessor(collector);
        Throwable failure = (Throwable) collected.getPropertyValue("failure");
        if (failure instanceof OptimisticLockingException concurrent) {
            collected.setPropertyValue("failure", withoutWords(concurrent));
        } else if (failure != null) {
            collected.setPropertyValue("failure", SafeFailure.of(failure));
        }
        return (Throwable) collected.getPropertyValue("failure");
    }

    /** Its kind decides on a retry, its words name the row. */
    private static OptimisticLockingException withoutWords(RuntimeException concurrent) {
        return new OptimisticLockingException(WithoutWords.describe(concurrent));
    }
}
