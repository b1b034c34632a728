package lv.lidzas.workflow.engine.guard;

import org.springframework.stereotype.Component;

/** Answers of steps that the application itself brings up to date: the guard takes them as if the step gave them now. */
@Component
public class AnswersAnew {

    private static final ThreadLocal<Boolean> WRITING = ThreadLocal.withInitial(() -> false);

    /** @param write writes variables that steps declare as outputs */
    public void write(Runnable write) {
        WRITING.set(true);
        try {
            write.run();
        } finally {
            WRITING.remove();
        }
    }

    static boolean areWritten() {
        return WRITING.get();
    }
}
