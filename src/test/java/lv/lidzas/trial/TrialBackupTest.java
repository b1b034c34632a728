package lv.lidzas.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts that back up and restore a trial's folder. */
class TrialBackupTest {

    @TempDir
    private Path folder;

    private Path home;
    private Path file;

    @BeforeEach
    void trial() throws IOException {
        home = folder.resolve("home");
        file = folder.resolve("backup.tgz");
        Files.createDirectories(home.resolve("pg"));
        Files.createDirectories(home.resolve("outbox"));
        Files.writeString(home.resolve("pg/PG_VERSION"), "17\n");
        Files.writeString(home.resolve("outbox/one.eml"), "Subject: one");
        Files.writeString(home.resolve("lock"), "");
    }

    @Test
    void whatIsBackedUpIsRestoredIntoAnotherFolder() throws IOException, InterruptedException {
        Path restored = folder.resolve("restored");

        assertThat(run("trial-backup", file, home)).isZero();
        assertThat(run("trial-restore", file, restored)).isZero();

        assertThat(restored.resolve("pg/PG_VERSION")).hasContent("17");
        assertThat(restored.resolve("outbox/one.eml")).hasContent("Subject: one");
        assertThat(restored.resolve("lock")).doesNotExist();
    }

    @Test
    void aTrialThatRunsIsNotBackedUp() throws IOException, InterruptedException {
        Files.writeString(home.resolve("pg/postmaster.pid"), "1");

        assertThat(run("trial-backup", file, home)).isNotZero();
        assertThat(file).doesNotExist();
    }

    @Test
    void nothingIsWrittenOver() throws IOException, InterruptedException {
        assertThat(run("trial-backup", file, home)).isZero();

        assertThat(run("trial-backup", file, home)).isNotZero();
        assertThat(run("trial-restore", file, home)).isNotZero();
    }

    @Test
    void whatIsNoBackupIsNotRestored() throws IOException, InterruptedException {
        Files.writeString(file, "words");

        assertThat(run("trial-restore", file, folder.resolve("restored"))).isNotZero();
        assertThat(folder.resolve("restored")).doesNotExist();
    }

    @Test
    void everyScriptCanBeReadByTheShell() throws IOException, InterruptedException {
        for (String script : List.of("backup", "restore", "nightly-backup", "trial-backup", "trial-restore", "ready")) {
            Path path = Path.of("ops", script);
            assertThat(path).isExecutable();
            assertThat(new ProcessBuilder("bash", "-n", path.toString()).start().waitFor())
                    .as(script)
                    .isZero();
        }
    }

    private static int run(String script, Path... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("bash", Path.of("ops", script).toString()));
        List.of(arguments).forEach(argument -> command.add(argument.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }
}
