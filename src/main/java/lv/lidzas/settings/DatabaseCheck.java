package lv.lidzas.settings;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import org.springframework.core.env.PropertyResolver;

/** Knocks at the database before anything needs it: what is wrong there is said in one sentence, and at once. */
public final class DatabaseCheck {

    private static final String NO_START = "Līdzās does not start, because ";
    private static final int SECONDS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** A server that is about to be ready, such as one that replays its log after a crash. */
    private static final String STARTING = "57P03";

    private DatabaseCheck() {}

    /** @throws StartRefused if nobody answers, the role is not let in, or may not write what the application needs */
    public static void check(PropertyResolver settings) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (Connection connection = connect(settings)) {
                judge(connection);
                return;
            } catch (SQLException e) {
                if (!STARTING.equals(e.getSQLState()) || System.nanoTime() > giveUp) {
                    throw new StartRefused(NO_START + sentence(e.getSQLState()));
                }
                pause();
            }
        }
    }

    private static Connection connect(PropertyResolver settings) throws SQLException {
        Properties account = new Properties();
        account.setProperty("user", settings.getProperty("spring.datasource.username", ""));
        account.setProperty("password", settings.getProperty("spring.datasource.password", ""));
        account.setProperty("connectTimeout", String.valueOf(SECONDS));
        account.setProperty("loginTimeout", String.valueOf(SECONDS));
        account.setProperty("socketTimeout", String.valueOf(SECONDS));
        return DriverManager.getConnection(settings.getRequiredProperty("spring.datasource.url"), account);
    }

    private static void judge(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(
                        """
                        select current_setting('transaction_read_only') = 'on' or pg_is_in_recovery(),
                               has_schema_privilege('public', 'CREATE'),
                               case when to_regnamespace('lidzas') is null
                                    then has_database_privilege(current_database(), 'CREATE')
                                    else has_schema_privilege('lidzas', 'CREATE') end""")) {
            answer.next();
            if (answer.getBoolean(1)) {
                throw new StartRefused(NO_START + "the database of SPRING_DATASOURCE_URL is read-only: name the server"
                        + " that takes changes, not a copy of it.");
            }
            if (!answer.getBoolean(2) || !answer.getBoolean(3)) {
                throw new StartRefused(NO_START + "the role of SPRING_DATASOURCE_USERNAME may not make tables in this"
                        + " database: make it the owner (alter database … owner to …).");
            }
        }
    }

    private static String sentence(String state) {
        String kind = state == null ? "" : state;
        if (kind.startsWith("28")) {
            return "the database refuses SPRING_DATASOURCE_USERNAME or SPRING_DATASOURCE_PASSWORD.";
        }
        return switch (kind) {
            case "3D000" ->
                "the database that SPRING_DATASOURCE_URL names does not exist: create it, or correct the" + " name.";
            case "53300" -> "the database lets nobody else in: it has no free connections.";
            case "57P03" -> "the database does not become ready; its own log says why.";
            default ->
                "no database answers at SPRING_DATASOURCE_URL (" + (kind.isEmpty() ? "no code" : kind)
                        + "): is it running, and is the address right?";
        };
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
