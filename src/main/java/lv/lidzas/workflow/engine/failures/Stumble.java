package lv.lidzas.workflow.engine.failures;

import java.sql.SQLException;
import lv.lidzas.base.WithoutWords;
import lv.lidzas.workflow.engine.doors.OutsideCall;

/**
 * The engine looks at few of the values that it is given: a missing one ends as a null pointer deep inside. Where it came in
 * over the engine's own interfaces and no code of ours had a hand in it, what was asked is at fault.
 */
public final class Stumble {

    private static final int DEEPEST = 20;

    private Stumble() {}

    public static boolean isEnginesOwn(Throwable failure) {
        if (!OutsideCall.isCurrent() || isNoValues(failure)) {
            return false;
        }
        for (StackTraceElement frame : WithoutWords.frames(failure)) {
            String type = frame.getClassName();
            if (type.startsWith("lv.lidzas.")) {
                return false;
            }
            if (type.startsWith("org.camunda.")) {
                return true;
            }
        }
        return false;
    }

    /** What the database says, it says of its own state or of our tables. */
    private static boolean isNoValues(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (cause instanceof Error || cause instanceof SQLException) {
                return true;
            }
        }
        return false;
    }
}
