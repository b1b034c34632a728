package lv.lidzas.workflow.engine.failures;

import lv.lidzas.base.Trouble;
import lv.lidzas.base.WithoutWords;
import org.camunda.bpm.engine.ProcessEngineException;

/**
 * A failure without its words: it says what kinds of exception met and where; the id is the same in the job, the answer and
 * the log.
 */
class SafeFailure extends ProcessEngineException implements Trouble.Known {

    private static final long serialVersionUID = 1L;

    private final String kinds;
    private final Trouble trouble;

    private SafeFailure(String kinds, Trouble trouble) {
        super(kinds);
        this.kinds = kinds;
        this.trouble = trouble;
    }

    static SafeFailure of(Throwable failure) {
        if (failure instanceof SafeFailure safe) {
            return safe;
        }
        Trouble trouble = Trouble.of(failure);
        SafeFailure safe = new SafeFailure(
                WithoutWords.describe(failure),
                trouble == Trouble.DEFECT && Stumble.isEnginesOwn(failure) ? Trouble.BAD_VALUE : trouble);
        safe.setStackTrace(WithoutWords.frames(failure));
        return safe;
    }

    /** Classes and an id. */
    String kinds() {
        return kinds;
    }

    @Override
    public Trouble trouble() {
        return trouble;
    }

    @Override
    public String id() {
        return WithoutWords.idIn(kinds);
    }
}
