package lv.lidzas.people.note;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import lv.lidzas.people.PersonNote;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes are added and read, never changed. */
@Component
public class PersonNotes {

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonNotes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void add(String person, String text, String author) {
        jdbc.sql("insert into lidzas.person_note (person, text, author, written_at) values (?, ?, ?, ?)")
                .params(person, text, author, Timestamp.from(clock.instant()))
                .update();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<PersonNote> of(String person) {
        return jdbc.sql("select text, author, written_at from lidzas.person_note where person = ?"
                        + " order by written_at desc, id desc")
                .param(person)
                .query((row, number) -> new PersonNote(
                        row.getString("text"),
                        row.getString("author"),
                        row.getTimestamp("written_at").toInstant().atZone(clock.getZone())))
                .list();
    }

    @Transactional
    public void move(String kept, String duplicate) {
        jdbc.sql("update lidzas.person_note set person = ? where person = ?")
                .params(kept, duplicate)
                .update();
    }
}
