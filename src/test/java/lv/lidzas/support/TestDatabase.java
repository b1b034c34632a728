package lv.lidzas.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicBoolean;
import lv.lidzas.trial.EmbeddedServer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** One PostgreSQL for the whole test run, empty at its start. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path DATA = newFolder();
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicBoolean CONTEXTS = new AtomicBoolean();

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("lidzas-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres start() {
        // As the entry point does, which tests do not pass: the engine stores timestamps without a zone.
        TimeZone.setDefault(TimeZone.getTimeZone(TestClock.RIGA));
        try {
            EmbeddedPostgres server = EmbeddedServer.in(DATA).start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                if (!CONTEXTS.get()) {
                    stop();
                }
            }));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop() {
        try {
            SERVER.close();
            FileSystemUtils.deleteRecursively(DATA);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String url() {
        return SERVER.getJdbcUrl("postgres", "postgres");
    }

    /** Another database of the same server, for whoever brings the account along. */
    public static String url(String database) {
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + database;
    }

    /** An empty database of its own on the same server, owned by a user of that name without further rights. */
    public static String newDatabase(String name) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + name + " login password '" + name + "'");
            statement.execute("create database " + name + " owner " + name);
            return SERVER.getJdbcUrl(name, name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a restored dump of a database is, which nobody uses at that moment: everything in it, nothing around it. */
    public static String copyOf(String name, String copy) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + copy + " template " + name + " owner " + name);
            return SERVER.getJdbcUrl(name, copy);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The server's port on this machine. */
    public static int port() {
        return SERVER.getPort();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        UsedDatabase.is(url());
        if (CONTEXTS.compareAndSet(false, true)) {
            // After the contexts: a pool that closes later waits half a minute for a server that is gone.
            SpringApplication.getShutdownHandlers().add(TestDatabase::stop);
        }
        TestPropertyValues.of(
                        "spring.datasource.url=" + url(),
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres")
                .applyTo(context);
        context.getBeanFactory().registerSingleton("countedStatements", new CountedStatements());
    }
}
