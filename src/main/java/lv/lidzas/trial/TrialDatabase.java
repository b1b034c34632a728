package lv.lidzas.trial;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import lv.lidzas.settings.StartRefused;
import org.springframework.boot.SpringApplication;

/** PostgreSQL inside the application. Its data is kept over restarts and kills. */
final class TrialDatabase {

    static final String USER = "postgres";

    private static final Duration START = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final String password;

    private TrialDatabase(EmbeddedPostgres server, String password) {
        this.server = server;
        this.password = password;
    }

    static TrialDatabase start(Path home) {
        HomeLock lock = HomeLock.take(home);
        try {
            DataFolder folder = new DataFolder(home);
            folder.checkReadable();
            folder.stopLeftOver();
            folder.openDoor();
            EmbeddedPostgres server = start(folder);
            // Runs after the contexts are closed, so that the pool still finds its server.
            SpringApplication.getShutdownHandlers().add(() -> stop(server, lock));
            folder.markPlatform();
            String password = newPassword();
            setPassword(server, folder, password);
            return new TrialDatabase(server, password);
        } catch (StartRefused refused) {
            lock.release();
            throw refused;
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    String password() {
        return password;
    }

    private static EmbeddedPostgres start(DataFolder folder) {
        try {
            return new PatientStart(server(folder.path()), folder.log()).await();
        } catch (IOException | IllegalStateException e) {
            throw new StartRefused(
                    "Līdzās does not start, because the embedded PostgreSQL does not start in " + folder.path()
                            + "; the reason stands in " + folder.log() + ".",
                    e);
        }
    }

    private static EmbeddedPostgres.Builder server(Path data) {
        return EmbeddedServer.in(data)
                .setPGStartupWait(START)
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                // The defaults of an embedded server are for data that nobody wants to keep.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("autovacuum_analyze_scale_factor", "0.02");
    }

    private static void setPassword(EmbeddedPostgres server, DataFolder folder, String password) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            // Hexadecimal digits only: nothing to quote.
            statement.execute("alter role " + USER + " password '" + password + "'");
            folder.closeDoor();
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException("the password of the embedded PostgreSQL cannot be set", e);
        }
    }

    private static String newPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static void stop(EmbeddedPostgres server, HomeLock lock) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.release();
        }
    }
}
