package lv.lidzas.access.outside;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Requests for links that nobody has looked at yet. */
@Component
class AskedLinks {

    private static final Duration WORTH_ANSWERING = Duration.ofDays(1);

    private final JdbcClient database;
    private final Clock clock;

    AskedLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What somebody wants. */
    enum Kind {
        LINKS("links"),
        SIGN_IN("sign_in");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        private static Kind of(String code) {
            return code.equals(LINKS.code) ? LINKS : SIGN_IN;
        }
    }

    record Asked(Kind kind, String email) {}

    /** Once this has returned, it is kept. */
    @Transactional
    void add(Kind kind, String email) {
        database.sql("insert into lidzas.asked_link (kind, email, asked_at) values (?, ?, ?)")
                .params(kind.code, email, Timestamp.from(clock.instant()))
                .update();
    }

    /** The oldest that nobody has in hand; it is over when the transaction is. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Asked> take() {
        return database.sql(
                        """
                        delete from lidzas.asked_link where id = (select id from lidzas.asked_link
                        order by id limit 1 for update skip locked) returning kind, email""")
                .query((row, number) -> new Asked(Kind.of(row.getString(1)), row.getString(2)))
                .optional();
    }

    /** What could not be answered for a day is not waited for any more. */
    @Transactional
    void deleteOld() {
        database.sql("delete from lidzas.asked_link where asked_at < ?")
                .param(Timestamp.from(clock.instant().minus(WORTH_ANSWERING)))
                .update();
    }
}
