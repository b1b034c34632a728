package lv.lidzas.documents.store;

import java.io.ByteArrayOutputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** In the database, part by part: one backup holds all. */
class PostgresFiles implements FileStore {

    private static final int PART = 512 * 1024;

    private final JdbcClient jdbc;
    private final Clock clock;

    PostgresFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whoever asks stands on the database anyway. */
    @Override
    public void ask() {}

    @Override
    @Transactional
    public void write(UUID file, byte[] content) {
        Timestamp now = Timestamp.from(clock.instant());
        int number = 0;
        for (int from = 0; from < content.length; from += PART) {
            byte[] part = Arrays.copyOfRange(content, from, Math.min(from + PART, content.length));
            jdbc.sql("insert into lidzas.document_chunk (file, number, content, written_at) values (?, ?, ?, ?)")
                    .params(file, number++, part, now)
                    .update();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] read(UUID file) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        jdbc.sql("select content from lidzas.document_chunk where file = ? order by number")
                .param(file)
                .query((row, number) -> row.getBytes(1))
                .list()
                .forEach(content::writeBytes);
        if (content.size() == 0) {
            throw new FileMissing(file);
        }
        return content.toByteArray();
    }

    @Override
    @Transactional
    public void delete(Collection<UUID> files) {
        jdbc.sql("delete from lidzas.document_chunk where file = any (?)")
                .param(files.toArray(UUID[]::new))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> olderThan(Instant moment) {
        return jdbc.sql("select file from lidzas.document_chunk where number = 0 and written_at < ?")
                .param(Timestamp.from(moment))
                .query(UUID.class)
                .list();
    }
}
