package lv.lidzas.health;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import lv.lidzas.nodes.DeadConnections;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether a request would get a connection to the database and an answer from it. Whoever asks is answered within two
 * seconds; while the database is silent, all who ask wait for the same look.
 */
@Component
class DatabaseHealthIndicator implements HealthIndicator, DisposableBean {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final DataSource database;
    private final DeadConnections dead;
    private final ExecutorService looks = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "database-health");
        thread.setDaemon(true);
        return thread;
    });
    private CompletableFuture<Boolean> look = CompletableFuture.completedFuture(true);
    private long begun;

    DatabaseHealthIndicator(DataSource database, DeadConnections dead) {
        this.database = database;
        this.dead = dead;
    }

    @Override
    public Health health() {
        Look now = look();
        try {
            long left = PATIENCE.toNanos() - (System.nanoTime() - now.begun());
            return now.result().get(Math.max(left, 0), TimeUnit.NANOSECONDS)
                    ? Health.up().build()
                    : Health.down().build();
        } catch (TimeoutException | ExecutionException e) {
            return Health.down().build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        }
    }

    private synchronized Look look() {
        if (look.isDone()) {
            look = CompletableFuture.supplyAsync(this::answers, looks);
            begun = System.nanoTime();
        }
        return new Look(look, begun);
    }

    private record Look(CompletableFuture<Boolean> result, long begun) {}

    private boolean answers() {
        try (Connection connection = database.getConnection()) {
            boolean answers = connection.isValid((int) PATIENCE.toSeconds());
            if (!answers) {
                dead.found(connection);
            }
            return answers;
        } catch (SQLException e) {
            if (e.getCause() != null) {
                // Not used up: those that the pool tried did not answer.
                dead.giveUpTheOthers();
            }
            return false;
        }
    }

    @Override
    public void destroy() {
        looks.shutdownNow();
    }
}
