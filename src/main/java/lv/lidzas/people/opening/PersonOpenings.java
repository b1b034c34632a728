package lv.lidzas.people.opening;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import lv.lidzas.lists.ListKey;
import lv.lidzas.lists.ListOrder;
import lv.lidzas.lists.ListPage;
import lv.lidzas.lists.ListQuery;
import lv.lidzas.lists.Lists;
import lv.lidzas.lists.Place;
import lv.lidzas.people.PersonOpening;
import lv.lidzas.records.OpeningLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The log of who opened whose record, one row per user, person, purpose and hour. */
@Component
public class PersonOpenings implements OpeningLog {

    private static final int LENGTH = 30;

    private static final ListOrder NEWEST_FIRST =
            ListOrder.descending(ListKey.moment("opened_in"), ListKey.id("user_id"), ListKey.id("purpose"));

    private final JdbcClient jdbc;
    private final Lists lists;
    private final Clock clock;

    PersonOpenings(JdbcClient jdbc, Lists lists, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
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

    /** A page of openings, the newest first. */
    @Transactional(readOnly = true)
    public ListPage<PersonOpening> of(String person, Place place) {
        ListQuery query = new ListQuery(
                "user_id, purpose, opened_in",
                "from lidzas.person_opening where person = :person",
                Map.of("person", person),
                NEWEST_FIRST);
        return lists.read(
                query,
                place,
                LENGTH,
                (row, number) -> new PersonOpening(
                        row.getString("user_id"),
                        row.getString("purpose"),
                        row.getTimestamp("opened_in").toInstant().atZone(clock.getZone())));
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
