package lv.lidzas.documents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import lv.lidzas.support.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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
    private final BucketServer bucket = new BucketServer();

    @AfterEach
    void end() {
        bucket.close();
    }

    private FileStore store(String kind) {
        return switch (kind) {
            case "folder" -> FolderFiles.in(folder, () -> true);
            case "bucket" -> BucketServer.store(bucket.settings());
            default -> new PostgresFiles(jdbc, Clock.systemUTC());
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "folder", "bucket"})
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
    @ValueSource(strings = {"database", "folder", "bucket"})
    void whatIsDeletedIsThereNoMoreAndWhatIsNotThereIsPassedOver(String kind) {
        FileStore store = store(kind);
        store.write(file, new byte[] {1});

        store.delete(List.of(UUID.randomUUID(), file));
        store.delete(List.of(file));

        assertThatThrownBy(() -> store.read(file)).isInstanceOf(IllegalStateException.class);
        assertThat(store.olderThan(Instant.now().plusSeconds(60))).doesNotContain(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "folder", "bucket"})
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
    @ValueSource(strings = {"database", "folder", "bucket"})
    void filesAreFoundByWhenTheyWereWritten(String kind) {
        FileStore store = store(kind);
        store.write(file, new byte[] {1});

        assertThat(store.olderThan(Instant.now().minus(Duration.ofHours(1)))).doesNotContain(file);
        assertThat(store.olderThan(Instant.now().plusSeconds(60))).contains(file);
        store.delete(List.of(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "folder", "bucket"})
    void whatIsNotThereIsMissedByItsId(String kind) {
        FileStore store = store(kind);
        store.ask();

        assertThatThrownBy(() -> store.read(file))
                .isInstanceOfSatisfying(
                        FileMissing.class, missing -> assertThat(missing.file()).isEqualTo(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "bucket"})
    void whatAnotherProgramHasPutThereIsNoneOfOurs(String kind) throws IOException {
        FileStore store = store(kind);
        store.write(file, new byte[] {1});
        for (String name : List.of("readme.txt", "a-name-of-thirty-six-letters-exactly")) {
            bucket.hold(name, new byte[] {1});
            Files.writeString(folder.resolve(name), "");
        }

        assertThat(store.olderThan(Instant.now().plusSeconds(60))).containsExactly(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "bucket"})
    void aStoreThatIsAwaySaysSoAndStopsNothingThatIsErased(String kind) throws IOException {
        FileStore store = store(kind);
        bucket.fails(503);
        Path elsewhere = folder.resolveSibling(folder.getFileName() + "-elsewhere");
        Files.move(folder, elsewhere);

        assertThatThrownBy(store::ask).isInstanceOf(StoreAway.class);
        assertThatThrownBy(() -> store.write(file, new byte[] {1})).isInstanceOf(StoreAway.class);
        assertThatThrownBy(() -> store.read(file)).isInstanceOf(StoreAway.class);
        assertThatThrownBy(() -> store.olderThan(Instant.now())).isInstanceOf(StoreAway.class);
        assertThatCode(() -> transaction.executeWithoutResult(status -> store.delete(List.of(file))))
                .doesNotThrowAnyException();
        assertThat(folder).doesNotExist();

        Files.move(elsewhere, folder);
        bucket.isWell();
        store.ask();
        store.write(file, new byte[] {1});
        assertThat(store.read(file)).containsExactly(1);
    }

    @Test
    void anEmptyFolderWhereFilesShouldBeIsADiskThatIsNotThere() throws IOException {
        FolderFiles.in(folder, () -> true).write(file, new byte[] {1});
        Path disk = folder.resolveSibling(folder.getFileName() + "-disk");
        Files.move(folder, disk);

        FileStore withoutFolder = FolderFiles.in(folder, () -> false);
        assertThatThrownBy(withoutFolder::ask).isInstanceOf(StoreAway.class);
        assertThat(folder).doesNotExist();
        Files.createDirectory(folder);
        FileStore empty = FolderFiles.in(folder, () -> false);
        assertThatThrownBy(empty::ask).isInstanceOf(StoreAway.class);
        assertThatThrownBy(() -> empty.write(file, new byte[] {1})).isInstanceOf(StoreAway.class);
        assertThatThrownBy(() -> empty.read(file)).isInstanceOf(StoreAway.class);
        assertThatThrownBy(() -> empty.olderThan(Instant.now())).isInstanceOf(StoreAway.class);
        assertThat(folder).isEmptyDirectory();

        Files.delete(folder);
        Files.move(disk, folder);
        empty.ask();
        assertThat(empty.read(file)).containsExactly(1);
    }

    @Test
    void aFolderWithFilesFromBeforeThereWasAMarkerIsTakenAsItIs() throws IOException {
        FolderFiles.in(folder, () -> true).write(file, new byte[] {1});
        Files.delete(folder.resolve(".lidzas"));

        FileStore upgraded = FolderFiles.in(folder, () -> false);

        upgraded.ask();
        assertThat(upgraded.read(file)).containsExactly(1);
    }

    @Test
    void aFolderBeginsWhereTheDatabaseNamesNoFile() {
        DocumentSettings inFolder =
                new DocumentSettings("", folder.resolve("new").toString());

        transaction.executeWithoutResult(status -> {
            jdbc.sql("update lidzas.document set state = 'infected' where state in ('open', 'quarantined')")
                    .update();
            new FileStores()
                    .fileStore(inFolder, BucketSettings.NONE, jdbc, Clock.systemUTC())
                    .ask();
            status.setRollbackOnly();
        });

        assertThat(folder.resolve("new").resolve(".lidzas")).exists();
    }

    @Test
    void theSettingsDecideWhereFilesStand() throws Exception {
        FileStores stores = new FileStores();
        DocumentSettings inFolder = new DocumentSettings("", folder.toString());
        DocumentSettings nowhere = new DocumentSettings("", "");

        assertThat(stores.fileStore(nowhere, BucketSettings.NONE, jdbc, Clock.systemUTC()))
                .isInstanceOf(PostgresFiles.class);
        assertThat(stores.fileStore(inFolder, BucketSettings.NONE, jdbc, Clock.systemUTC()))
                .isInstanceOf(FolderFiles.class);
        try (S3Files store = (S3Files) stores.fileStore(nowhere, bucket.settings(), jdbc, Clock.systemUTC())) {
            store.ask();
        }
    }
}
