package lv.lidzas.digest;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which letters have begun, and who wants none. */
@Component
@Transactional
class DigestStore {

    private static final String TABLE = "lidzas.weekly_digest";

    private final JdbcClient database;
    private final Clock clock;

    DigestStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The Monday on or before today. */
    LocalDate week() {
        return LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** @return the reference of the letter of this week; empty if it has begun already */
    Optional<String> begin(String account) {
        long number = database.sql("select nextval('lidzas.weekly_digest_number')")
                .query(Long.class)
                .single();
        return database.sql("insert into " + TABLE
                        + " (reference, account, week) values (?, ?, ?) on conflict (week, account) do nothing"
                        + " returning reference")
                .params(DigestRecords.TYPE.reference(clock, number), account, week())
                .query(String.class)
                .optional();
    }

    @Transactional(readOnly = true)
    Optional<Digest> find(String reference) {
        return database.sql("select reference, account, week from " + TABLE + " where reference = ?")
                .param(reference)
                .query((row, number) -> new Digest(
                        row.getString("reference"), row.getString("account"), row.getObject("week", LocalDate.class)))
                .optional();
    }

    @Transactional(readOnly = true)
    boolean isWanted(String account) {
        return database.sql("select 1 from lidzas.digest_declined where account = ?")
                .param(account)
                .query(Integer.class)
                .optional()
                .isEmpty();
    }

    void want(String account, boolean wanted) {
        database.sql(
                        wanted
                                ? "delete from lidzas.digest_declined where account = ?"
                                : "insert into lidzas.digest_declined (account) values (?) on conflict do nothing")
                .param(account)
                .update();
    }

    /** Those of weeks that are over. */
    void forgetOld() {
        database.sql("delete from " + TABLE + " where week < ?").param(week()).update();
    }

    /** Everything about an account. */
    void forget(String account) {
        for (String table : List.of(TABLE, "lidzas.digest_declined")) {
            database.sql("delete from " + table + " where account = ?")
                    .param(account)
                    .update();
        }
    }
}
