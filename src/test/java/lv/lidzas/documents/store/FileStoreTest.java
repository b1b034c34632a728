package lv.lidzas.documents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import lv.lidzas.support.IntegrationTest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What every store of files does, whichever the settings ask for. */
@IntegrationTest
class FileStoreTest {

    @TempDir
    private Path folder;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final UUID file = UUID.randomUUID();

    private FileStore store(String kind) {
        return kind.equals("folder") ? new FolderFiles(folder) : new PostgresFiles(jdbc, Clock.systemUTC());
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "folder"})
    void whatIsWrittenIsReadHoweverLargeItIs(String kind) {
        FileStore store = store(kind);
        for (int size : new int[] {1, 512 * 1024, 512 * 1024 + 1, 3_000_000}) {
            byte[] content = new byte[size];
            new Random(size).nextBytes(content);
            UUID one = UUID.randomUUID();
            store.write(one, content);

            assertThat(store.read(one)).isEqualTo(content);
            store.delete(List.of(one));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "folder"})
    void whatIsDeletedIsThereNoMoreAndWhatIsNotThereIsPassedOver(String kind) {
        FileStore store = store(kind);
        store.write(file, new byte[] {1});

        store.delete(List.of(UUID.randomUUID(), file));
        store.delete(List.of(file));

        assertThatThrownBy(() -> store.read(file)).isInstanceOf(IllegalStateException.class);
        assertThat(store.olderThan(Instant.now().plusSeconds(60))).doesNotContain(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "folder"})
    void whatIsDeletedInATransactionThatIsRolledBackStays(String kind) {
        FileStore store = store(kind);
        store.write(file, new byte[] {1, 2});

        transaction.executeWithoutResult(status -> {
            store.delete(List.of(file));
            status.setRollbackOnly();
        });
        assertThat(store.read(file)).containsExactly(1, 2);

        transaction.executeWithoutResult(status -> store.delete(List.of(file)));
        assertThatThrownBy(() -> store.read(file)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "folder"})
    void filesAreFoundByWhenTheyWereWritten(String kind) {
        FileStore store = store(kind);
        store.write(file, new byte[] {1});

        assertThat(store.olderThan(Instant.now().minus(Duration.ofHours(1)))).doesNotContain(file);
        assertThat(store.olderThan(Instant.now().plusSeconds(60))).contains(file);
        store.delete(List.of(file));
    }
}
