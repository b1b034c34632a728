package lv.lidzas.workflow.engine.failures;

import java.util.Set;
import lv.lidzas.web.FailureLog;
import lv.lidzas.web.WithoutWords;
import lv.lidzas.workflow.InvalidForm;
import lv.lidzas.workflow.LostRace;
import lv.lidzas.workflow.NoSuchRecord;
import lv.lidzas.workflow.StaleForm;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.exception.cmmn.CaseException;
import org.camunda.bpm.engine.exception.dmn.DecisionException;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobListener;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.security.access.AccessDeniedException;

/**
 * The outermost of the engine's interceptors: what fails below leaves it without words, whether it goes into a job and an
 * incident, into an answer or into the log.
 */
class FailuresWithoutWords extends CommandInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(FailuresWithoutWords.class);

    /** Refusals written for whoever asked; they go back to him and nowhere else. */
    private static final Set<Class<? extends RuntimeException>> REFUSALS = Set.of(
            RestException.class,
            AuthorizationException.class,
            AccessDeniedException.class,
            BadUserRequestException.class,
            NotFoundException.class,
            NotValidException.class,
            NullValueException.class,
            CaseException.class,
            DecisionException.class,
            ParseException.class,
            SuspendedEntityInteractionException.class,
            InvalidForm.class,
            StaleForm.class,
            NoSuchRecord.class);

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
            if (!(command instanceof ExecuteJobsCmd) && isRefusal(failure)) {
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
                FailureLog.write(LOG, safe.trouble(), safe.getMessage(), failure);
            }
            throw safe;
        }
    }

    private static boolean isRefusal(RuntimeException failure) {
        return REFUSALS.stream().anyMatch(refusal -> refusal.isInstance(failure));
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
