package lv.lidzas.people.note;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.lists.ListKey;
import lv.lidzas.lists.ListOrder;
import lv.lidzas.lists.ListPage;
import lv.lidzas.lists.ListQuery;
import lv.lidzas.lists.Lists;
import lv.lidzas.lists.Place;
import lv.lidzas.people.PersonData;
import lv.lidzas.people.PersonNote;
import lv.lidzas.values.Written;
import lv.lidzas.workflow.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes are added and read, never changed. One about a record goes with it, one about the person with the person. */
@Component
public class PersonNotes implements PersonData {

    private static final int LENGTH = 25;

    private static final ListOrder NEWEST_FIRST =
            ListOrder.descending(ListKey.moment("written_at"), ListKey.number("id"));

    private final JdbcClient jdbc;
    private final Lists lists;
    private final Colleagues colleagues;
    private final MessageSource messages;
    private final Clock clock;

    PersonNotes(JdbcClient jdbc, Lists lists, Colleagues colleagues, MessageSource messages, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.colleagues = colleagues;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param about reference of the record that it is about; {@code null} for the person alone */
    @Transactional
    public void add(String person, @Nullable String about, String text, @Nullable String author) {
        jdbc.sql("insert into lidzas.person_note (person, about, text, author, written_at) values (?, ?, ?, ?, ?)")
                .params(person, about, text, author, Timestamp.from(clock.instant()))
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

    /** The first page in words: a paragraph for each note, with its day and who wrote it. */
    @Transactional(readOnly = true)
    public String text(String person, Locale language) {
        List<PersonNote> latest = of(person, Place.START).rows();
        Map<String, String> names =
                colleagues.named(latest.stream().map(PersonNote::author).toList(), language);
        String own = messages.getMessage("people.notes.byPerson", null, language);
        LocalDate today = LocalDate.now(clock);
        return latest.stream()
                .map(note -> Written.day(note.writtenAt().toLocalDate(), today, language) + " "
                        + names.getOrDefault(note.author(), own) + ": " + note.text())
                .collect(Collectors.joining("\n\n"));
    }

    @Override
    @Transactional
    public void moveTo(String kept, String duplicate) {
        jdbc.sql("update lidzas.person_note set person = ? where person = ?")
                .params(kept, duplicate)
                .update();
    }

    /** What was about one record is about another one. */
    public void goOn(String about, String other) {
        jdbc.sql("update lidzas.person_note set about = ? where about = ?")
                .params(other, about)
                .update();
    }

    @Override
    @Transactional
    public void eraseOf(String person) {
        jdbc.sql("delete from lidzas.person_note where person = ?")
                .param(person)
                .update();
    }

    @Override
    @Transactional
    public void eraseAbout(String record) {
        jdbc.sql("delete from lidzas.person_note where about = ?").param(record).update();
    }
}
