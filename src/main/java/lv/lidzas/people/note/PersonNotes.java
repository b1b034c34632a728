package lv.lidzas.people.note;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import lv.lidzas.lists.ListKey;
import lv.lidzas.lists.ListOrder;
import lv.lidzas.lists.ListPage;
import lv.lidzas.lists.ListQuery;
import lv.lidzas.lists.Lists;
import lv.lidzas.lists.Place;
import lv.lidzas.people.PersonNote;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes are added and read, never changed. */
@Component
public class PersonNotes {

    private static final int LENGTH = 25;

    private static final ListOrder NEWEST_FIRST =
            ListOrder.descending(ListKey.moment("written_at"), ListKey.number("id"));

    private final JdbcClient jdbc;
    private final Lists lists;
    private final Clock clock;

    PersonNotes(JdbcClient jdbc, Lists lists, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.clock = clock;
    }

    @Transactional
    public void add(String person, String text, @Nullable String author) {
        jdbc.sql("insert into lidzas.person_note (person, text, author, written_at) values (?, ?, ?, ?)")
                .params(person, text, author, Timestamp.from(clock.instant()))
                .update();
    }

    /** A page of notes, the newest first. */
    @Transactional(readOnly = true)
    public ListPage<PersonNote> of(String person, Place place) {
        ListQuery query = new ListQuery(
                "text, author, written_at",
                "from lidzas.person_note where person = :person",
                Map.of("person", person),
                NEWEST_FIRST);
        return lists.read(
                query,
                place,
                LENGTH,
                (row, number) -> new PersonNote(
                        row.getString("text"),
                        row.getString("author"),
                        row.getTimestamp("written_at").toInstant().atZone(clock.getZone())));
    }

    @Transactional
    public void move(String kept, String duplicate) {
        jdbc.sql("update lidzas.person_note set person = ? where person = ?")
                .params(kept, duplicate)
                .update();
    }
}
