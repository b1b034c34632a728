package lv.lidzas.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import lv.lidzas.base.WithoutWords;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.UncategorizedSQLException;

class DatabaseDiskHealthIndicatorTest {

    @Test
    void aFullDiskIsToldFromEverythingElse() {
        assertThat(DatabaseDiskHealthIndicator.isFull(failure("53100"))).isTrue();
        assertThat(DatabaseDiskHealthIndicator.isFull(failure("53300"))).isFalse();
        assertThat(DatabaseDiskHealthIndicator.isFull(failure(null))).isFalse();
    }

    @Test
    void theLogSaysTheCodeAndNotTheWords() {
        assertThat(WithoutWords.describe(failure("53100")))
                .contains("java.sql.SQLException(53100)")
                .doesNotContain("space");
    }

    private static RuntimeException failure(String state) {
        return new UncategorizedSQLException("task", "sql", new SQLException("No space left on device", state));
    }
}
