package lv.lidzas.workflow.operation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import lv.lidzas.workflow.engine.AsApplication;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Figures of what processes do by themselves, for whoever watches the system. */
@Component
@Transactional(readOnly = true)
public class WorkFigures {

    /** So long a step that is due may wait for its turn. */
    private static final Duration TURN = Duration.ofMinutes(5);

    /** More than these are not told apart. */
    private static final int MANY = 1000;

    private final ManagementService management;
    private final RuntimeService runtime;
    private final AsApplication application;
    private final Clock clock;

    WorkFigures(ManagementService management, RuntimeService runtime, AsApplication application, Clock clock) {
        this.management = management;
        this.runtime = runtime;
        this.application = application;
        this.clock = clock;
    }

    /** Steps that gave up and wait for somebody. */
    public long incidents() {
        return application.run(() -> runtime.createIncidentQuery().count());
    }

    /** Steps that nobody takes up, although they have been due for five minutes; a thousand and more are a thousand. */
    public long jobsLate() {
        Instant due = clock.instant().minus(TURN);
        return application.run(() -> {
            long dated = management
                    .createJobQuery()
                    .executable()
                    .active()
                    .duedateLowerThan(Date.from(due))
                    .count();
            long undated = management.createJobQuery().executable().active().messages().listPage(0, MANY).stream()
                    .filter(job -> job.getDuedate() == null
                            && job.getCreateTime().toInstant().isBefore(due))
                    .count();
            return dated + undated;
        });
    }
}
