package lv.lidzas.workflow.operation;

import lv.lidzas.workflow.engine.jobs.DueJobsWatch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether this node takes up the work that is due: mails, timers, steps between two tasks. */
@Component
public class DueJobs {

    private final ObjectProvider<DueJobsWatch> watch;

    DueJobs(ObjectProvider<DueJobsWatch> watch) {
        this.watch = watch;
    }

    /** False if it has not been taken up for minutes; true also on a node that is not to take any. */
    public boolean areTaken() {
        return watch.stream().noneMatch(DueJobsWatch::isLate);
    }
}
