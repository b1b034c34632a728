package lv.lidzas.access.sessions;

import java.time.LocalTime;
import lv.lidzas.nightly.NightlyWork;
import org.springframework.stereotype.Component;

/** Each night deletes sessions whose time is over. */
@Component
class OldSessions implements NightlyWork {

    private final StaffSessions sessions;

    OldSessions(StaffSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "deleteOldSessions";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 27);
    }

    @Override
    public void work() {
        sessions.deleteOld();
    }
}
