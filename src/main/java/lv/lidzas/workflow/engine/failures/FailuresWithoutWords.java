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
    private static final String FAILURE = "failure";

    private final Collisions collisions;

    FailuresWithoutWords(Collisions collisions) {
        this.collisions = collisions;
    }

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
        } catch (RuntimeException failure) {
            throw command instanceof ExecuteJobsCmd job ? ofJob(job, failure) : ofCommand(failure);
        }
    }

    private static RuntimeException ofCommand(RuntimeException failure) {
        if (Refusals.isOne(failure)) {
            return failure;
        }
        if (LostRace.isOne(failure)) {
            return withoutWords(failure);
        }
        SafeFailure safe = SafeFailure.of(failure);
        if (safe != failure) {
            FailureLog.write(LOG, safe.trouble(), safe.kinds(), failure);
        }
        return safe;
    }

    /**
     * The engine collects the failure where it happens, before any interceptor sees it, and keeps the first. Whoever came
     * second is told so in the engine's own words, whoever noticed it: then the job loses none of its tries. The job executor
     * writes the line.
     */
    private RuntimeException ofJob(ExecuteJobsCmd job, RuntimeException failure) {
        DirectFieldAccessor collector = collectorOf(job);
        Throwable collected = (Throwable) collector.getPropertyValue(FAILURE);
        Throwable first = collected == null ? failure : collected;
        String id = (String) new DirectFieldAccessor(job).getPropertyValue("jobId");
        RuntimeException told =
                LostRace.isCollision(first) && collisions.mayTryAgain(id) ? withoutWords(first) : SafeFailure.of(first);
        collector.setPropertyValue(FAILURE, told);
        return told;
    }

    /** What no interceptor has seen: errors. */
    private static void withoutWords(FailedJobListener listener) {
        DirectFieldAccessor collector = collectorOf(listener);
        Throwable failure = (Throwable) collector.getPropertyValue(FAILURE);
        if (failure != null && !(failure instanceof OptimisticLockingException)) {
            collector.setPropertyValue(FAILURE, SafeFailure.of(failure));
        }
    }

    private static DirectFieldAccessor collectorOf(Command<?> ofJob) {
        return new DirectFieldAccessor(new DirectFieldAccessor(ofJob).getPropertyValue("jobFailureCollector"));
    }

    /** Its kind decides on a retry, its words name the row. */
    private static OptimisticLockingException withoutWords(Throwable concurrent) {
        return new OptimisticLockingException(WithoutWords.describe(concurrent));
    }
}
