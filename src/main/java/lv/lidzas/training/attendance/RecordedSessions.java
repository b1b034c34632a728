package lv.lidzas.training.attendance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.training.HeldSessions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sessions with those whose attendance is recorded, in two statements. */
@Component
@Transactional(readOnly = true)
class RecordedSessions implements HeldSessions {

    private final JdbcClient database;
    private final ZoneId zone;

    RecordedSessions(JdbcClient database, Clock clock) {
        this.database = database;
        this.zone = clock.getZone();
    }

    private record Meeting(Instant begins, Instant ends, @Nullable String place) {}

    @Override
    public Held held(String reference) {
        Meeting meeting = database.sql("select starts_at, ends_at, place from lidzas.training_session"
                        + " where reference = ? and stage <> 'cancelled'")
                .param(reference)
                .query((row, number) -> new Meeting(
                        row.getTimestamp(1).toInstant(), row.getTimestamp(2).toInstant(), row.getString(3)))
                .optional()
                .orElseThrow(NoSuchRecord::new);
        List<String> came = database.sql(
                        """
                        select distinct r.person from lidzas.training_enrolment e
                        join lidzas.training_run r on r.reference = e.run
                        where e.session = ? and (e.attendance is null or e.attendance = 'present') order by r.person""")
                .param(reference)
                .query(String.class)
                .list();
        return new Held(
                LocalDate.ofInstant(meeting.begins(), zone),
                (int) Duration.between(meeting.begins(), meeting.ends()).toMinutes(),
                meeting.place(),
                came);
    }
}
