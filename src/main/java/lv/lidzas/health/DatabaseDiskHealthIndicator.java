package lv.lidzas.health;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import lv.lidzas.base.WithoutWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whether the database's disk takes anything more. Its server alone knows, so it is let write a file of half a megabyte
 * that it forgets at once: a sort with hardly any memory. Looked at in the background; whoever asks gets the last answer.
 */
@Component
class DatabaseDiskHealthIndicator implements HealthIndicator, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseDiskHealthIndicator.class);
    private static final String DISK_FULL = "53100";
    private static final Duration FRESH = Duration.ofSeconds(20);

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final ExecutorService looks = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "database-disk");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicBoolean looking = new AtomicBoolean();

    private volatile boolean full;
    private volatile long lookedAt = System.nanoTime() - FRESH.toNanos();

    DatabaseDiskHealthIndicator(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Health health() {
        if (System.nanoTime() - lookedAt >= FRESH.toNanos() && looking.compareAndSet(false, true)) {
            looks.execute(this::look);
        }
        return full ? Health.down().build() : Health.up().build();
    }

    private void look() {
        try {
            write();
            full = false;
        } catch (DataAccessException | TransactionException e) {
            // Anything else is not about the disk, and others say it.
            boolean now = isFull(e);
            if (now && !full) {
                LOG.error("The database's disk is full: {}", WithoutWords.describe(e));
            }
            full = now;
        } finally {
            lookedAt = System.nanoTime();
            looking.set(false);
        }
    }

    private void write() {
        transaction.executeWithoutResult(status -> {
            database.sql("set local work_mem = '64kB'").update();
            database.sql("select count(*) from generate_series(1, 30000)")
                    .query(Long.class)
                    .single();
        });
    }

    static boolean isFull(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && DISK_FULL.equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void destroy() {
        looks.shutdownNow();
    }
}
