package lv.lidzas.documents.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import lv.lidzas.documents.FileType;
import lv.lidzas.documents.StoredDocument;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of files. */
@Component
class DocumentTable {

    private static final String COLUMNS =
            "select id, person, coalesce(about, person) as about, kind, file_type, bytes, state, stored_at,"
                    + " stored_by, kept_until, erased_at, key_id, content_id from lidzas.document ";

    private final JdbcClient jdbc;

    DocumentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A file with where its content is.
     *
     * @param key name of the key that opens its content
     * @param content id of the content in the store
     */
    record Row(StoredDocument document, String key, UUID content) {}

    /** Through the person's row, so that somebody erased in this very moment gets no file any more. */
    boolean insert(StoredDocument document, String key) {
        return jdbc.sql(
                                """
                                insert into lidzas.document
                                       (id, person, about, kind, file_type, bytes, key_id, content_id, state, stored_at, stored_by,
                                       kept_until)
                                select :id, reference, nullif(:about, reference), :kind, :type, :bytes, :key, :id, :state, :at, :by, :until
                                from lidzas.person where reference = :person for key share""")
                        .param("id", document.id())
                        .param("about", document.about())
                        .param("kind", document.kind())
                        .param("type", document.type().code())
                        .param("bytes", document.bytes())
                        .param("key", key)
                        .param("state", code(document.state()))
                        .param("at", Timestamp.from(document.storedAt()))
                        .param("by", document.storedBy())
                        .param("until", document.keptUntil())
                        .param("person", document.person())
                        .update()
                == 1;
    }

    Optional<Row> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(DocumentTable::row)
                .optional();
    }

    List<StoredDocument> about(String record) {
        return jdbc
                .sql(COLUMNS
                        + "where about = :record or (about is null and person = :record) order by stored_at desc, id")
                .param("record", record)
                .query(DocumentTable::row)
                .list()
                .stream()
                .map(Row::document)
                .toList();
    }

    List<StoredDocument> ofPerson(String person) {
        return jdbc
                .sql(COLUMNS + "where person = ? order by stored_at desc, id")
                .param(person)
                .query(DocumentTable::row)
                .list()
                .stream()
                .map(Row::document)
                .toList();
    }

    List<Row> quarantined(int most) {
        return jdbc.sql(COLUMNS + "where state = 'quarantined' order by stored_at, id limit ?")
                .param(most)
                .query(DocumentTable::row)
                .list();
    }

    /** How many the person handed in since then. */
    int ownSince(String person, Instant since) {
        return jdbc.sql("select count(*) from lidzas.document where person = ? and stored_by is null and stored_at > ?")
                .params(person, Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /**
     * What the scanner has said; nothing changes where nobody waits for it any more.
     *
     * @return where the content is; empty if it was not waited for
     */
    Optional<UUID> scanned(UUID id, StoredDocument.State state) {
        return jdbc.sql(
                        "update lidzas.document set state = ? where id = ? and state = 'quarantined' returning content_id")
                .params(code(state), id)
                .query(UUID.class)
                .optional();
    }

    /** @return where the content was; empty if it was there no more */
    Optional<UUID> withdraw(UUID id, Instant at) {
        return jdbc.sql("update lidzas.document set state = 'withdrawn', erased_at = ? where id = ?"
                        + " and state in ('open', 'quarantined') returning content_id")
                .params(Timestamp.from(at), id)
                .query(UUID.class)
                .optional();
    }

    void move(String kept, String duplicate) {
        jdbc.sql("update lidzas.document set person = ? where person = ?")
                .params(kept, duplicate)
                .update();
    }

    /** What another key has locked and can be opened, in the order of ids. */
    List<Row> lockedOtherwise(String key, UUID after, int most) {
        return jdbc.sql(COLUMNS
                        + "where key_id <> ? and id > ? and state in ('open', 'quarantined') order by id limit ?")
                .params(key, after, most)
                .query(DocumentTable::row)
                .list();
    }

    /** @return whether the content was still where it had been */
    boolean relocked(Row before, UUID content, String key) {
        return jdbc.sql("update lidzas.document set content_id = ?, key_id = ? where id = ? and content_id = ?"
                                + " and state in ('open', 'quarantined')")
                        .params(content, key, before.document().id(), before.content())
                        .update()
                == 1;
    }

    /** @return where its content was; empty if there was no such file */
    Optional<UUID> delete(UUID id) {
        return deleted("id = ?", id).stream().findFirst();
    }

    List<UUID> deleteOf(String person) {
        return deleted("person = ?", person);
    }

    List<UUID> deleteAbout(String record) {
        return deleted("about = ?", record);
    }

    List<UUID> deleteKeptUntilBefore(LocalDate day) {
        return deleted("kept_until < ?", day);
    }

    private List<UUID> deleted(String which, Object what) {
        return jdbc.sql("delete from lidzas.document where " + which + " returning content_id")
                .param(what)
                .query(UUID.class)
                .list();
    }

    /**
     * Of these files those that no row needs any more: none names them, or only one whose content is gone. Rows about to be
     * committed are younger than any of them.
     */
    List<UUID> without(Collection<UUID> files) {
        return jdbc.sql(
                        """
                        select f from unnest(?::uuid[]) f where not exists (
                          select from lidzas.document where content_id = f and state in ('open', 'quarantined'))""")
                .param(files.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    private static String code(StoredDocument.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        java.sql.Date until = row.getDate("kept_until");
        Timestamp erased = row.getTimestamp("erased_at");
        return new Row(
                new StoredDocument(
                        row.getObject("id", UUID.class),
                        row.getString("person"),
                        row.getString("about"),
                        row.getString("kind"),
                        FileType.valueOf(row.getString("file_type").toUpperCase(Locale.ROOT)),
                        row.getLong("bytes"),
                        StoredDocument.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                        row.getTimestamp("stored_at").toInstant(),
                        row.getString("stored_by"),
                        until == null ? null : until.toLocalDate(),
                        erased == null ? null : erased.toInstant()),
                row.getString("key_id"),
                row.getObject("content_id", UUID.class));
    }
}
