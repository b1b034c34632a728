package lv.lidzas.access.securitylog;

import java.time.LocalTime;
import lv.lidzas.base.KeptFor;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Each night deletes events that are older than the rule says. */
@Component
class OldSecurityEvents implements NightlyWork {

    private final SecurityLog log;
    private final Deadlines deadlines;

    OldSecurityEvents(SecurityLog log, Deadlines deadlines) {
        this.log = log;
        this.deadlines = deadlines;
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
        log.deleteBefore(deadlines.ago(SecurityDeadline.SECURITY_EVENT_KEPT));
    }

    @Bean
    static KeptFor securityEventKept(Deadlines deadlines) {
        return new KeptFor("securityEvent", () -> deadlines.length(SecurityDeadline.SECURITY_EVENT_KEPT));
    }
}
