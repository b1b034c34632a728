package lv.lidzas.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How many mails with links a person gets because somebody asked for them: three in an hour and ten in a day. */
@Component
public class AskedMails {

    private static final int IN_AN_HOUR = 3;
    private static final int IN_A_DAY = 10;
    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcClient database;
    private final Clock clock;

    AskedMails(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Counts one mail more, unless there were enough. Whoever asked is told the same in both cases.
     *
     * @param person {@code P-} reference
     * @param needed whether there is anything to mail; asked while nobody else can ask for the same person
     * @return whether the mail may go out
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(String person, BooleanSupplier needed) {
        // Of requests at the same moment, to whatever node, each sees those before it.
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("askedMails" + person)
                .query((row, number) -> true)
                .single();
        if (!needed.getAsBoolean()
                || since(person, Duration.ofHours(1)) >= IN_AN_HOUR
                || since(person, DAY) >= IN_A_DAY) {
            return false;
        }
        database.sql("insert into lidzas.asked_mail (person, asked_at) values (?, ?)")
                .params(person, Timestamp.from(clock.instant()))
                .update();
        return true;
    }

    /** Part of erasing a person. */
    void forget(String person) {
        database.sql("delete from lidzas.asked_mail where person = ?")
                .param(person)
                .update();
    }

    /** Removes what counts no more. */
    public void deleteOld() {
        database.sql("delete from lidzas.asked_mail where asked_at <= ?")
                .param(before(DAY))
                .update();
    }

    private long since(String person, Duration time) {
        return database.sql("select count(*) from lidzas.asked_mail where person = ? and asked_at > ?")
                .params(person, before(time))
                .query(Long.class)
                .single();
    }

    private Timestamp before(Duration time) {
        return Timestamp.from(clock.instant().minus(time));
    }
}
