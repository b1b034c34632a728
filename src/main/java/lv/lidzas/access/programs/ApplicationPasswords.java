package lv.lidzas.access.programs;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.lidzas.access.tokens.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of application passwords; of each only a hash is kept. */
@Component
@IfApplicationPasswords
class ApplicationPasswords {

    static final int AT_MOST = 10;

    private static final Duration USE_KEPT = Duration.ofHours(1);

    private final JdbcClient database;
    private final Clock clock;

    ApplicationPasswords(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * As its owner sees it.
     *
     * @param lastUsed {@code null} if never
     */
    record Listed(long id, String purpose, LocalDate made, @Nullable LocalDate lastUsed) {}

    List<Listed> of(String account) {
        return database.sql("select id, purpose, created_at, last_used_at from lidzas.application_password"
                        + " where user_id = ? order by id")
                .param(account)
                .query((row, number) -> new Listed(
                        row.getLong("id"),
                        row.getString("purpose"),
                        day(row.getTimestamp("created_at")),
                        dayIfAny(row.getTimestamp("last_used_at"))))
                .list();
    }

    /** @return the password, to be shown once; empty if the account has {@link #AT_MOST} already */
    Optional<String> make(String account, Purpose purpose) {
        String password = Token.fresh();
        int made = database.sql("insert into lidzas.application_password (user_id, password_hash, purpose, created_at)"
                        + " select ?, ?, ?, ? where (select count(*) from lidzas.application_password"
                        + " where user_id = ?) < ?")
                .params(
                        account,
                        Token.hash(password),
                        purpose.code(),
                        Timestamp.from(clock.instant()),
                        account,
                        AT_MOST)
                .update();
        return made == 1 ? Optional.of(password) : Optional.empty();
    }

    void revoke(String account, long id) {
        database.sql("delete from lidzas.application_password where user_id = ? and id = ?")
                .params(account, id)
                .update();
    }

    boolean accepts(String account, String password) {
        return database.sql("select id, last_used_at from lidzas.application_password"
                        + " where user_id = ? and password_hash = ?")
                .params(account, Token.hash(password))
                .query((row, number) -> use(row.getLong("id"), row.getTimestamp("last_used_at")))
                .optional()
                .orElse(false);
    }

    /** At most once an hour: a program asks often. */
    private boolean use(long id, Timestamp last) {
        Instant now = clock.instant();
        if (last == null || last.toInstant().plus(USE_KEPT).isBefore(now)) {
            database.sql("update lidzas.application_password set last_used_at = ? where id = ?")
                    .params(Timestamp.from(now), id)
                    .update();
        }
        return true;
    }

    private LocalDate day(Timestamp moment) {
        return LocalDate.ofInstant(moment.toInstant(), clock.getZone());
    }

    private @Nullable LocalDate dayIfAny(@Nullable Timestamp moment) {
        return moment == null ? null : day(moment);
    }
}
