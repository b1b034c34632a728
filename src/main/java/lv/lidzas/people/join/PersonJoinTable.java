package lv.lidzas.people.join;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of joins: proposed, decided, undone. */
@Component
class PersonJoinTable {

    private static final String SELECT =
            "select reference, kept, duplicate, proposed_by, proposed_at, reason, outcome, decided_by, decided_at, undone_by,"
                    + " undone_at, journal is not null as undoable, version from lidzas.person_join where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonJoinTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String add(String kept, String duplicate, JoinReason reason, String by) {
        long number = jdbc.sql("select nextval('lidzas.person_join_number')")
                .query(Long.class)
                .single();
        String reference = PersonJoinRecords.TYPE.reference(clock, number);
        jdbc.sql("insert into lidzas.person_join (reference, kept, duplicate, reason, proposed_by, proposed_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(reference, kept, duplicate, reason.code(), by, Timestamp.from(clock.instant()))
                .update();
        return reference;
    }

    Optional<PersonJoin> find(String reference) {
        return jdbc.sql(SELECT + "reference = ?")
                .param(reference)
                .query(PersonJoinTable::row)
                .optional();
    }

    /** The same, and nobody else decides meanwhile. */
    Optional<PersonJoin> lock(String reference) {
        return jdbc.sql(SELECT + "reference = ? for update")
                .param(reference)
                .query(PersonJoinTable::row)
                .optional();
    }

    /** Those that a person has a part in, the newest first. */
    List<PersonJoin> of(String person) {
        return jdbc.sql(SELECT + "kept = :person or duplicate = :person order by proposed_at desc, reference desc")
                .param("person", person)
                .query(PersonJoinTable::row)
                .list();
    }

    void decide(String reference, String outcome, @Nullable String by) {
        jdbc.sql("update lidzas.person_join set outcome = ?, decided_by = ?, decided_at = ?, version = version + 1"
                        + " where reference = ? and outcome is null")
                .params(outcome, by, Timestamp.from(clock.instant()), reference)
                .update();
    }

    void undone(String reference, String by) {
        jdbc.sql("update lidzas.person_join set outcome = 'undone', undone_by = ?, undone_at = ?, journal = null,"
                        + " version = version + 1 where reference = ?")
                .params(by, Timestamp.from(clock.instant()), reference)
                .update();
    }

    /** What was joined before this moment cannot be parted any more. */
    int forgetJournals(Instant before) {
        return jdbc.sql("update lidzas.person_join set journal = null where journal is not null and decided_at < ?")
                .param(Timestamp.from(before))
                .update();
    }

    private static PersonJoin row(ResultSet row, int number) throws SQLException {
        return new PersonJoin(
                row.getString("reference"),
                row.getString("kept"),
                row.getString("duplicate"),
                row.getString("proposed_by"),
                moment(row, "proposed_at"),
                row.getString("reason"),
                row.getString("outcome"),
                row.getString("decided_by"),
                moment(row, "decided_at"),
                row.getString("undone_by"),
                moment(row, "undone_at"),
                row.getBoolean("undoable"),
                row.getLong("version"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
