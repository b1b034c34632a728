package lv.lidzas.nightly;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When each nightly work was done last. */
@Component
public class LastNights {

    private final JdbcClient database;
    private final Clock clock;

    LastNights(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Every work that was ever planned, by name. */
    public List<Night> all() {
        return database.sql(
                        """
                        select task_name, last_success, consecutive_failures, execution_time
                        from lidzas.nightly_work order by task_name""")
                .query((row, number) -> new Night(
                        row.getString(1),
                        local(row.getObject(2, OffsetDateTime.class)),
                        row.getInt(3),
                        local(row.getObject(4, OffsetDateTime.class))))
                .list();
    }

    private LocalDateTime local(OffsetDateTime moment) {
        return moment == null ? null : moment.atZoneSameInstant(clock.getZone()).toLocalDateTime();
    }

    /**
     * A work, in the organisation's time zone.
     *
     * @param done when it succeeded last; {@code null} if never yet
     * @param failures how often it has failed since
     * @param next when it is due
     */
    public record Night(String name, LocalDateTime done, int failures, LocalDateTime next) {}
}
