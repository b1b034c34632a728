package lv.lidzas.workflow;

/** Which process instance runs a step in this thread: it cannot be ended from within, it ends by itself. */
final class RunningStep implements AutoCloseable {

    private static final ThreadLocal<RunningStep> CURRENT = new ThreadLocal<>();

    private final String processInstanceId;
    private final RunningStep outer;

    private RunningStep(String processInstanceId, RunningStep outer) {
        this.processInstanceId = processInstanceId;
        this.outer = outer;
    }

    static RunningStep of(String processInstanceId) {
        RunningStep running = new RunningStep(processInstanceId, CURRENT.get());
        CURRENT.set(running);
        return running;
    }

    static boolean isIn(String processInstanceId) {
        for (RunningStep step = CURRENT.get(); step != null; step = step.outer) {
            if (step.processInstanceId.equals(processInstanceId)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        if (outer == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(outer);
        }
    }
}
