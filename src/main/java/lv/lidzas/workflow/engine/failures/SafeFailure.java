package lv.lidzas.workflow.engine.failures;

import lv.lidzas.web.WithoutWords;
import org.camunda.bpm.engine.ProcessEngineException;

/**
 * A failure without its words: it says what kinds of exception met and where; the id is the same in the job, the answer and
 * the log.
 */
class SafeFailure extends ProcessEngineException {

    private SafeFailure(String kinds) {
        super(kinds);
    }

    static SafeFailure of(Throwable failure) {
        if (failure instanceof SafeFailure safe) {
            return safe;
        }
        SafeFailure safe = new SafeFailure(WithoutWords.describe(failure));
        safe.setStackTrace(WithoutWords.frames(failure));
        return safe;
    }
}
