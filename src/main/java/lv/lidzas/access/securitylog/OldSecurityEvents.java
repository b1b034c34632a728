package lv.lidzas.access.securitylog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.springframework.stereotype.Component;

/** Each night deletes events that are older than the rule says. */
@Component
class OldSecurityEvents implements NightlyWork {

    private final SecurityLog log;
    private final Deadlines deadlines;
    private final Clock clock;

    OldSecurityEvents(SecurityLog log, Deadlines deadlines, Clock clock) {
        this.log = log;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "deleteOldSecurityEvents";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 30);
    }

    @Override
    public void work() {
        Instant now = clock.instant();
        // As long as the rule counts from now, so long ago.
        log.deleteBefore(now.minus(Duration.between(now, deadlines.after(SecurityDeadline.SECURITY_EVENT_KEPT, now))));
    }
}
