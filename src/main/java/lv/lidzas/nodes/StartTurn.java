package lv.lidzas.nodes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Nodes start one after the other: whatever a start writes, from the tables of the engine to the first account, is written
 * by one node while the others wait. A node that dies in its turn loses it with its connection.
 */
@Component
public class StartTurn implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(StartTurn.class);

    private static final String LOCK = "select pg_try_advisory_lock(hashtext('lidzas.start'))";
    private static final Duration LOOK = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final DataSource database;
    private @Nullable Connection turn;
    private boolean over;

    StartTurn(DataSource database) {
        this.database = database;
    }

    /**
     * Waits until no other node starts over this database; the turn ends when the application is ready. May be called by
     * whatever writes first.
     *
     * @throws IllegalStateException if another node has been starting for a quarter of an hour
     */
    public synchronized void take() {
        if (over || turn != null) {
            return;
        }
        try {
            turn = database.getConnection();
            waitForIt(turn);
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not say whose turn it is to start", e);
        }
    }

    private static void waitForIt(Connection turn) throws SQLException {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        boolean said = false;
        while (!isMine(turn)) {
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException(
                        "another node has been starting for " + PATIENCE.toMinutes() + " minutes");
            }
            if (!said) {
                LOG.info("Another node is starting; this one waits for its turn");
                said = true;
            }
            pause();
        }
    }

    private static boolean isMine(Connection turn) throws SQLException {
        try (PreparedStatement ask = turn.prepareStatement(LOCK);
                ResultSet answer = ask.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the start was interrupted", e);
        }
    }

    /** After everything else that a start does. */
    @EventListener(ApplicationReadyEvent.class)
    @Order
    synchronized void end() {
        over = true;
        destroy();
    }

    @Override
    public synchronized void destroy() {
        if (turn == null) {
            return;
        }
        try (Connection ending = turn;
                PreparedStatement unlock =
                        ending.prepareStatement("select pg_advisory_unlock(hashtext('lidzas.start'))")) {
            unlock.execute();
        } catch (SQLException e) {
            LOG.warn("The turn of this node ends with its connection");
        } finally {
            turn = null;
        }
    }
}
