package lv.lidzas.people.join;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.lidzas.values.PersonName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What it takes to part two records again: the row that went, which rows belonged to it, and what the other one was before
 * and after. What came about since stays with the record that was kept.
 */
@Component
class JoinJournal {

    /** A column that names a person and moves with a join. */
    record Moved(String table, String key, String column, boolean versioned) {}

    static final List<Moved> MOVED = List.of(
            new Moved("volunteer", "reference", "person", true),
            new Moved("training_run", "reference", "person", true),
            new Moved("support_case", "reference", "person", true),
            new Moved("erasure_request", "reference", "person", true),
            new Moved("person_request", "reference", "person", true),
            new Moved("help_request", "reference", "person", true),
            new Moved("person_join", "reference", "kept", true),
            new Moved("person_merge", "duplicate", "kept", false),
            new Moved("person_note", "id", "person", false),
            new Moved("person_correction", "id", "person", false),
            new Moved("send_log", "event_id", "person", false),
            new Moved("refused_letter", "event_id", "person", false),
            new Moved("document", "id", "person", false),
            new Moved("task_hand_over", "task_id", "person", false),
            new Moved("form_draft", "(place || ' ' || user_id)", "person", false));

    /** What a join fills in where the record that is kept had nothing. */
    private static final List<String> FILLED =
            List.of("birth_date", "email", "email_confirmed", "phone", "municipality", "languages", "attributes");

    /** Those of them that a reader knows, by the key that forms have for them, in their order. */
    private static final Map<String, String> SHOWN = new TreeMap<>(Map.of(
            "birth_date", "birthDate",
            "email", "email",
            "phone", "phone",
            "municipality", "municipality",
            "languages", "languages",
            "attributes", "attributes"));

    private final JdbcClient jdbc;

    JoinJournal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To be called before anything moves. */
    void before(PersonJoin join) {
        String moved = MOVED.stream()
                .map(one ->
                        "'%1$s', (select coalesce(jsonb_agg(%2$s::text), '[]') from lidzas.%1$s where %3$s = :duplicate)"
                                .formatted(one.table(), one.key(), one.column()))
                .collect(Collectors.joining(", "));
        jdbc.sql(
                        """
                        update lidzas.person_join set journal = jsonb_build_object(
                            'went', (select to_jsonb(p) from lidzas.person p where p.reference = :duplicate),
                            'before', (select to_jsonb(p) from lidzas.person p where p.reference = :kept),
                            'openings', (select coalesce(jsonb_agg(to_jsonb(o)), '[]')
                                         from lidzas.person_opening o where o.person = :duplicate),
                            'notes', (select coalesce(jsonb_agg(n.id::text), '[]')
                                      from lidzas.person_note n where n.person in (:kept, :duplicate)),
                            %s)
                        where reference = :join"""
                                .formatted(moved))
                .param("kept", join.kept())
                .param("duplicate", join.duplicate())
                .param("join", join.reference())
                .update();
    }

    /**
     * To be called when everything has moved.
     *
     * @param noteBegins how the note begins that tells what differed
     */
    void after(PersonJoin join, String noteBegins) {
        jdbc.sql(
                        """
                        update lidzas.person_join j set journal = j.journal - 'notes' || jsonb_build_object(
                            'after', (select to_jsonb(p) from lidzas.person p where p.reference = :kept),
                            'note', (select max(n.id) from lidzas.person_note n
                                     where n.person = :kept and starts_with(n.text, :begins)
                                       and not jsonb_exists(j.journal -> 'notes', n.id::text)))
                        where reference = :join""")
                .param("kept", join.kept())
                .param("begins", noteBegins)
                .param("join", join.reference())
                .update();
    }

    /** What {@link #undo} would do now. */
    JoinParting parting(PersonJoin join) {
        List<String> records = MOVED.stream()
                .filter(one -> one.key().equals("reference") && one.column().equals("person"))
                .flatMap(one -> still(join, one).stream())
                .toList();
        return jdbc.sql("select journal -> 'went' ->> 'first_name', journal -> 'went' ->> 'last_name'"
                        + " from lidzas.person_join where reference = ?")
                .param(join.reference())
                .query((row, number) -> new JoinParting(
                        join.duplicate(),
                        PersonName.whole(row.getString(1), row.getString(2)),
                        records,
                        still(join, moved("person_note")).size(),
                        still(join, moved("refused_letter")).size(),
                        SHOWN.entrySet().stream()
                                .filter(one -> isEmptied(join, one.getKey()))
                                .map(Map.Entry::getValue)
                                .toList()))
                .single();
    }

    private static Moved moved(String table) {
        return MOVED.stream()
                .filter(one -> one.table().equals(table))
                .findFirst()
                .orElseThrow();
    }

    /** Keys of the rows that moved and are still with the record that was kept. */
    private List<String> still(PersonJoin join, Moved one) {
        return jdbc.sql("select %2$s::text from lidzas.%1$s where %3$s = :kept and %4$s order by 1"
                        .formatted(one.table(), one.key(), one.column(), movedBack(one)))
                .param("kept", join.kept())
                .param("join", join.reference())
                .query(String.class)
                .list();
    }

    private static String movedBack(Moved one) {
        return """
                %2$s::text in (
                    select jsonb_array_elements_text(j.journal -> '%1$s')
                    from lidzas.person_join j where j.reference = :join)"""
                .formatted(one.table(), one.key());
    }

    private boolean isEmptied(PersonJoin join, String column) {
        return jdbc.sql("select %s and j.journal -> 'before' -> '%s' is distinct from j.journal -> 'after' -> '%s'"
                                .formatted(asJoined(column), column, column)
                        + " from lidzas.person p, lidzas.person_join j where j.reference = ? and p.reference = ?")
                .params(join.reference(), join.kept())
                .query(Boolean.class)
                .single();
    }

    private static String asJoined(String column) {
        return "to_jsonb(p) -> '%1$s' is not distinct from j.journal -> 'after' -> '%1$s'".formatted(column);
    }

    /** Parts them again. */
    void undo(PersonJoin join) {
        run(join, "delete from lidzas.person_merge where duplicate = :duplicate and kept = :kept");
        run(
                join,
                """
                insert into lidzas.person
                select (jsonb_populate_record(null::lidzas.person, journal -> 'went')).*
                from lidzas.person_join where reference = :join""");
        for (Moved one : MOVED) {
            run(
                    join,
                    "update lidzas.%1$s set %2$s = :duplicate%3$s where %2$s = :kept and %4$s"
                            .formatted(
                                    one.table(),
                                    one.column(),
                                    one.versioned() ? ", version = version + 1" : "",
                                    movedBack(one)));
        }
        run(
                join,
                """
                insert into lidzas.person_opening
                select (jsonb_populate_recordset(null::lidzas.person_opening, journal -> 'openings')).*
                from lidzas.person_join where reference = :join
                on conflict do nothing""");
        run(
                join,
                """
                delete from lidzas.person_note where person = :kept
                and id = (select (journal ->> 'note')::bigint from lidzas.person_join where reference = :join)""");
        run(join, emptied());
    }

    /** Only where it is still what the join filled in. */
    private static String emptied() {
        String columns = FILLED.stream()
                .map(column -> "%1$s = case when %2$s then b.%1$s else p.%1$s end".formatted(column, asJoined(column)))
                .collect(Collectors.joining(", "));
        return "update lidzas.person p set " + columns + ", version = p.version + 1"
                + " from lidzas.person_join j, lateral jsonb_populate_record(null::lidzas.person, j.journal -> 'before') b"
                + " where j.reference = :join and p.reference = :kept";
    }

    private void run(PersonJoin join, String statement) {
        jdbc.sql(statement)
                .param("kept", join.kept())
                .param("duplicate", join.duplicate())
                .param("join", join.reference())
                .update();
    }
}
