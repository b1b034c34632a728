package lv.lidzas.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.lidzas.settings.StartRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path home;

    private Path pg;
    private DataFolder folder;

    @BeforeEach
    void whole() throws IOException {
        pg = home.resolve("pg");
        for (String part : List.of("base", "global", "pg_wal", "pg_xact")) {
            Files.createDirectories(pg.resolve(part));
        }
        Files.writeString(pg.resolve("PG_VERSION"), "17\n");
        Files.writeString(pg.resolve("global/pg_control"), "control");
        Files.writeString(pg.resolve("postgresql.conf"), "");
        folder = new DataFolder(home);
    }

    @Test
    void aWholeFolderAndNoneAtAllAreTaken() throws IOException {
        assertThatCode(folder::checkReadable).doesNotThrowAnyException();
        assertThatCode(() -> new DataFolder(home.resolve("new")).checkReadable())
                .doesNotThrowAnyException();
    }

    @Test
    void aFolderThatLacksAPartIsRefusedAtOnceWithItsName() throws IOException {
        Files.delete(pg.resolve("global/pg_control"));

        assertThatThrownBy(folder::checkReadable)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("is damaged: global/pg_control is missing");
    }

    @Test
    void anEmptyVersionIsDamageAndAnotherOneIsSaid() throws IOException {
        Files.writeString(pg.resolve("PG_VERSION"), "");
        assertThatThrownBy(folder::checkReadable).hasMessageContaining("is damaged: PG_VERSION");

        Files.writeString(pg.resolve("PG_VERSION"), "14\n");
        assertThatThrownBy(folder::checkReadable).hasMessageContaining("was made by PostgreSQL 14");
    }

    @Test
    void anEmptyOrDamagedMarkOfAnEarlierServerIsTakenAway() throws IOException {
        for (String damaged : List.of("", "\n", "\u0000\u0000", "words\n" + pg)) {
            Files.writeString(pg.resolve("postmaster.pid"), damaged);

            folder.stopLeftOver();

            assertThat(pg.resolve("postmaster.pid")).doesNotExist();
        }
    }
}
