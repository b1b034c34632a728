package lv.lidzas.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why a task is in whose hands: the last time it was handed over. */
@Component
class HandOverStore {

    private final JdbcClient database;

    HandOverStore(JdbcClient database) {
        this.database = database;
    }

    /** @param from account of whoever handed it over */
    record HandOver(String task, String from, String to, String reason, Instant at) {}

    /**
     * Several tasks that one colleague hands to another at one time, in one statement.
     *
     * @param persons {@code P-} reference by task; {@code null} where the task is about nobody
     */
    void save(Map<String, @Nullable String> persons, String from, String to, String reason, Instant at) {
        List<String> tasks = List.copyOf(persons.keySet());
        database.sql(
                        """
                        insert into lidzas.task_hand_over (task_id, person, handed_by, handed_to, reason, handed_at)
                        select task, person, ?, ?, ?, ?
                        from unnest(cast(? as text[]), cast(? as text[])) as given (task, person)
                        on conflict (task_id) do update set person = excluded.person, handed_by = excluded.handed_by,
                            handed_to = excluded.handed_to, reason = excluded.reason, handed_at = excluded.handed_at,
                            told_at = null""")
                .params(
                        from,
                        to,
                        reason,
                        Timestamp.from(at),
                        tasks.toArray(String[]::new),
                        tasks.stream().map(persons::get).toArray(String[]::new))
                .update();
    }

    Optional<HandOver> of(String task) {
        return list("task_id = ?", task).stream().findFirst();
    }

    /** The latest first. */
    List<HandOver> to(String account) {
        return list("handed_to = ?", account);
    }

    /** Of which nobody is told by email yet, the earliest first. */
    List<HandOver> untold() {
        return database.sql("select task_id, handed_by, handed_to, reason, handed_at from lidzas.task_hand_over"
                        + " where told_at is null order by handed_at, task_id")
                .query(HandOverStore::read)
                .list();
    }

    /**
     * What one colleague was handed at one time is told. Those handed over again meanwhile are another deed.
     *
     * @param to account of whoever was told
     */
    void told(Collection<String> tasks, String to, Instant at, Instant now) {
        database.sql("update lidzas.task_hand_over set told_at = :now"
                        + " where task_id in (:tasks) and handed_to = :to and handed_at = :at")
                .param("now", Timestamp.from(now))
                .param("tasks", tasks)
                .param("to", to)
                .param("at", Timestamp.from(at))
                .update();
    }

    List<String> tasks() {
        return database.sql("select task_id from lidzas.task_hand_over")
                .query(String.class)
                .list();
    }

    void delete(Collection<String> tasks) {
        if (!tasks.isEmpty()) {
            database.sql("delete from lidzas.task_hand_over where task_id in (:tasks)")
                    .param("tasks", tasks)
                    .update();
        }
    }

    void deleteAbout(String person) {
        delete("person = ?", person);
    }

    void deleteOf(String account) {
        delete("handed_by = ?", account);
        delete("handed_to = ?", account);
    }

    void move(String kept, String duplicate) {
        database.sql("update lidzas.task_hand_over set person = ? where person = ?")
                .params(kept, duplicate)
                .update();
    }

    private List<HandOver> list(String condition, String value) {
        return database.sql("select task_id, handed_by, handed_to, reason, handed_at from lidzas.task_hand_over where "
                        + condition + " order by handed_at desc")
                .param(value)
                .query(HandOverStore::read)
                .list();
    }

    private static HandOver read(ResultSet row, int number) throws SQLException {
        return new HandOver(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getTimestamp(5).toInstant());
    }

    private void delete(String condition, String value) {
        database.sql("delete from lidzas.task_hand_over where " + condition)
                .param(value)
                .update();
    }
}
