package lv.lidzas.access.securitylog;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what happens at the doors: when, who, from where, what; no words that anybody typed. */
@Component
public class SecurityLog {

    private static final Pattern UNUSUAL = Pattern.compile("[^A-Za-z0-9._@*:/>{} -]");
    private static final int LONGEST_TARGET = 200;
    private static final String COLUMNS = "select id, happened_at, kind, account, address, target";

    private final JdbcClient database;
    private final Clock clock;

    SecurityLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Writes down what the current request did. */
    public void write(SecurityEventKind kind, @Nullable String account) {
        write(kind, account, RequestAddress.current(), null);
    }

    /**
     * @param account id of an existing account; {@code null} if there is none
     * @param target what it was about; {@code null} if that goes without saying
     */
    public void write(
            SecurityEventKind kind, @Nullable String account, @Nullable String address, @Nullable String target) {
        database.sql("insert into lidzas.security_event (happened_at, kind, account, address, target)"
                        + " values (?, ?, ?, ?, ?)")
                .params(Timestamp.from(clock.instant()), kind.code(), account, address, plain(target))
                .update();
    }

    /**
     * A page of events, the newest first.
     *
     * @param kind {@code null} for all
     * @param account who did it or whom it was done to; {@code null} for all
     * @param before only older ones than this; {@code null} for the newest
     */
    List<SecurityEvent> read(
            @Nullable SecurityEventKind kind, @Nullable String account, @Nullable Long before, int most) {
        return database.sql(COLUMNS + " from lidzas.security_event"
                        + " where (cast(:kind as text) is null or kind = :kind)"
                        + " and (cast(:account as text) is null or account = :account or split_part(target, ' > ', 1) = :account)"
                        + " and (cast(:before as bigint) is null or id < :before)"
                        + " order by id desc limit :most")
                .param("kind", kind == null ? null : kind.code())
                .param("account", account)
                .param("before", before)
                .param("most", most)
                .query((row, number) -> new SecurityEvent(
                        row.getLong("id"),
                        row.getTimestamp("happened_at").toInstant(),
                        row.getString("kind"),
                        row.getString("account"),
                        row.getString("address"),
                        row.getString("target")))
                .list();
    }

    void deleteBefore(Instant moment) {
        database.sql("delete from lidzas.security_event where happened_at < ?")
                .param(Timestamp.from(moment))
                .update();
    }

    private static @Nullable String plain(@Nullable String target) {
        if (target == null) {
            return null;
        }
        String plain = UNUSUAL.matcher(target).replaceAll("?");
        return plain.length() > LONGEST_TARGET ? plain.substring(0, LONGEST_TARGET) : plain;
    }
}
