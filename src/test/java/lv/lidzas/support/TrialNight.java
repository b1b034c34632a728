package lv.lidzas.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Lets a night come to a trial that runs. Its database lets nobody in but the application, so the door in the data folder is opened;
 * the next start shuts it.
 */
public final class TrialNight {

    private static final String TRUST = "host all postgres 127.0.0.1/32 trust\nhost all postgres ::1/128 trust\n";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;

    public TrialNight(RunningJar trial) {
        folder = trial.home().resolve("pg");
    }

    /**
     * The work is due now, and done as soon as the application looks, which it does each minute.
     *
     * @param work its name
     */
    public void come(String work) {
        openDoor();
        JdbcClient database = JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + server().get(3).strip() + "/postgres", "postgres", ""));
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> assertThat(
                        database.sql("update lidzas.nightly_work set execution_time = now() where task_name = ?")
                                .param(work)
                                .update())
                .isEqualTo(1));
    }

    private void openDoor() {
        try {
            Files.writeString(folder.resolve("pg_hba.conf"), TRUST);
            Process told = new ProcessBuilder("kill", "-HUP", server().get(0).strip()).start();
            assertThat(told.waitFor()).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Its number, its folder, when it began, its port. */
    private List<String> server() {
        try {
            return Files.readAllLines(folder.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
