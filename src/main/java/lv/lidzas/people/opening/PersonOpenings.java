package lv.lidzas.people.opening;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import lv.lidzas.records.OpeningLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The log of who opened whose record, one row per user, person, purpose and hour. */
@Component
public class PersonOpenings implements OpeningLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonOpenings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void opened(String userId, String person, String purpose) {
        // Through the person's row, so that somebody erased in this very moment leaves no entry and no error.
        jdbc.sql(
                        """
                        insert into lidzas.person_opening (person, user_id, purpose, opened_in)
                        select reference, ?, ?, ? from lidzas.person where reference = ?
                        on conflict do nothing""")
                .params(userId, purpose, Timestamp.from(clock.instant().truncatedTo(ChronoUnit.HOURS)), person)
                .update();
    }

    @Override
    @Transactional
    public void taken(String userId, Collection<String> persons, String purpose) {
        jdbc.sql(
                        """
                        insert into lidzas.person_opening (person, user_id, purpose, opened_in)
                        select reference, ?, ?, ? from lidzas.person where reference = any (?)
                        on conflict do nothing""")
                .params(
                        userId,
                        purpose,
                        Timestamp.from(clock.instant().truncatedTo(ChronoUnit.HOURS)),
                        persons.toArray(String[]::new))
                .update();
    }

    @Transactional
    public void move(String kept, String duplicate) {
        jdbc.sql(
                        """
                        insert into lidzas.person_opening (person, user_id, purpose, opened_in)
                        select ?, user_id, purpose, opened_in from lidzas.person_opening where person = ?
                        on conflict do nothing""")
                .params(kept, duplicate)
                .update();
    }
}
