package lv.lidzas.drafts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of drafts. */
@Component
class DraftStore {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final JdbcClient database;
    private final ObjectMapper json;

    DraftStore(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** When what was saved, the newest first. */
    Map<Place, Instant> of(String user) {
        Map<Place, Instant> found = new LinkedHashMap<>();
        database.sql("select place, saved_at from lidzas.form_draft where user_id = ? order by saved_at desc")
                .param(user)
                .query(row -> {
                    found.put(new Place(row.getString(1)), row.getTimestamp(2).toInstant());
                });
        return found;
    }

    Optional<Draft> find(Place place, String user) {
        return database.sql("select content, subject_revision, page, saved_at"
                        + " from lidzas.form_draft where place = ? and user_id = ?")
                .params(place.text(), user)
                .query((row, number) -> draft(row))
                .optional();
    }

    /** Somebody's draft that is not known to be about anybody. */
    record Nobodys(Place place, String user, Map<String, Object> values) {}

    List<Nobodys> aboutNobody() {
        return database.sql("select place, user_id, content from lidzas.form_draft where person is null")
                .query((row, number) -> new Nobodys(
                        new Place(row.getString("place")), row.getString("user_id"), read(row.getString("content"))))
                .list();
    }

    void save(Place place, String user, @Nullable String person, Draft draft) {
        database.sql(
                        """
                        insert into lidzas.form_draft
                            (place, user_id, person, content, subject_revision, page, saved_at)
                        values (?, ?, ?, ?::jsonb, ?, ?, ?)
                        on conflict (place, user_id) do update set
                            person = excluded.person, content = excluded.content,
                            subject_revision = excluded.subject_revision, page = excluded.page,
                            saved_at = excluded.saved_at""")
                .params(
                        place.text(),
                        user,
                        person,
                        write(draft.values()),
                        draft.subjectRevision(),
                        draft.page(),
                        Timestamp.from(draft.savedAt()))
                .update();
    }

    void delete(Place place, @Nullable String user) {
        database.sql("delete from lidzas.form_draft where place = ? and user_id = ?")
                .params(place.text(), user)
                .update();
    }

    /** Whoever began it. */
    void delete(Place place) {
        database.sql("delete from lidzas.form_draft where place = ?")
                .param(place.text())
                .update();
    }

    void deleteOf(String user) {
        database.sql("delete from lidzas.form_draft where user_id = ?")
                .param(user)
                .update();
    }

    void deleteAbout(String person) {
        database.sql("delete from lidzas.form_draft where person = ?")
                .param(person)
                .update();
    }

    void move(String kept, String duplicate) {
        database.sql("update lidzas.form_draft set person = ? where person = ?")
                .params(kept, duplicate)
                .update();
    }

    void deleteBefore(Instant moment) {
        database.sql("delete from lidzas.form_draft where saved_at < ?")
                .param(Timestamp.from(moment))
                .update();
    }

    private Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                read(row.getString("content")),
                row.getString("subject_revision"),
                row.getString("page"),
                row.getTimestamp("saved_at").toInstant());
    }

    private Map<String, Object> read(String content) {
        try {
            return json.readValue(content, OBJECT);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft is no JSON");
        }
    }

    private String write(Map<String, Object> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft's values are not JSON");
        }
    }
}
