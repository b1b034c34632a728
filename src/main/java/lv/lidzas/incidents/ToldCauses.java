package lv.lidzas.incidents;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which causes there are, and who knows of them. */
@Component
@Transactional
class ToldCauses {

    /** A step that is tried again and fails again is the same cause. */
    private static final Duration QUIET = Duration.ofHours(1);

    private final JdbcClient database;
    private final Clock clock;

    ToldCauses(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Those of now; one that was not seen for an hour is over.
     *
     * @return since when each is known
     */
    Map<String, Instant> see(Collection<String> causes) {
        Timestamp now = Timestamp.from(clock.instant());
        causes.forEach(cause -> database.sql(
                        """
                        insert into lidzas.incident_cause (cause, begun_at, last_seen_at) values (?, ?, ?)
                        on conflict (cause) do update set last_seen_at = excluded.last_seen_at""")
                .params(cause, now, now)
                .update());
        database.sql("delete from lidzas.incident_cause where last_seen_at < ?")
                .param(Timestamp.from(clock.instant().minus(QUIET)))
                .update();
        Map<String, Instant> since = new HashMap<>();
        database.sql("select cause, begun_at from lidzas.incident_cause")
                .query((row, number) ->
                        since.put(row.getString(1), row.getTimestamp(2).toInstant()))
                .list();
        return since;
    }

    @Transactional(readOnly = true)
    Set<String> knownTo(String account) {
        return database.sql("select cause from lidzas.incident_notice where account = ?")
                .param(account)
                .query(String.class)
                .set();
    }

    void told(String account, Collection<String> causes) {
        causes.forEach(cause -> database.sql("insert into lidzas.incident_notice (cause, account, told_at)"
                        + " values (?, ?, ?) on conflict do nothing")
                .params(cause, account, Timestamp.from(clock.instant()))
                .update());
    }
}
