package lv.lidzas.access.secondfactor;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.lidzas.access.tokens.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tables of second factors and recovery codes. */
@Component
@IfSecondFactor
class FactorStore {

    private final JdbcClient database;
    private final SecretBox box;
    private final Clock clock;

    FactorStore(JdbcClient database, SecretBox box, Clock clock) {
        this.database = database;
        this.box = box;
        this.clock = clock;
    }

    /**
     * A second factor that is on.
     *
     * @param recoveryCodes how many are left
     */
    record Factor(String account, LocalDate since, int recoveryCodes) {}

    boolean isOn(String account) {
        return database.sql("select exists (select 1 from lidzas.second_factor where user_id = ?)")
                .param(account)
                .query(Boolean.class)
                .single();
    }

    Optional<Factor> find(String account) {
        return all().stream().filter(factor -> factor.account().equals(account)).findFirst();
    }

    List<Factor> all() {
        return database.sql("select f.user_id, f.confirmed_at, count(c.code_hash) as codes"
                        + " from lidzas.second_factor f left join lidzas.recovery_code c using (user_id)"
                        + " group by f.user_id order by f.user_id")
                .query((row, number) -> new Factor(
                        row.getString("user_id"),
                        LocalDate.ofInstant(row.getTimestamp("confirmed_at").toInstant(), clock.getZone()),
                        row.getInt("codes")))
                .list();
    }

    Optional<String> secret(String account) {
        return database.sql("select secret from lidzas.second_factor where user_id = ?")
                .param(account)
                .query(byte[].class)
                .optional()
                .map(box::unlock);
    }

    /** Takes the place of an earlier one. */
    @Transactional
    void put(String account, String secret, long step, List<String> recoveryCodes) {
        database.sql("insert into lidzas.second_factor (user_id, secret, confirmed_at, last_step) values (?, ?, ?, ?)"
                        + " on conflict (user_id) do update set secret = excluded.secret,"
                        + " confirmed_at = excluded.confirmed_at, last_step = excluded.last_step")
                .params(account, box.lock(secret), Timestamp.from(clock.instant()), step)
                .update();
        putRecoveryCodes(account, recoveryCodes);
    }

    @Transactional
    void putRecoveryCodes(String account, List<String> codes) {
        database.sql("delete from lidzas.recovery_code where user_id = ?")
                .param(account)
                .update();
        codes.forEach(code -> database.sql("insert into lidzas.recovery_code (user_id, code_hash) values (?, ?)")
                .params(account, Token.hash(code))
                .update());
    }

    /** One statement, so that of two requests with one code only one is let in. */
    boolean useStep(String account, long step) {
        return database.sql("update lidzas.second_factor set last_step = ? where user_id = ? and last_step < ?")
                        .params(step, account, step)
                        .update()
                == 1;
    }

    /** As above. */
    boolean useRecoveryCode(String account, String code) {
        return database.sql("delete from lidzas.recovery_code where user_id = ? and code_hash = ?")
                        .params(account, Token.hash(code))
                        .update()
                == 1;
    }

    boolean remove(String account) {
        return database.sql("delete from lidzas.second_factor where user_id = ?")
                        .param(account)
                        .update()
                == 1;
    }
}
