package lv.lidzas.workflow.engine.failures;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.camunda.bpm.engine.ProcessEngineException;

/**
 * A failure without its words: messages of exceptions quote addresses, keys and rows. It says what kinds of exception met
 * and where; the id is the same in the job, the answer and the log.
 */
class SafeFailure extends ProcessEngineException {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int DEEPEST = 8;

    private SafeFailure(String kinds) {
        super(kinds);
    }

    static SafeFailure of(Throwable failure) {
        if (failure instanceof SafeFailure safe) {
            return safe;
        }
        SafeFailure safe = new SafeFailure(describe(failure));
        safe.setStackTrace(innermost(failure).getStackTrace());
        return safe;
    }

    static String describe(Throwable failure) {
        StringBuilder kinds = new StringBuilder();
        Throwable kind = failure;
        for (int depth = 0; kind != null && depth < DEEPEST; depth++, kind = kind.getCause()) {
            kinds.append(kinds.isEmpty() ? "" : " < ").append(kind.getClass().getName());
        }
        byte[] id = new byte[6];
        RANDOM.nextBytes(id);
        return kinds.append(" [")
                .append(HexFormat.of().formatHex(id))
                .append(']')
                .toString();
    }

    private static Throwable innermost(Throwable failure) {
        Throwable innermost = failure;
        for (int depth = 0; innermost.getCause() != null && depth < DEEPEST; depth++) {
            innermost = innermost.getCause();
        }
        return innermost;
    }
}
