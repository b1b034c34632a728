package lv.lidzas.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import lv.lidzas.nodes.DeadConnections;
import lv.lidzas.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.actuate.health.Status;

class DatabaseHealthIndicatorTest {

    private final HikariDataSource pool = pool();
    private final DatabaseHealthIndicator indicator = new DatabaseHealthIndicator(pool, new DeadConnections(pool));

    private static HikariDataSource pool() {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(TestDatabase.url());
        settings.setMaximumPoolSize(1);
        return new HikariDataSource(settings);
    }

    @AfterEach
    void close() {
        indicator.destroy();
        pool.close();
    }

    @Test
    @Timeout(20)
    void aPoolThatIsUsedUpIsSaidWithinSecondsAndBackAgainByItself() throws SQLException {
        assertThat(indicator.health().getStatus()).isEqualTo(Status.UP);

        try (Connection last = pool.getConnection()) {
            long begun = System.nanoTime();
            assertThat(indicator.health().getStatus()).isEqualTo(Status.DOWN);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
            assertThat(last.isClosed()).isFalse();
        }

        await().until(() -> indicator.health().getStatus().equals(Status.UP));
    }
}
