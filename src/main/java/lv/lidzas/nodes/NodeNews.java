package lv.lidzas.nodes;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What one node tells the others, over the database: a topic, published there as {@link News}. Nobody asks for it, so a
 * request costs no statement more.
 */
@Component
public class NodeNews implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NodeNews.class);

    private static final String CHANNEL = "lidzas_news";
    private static final Duration LISTEN = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(2);

    private final String node = UUID.randomUUID().toString();
    private final DataSource database;
    private final DeadConnections dead;
    private final JdbcClient statements;
    private final ApplicationEventPublisher events;
    private volatile @Nullable Thread listener;

    NodeNews(DataSource database, DeadConnections dead, JdbcClient statements, ApplicationEventPublisher events) {
        this.database = database;
        this.dead = dead;
        this.statements = statements;
        this.events = events;
    }

    /**
     * Another node has told something.
     *
     * @param topic {@code null} if news may have been missed, so that anything may have changed
     */
    public record News(@Nullable String topic) {

        /** Whether it may be about this topic. */
        public boolean concerns(String other) {
            return topic == null || topic.equals(other);
        }
    }

    /** Tells the other nodes when the transaction of now is committed. */
    public void tell(String topic) {
        statements
                .sql("select pg_notify(?, ?)::text")
                .params(CHANNEL, node + " " + topic)
                .query(String.class)
                .single();
    }

    @Override
    public void start() {
        Thread thread = new Thread(this::listen, "node-news");
        thread.setDaemon(true);
        listener = thread;
        thread.start();
    }

    @Override
    public void stop() {
        Thread thread = listener;
        listener = null;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }

    private void listen() {
        while (isRunning()) {
            try (Connection connection = database.getConnection()) {
                // An answer takes no time; a connection that is dead without a word is found out by it.
                connection.setNetworkTimeout(Runnable::run, (int) ANSWER.toMillis());
                listenOn(connection);
                events.publishEvent(new News(null));
                hear(connection);
            } catch (SQLException e) {
                LOG.debug("nothing is heard of other nodes: {}", e.getSQLState());
                pause();
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        PGConnection driver = connection.unwrap(PGConnection.class);
        while (isRunning()) {
            for (PGNotification heard : driver.getNotifications((int) LISTEN.toMillis())) {
                publish(heard.getParameter());
            }
            if (!connection.isValid((int) ANSWER.toSeconds())) {
                dead.found(connection);
                throw new SQLException("the connection is dead");
            }
        }
    }

    private void publish(String text) {
        int end = text.indexOf(' ');
        if (end > 0 && !text.substring(0, end).equals(node)) {
            events.publishEvent(new News(text.substring(end + 1)));
        }
    }

    private static void listenOn(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(TRY_AGAIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
