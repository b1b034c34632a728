package lv.lidzas.health;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the script that makes backups has written down. */
@Component
public class Backups {

    private final JdbcClient database;

    Backups(JdbcClient database) {
        this.database = database;
    }

    /** When the last one was made; empty if none is known. */
    public Optional<Instant> last() {
        return database.sql("select made_at from lidzas.backup_made order by made_at desc limit 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
