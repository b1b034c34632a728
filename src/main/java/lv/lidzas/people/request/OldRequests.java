package lv.lidzas.people.request;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each night forgets requests that were answered long ago. */
@Component
class OldRequests implements NightlyWork {

    private final JdbcClient database;
    private final Deadlines deadlines;
    private final Clock clock;

    OldRequests(JdbcClient database, Deadlines deadlines, Clock clock) {
        this.database = database;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "deleteOldRequests";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 55);
    }

    @Override
    @Transactional
    public void work() {
        LocalDate before = LocalDate.ofInstant(deadlines.ago(RequestDeadline.PERSON_REQUEST_KEPT), clock.getZone());
        database.sql("delete from lidzas.person_request where decided_on < ?")
                .param(before)
                .update();
    }
}
