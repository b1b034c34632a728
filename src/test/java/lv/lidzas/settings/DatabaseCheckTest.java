package lv.lidzas.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import lv.lidzas.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class DatabaseCheckTest {

    private final MockEnvironment settings = new MockEnvironment()
            .withProperty("spring.datasource.url", TestDatabase.url("knocked_at"))
            .withProperty("spring.datasource.username", "knocker")
            .withProperty("spring.datasource.password", "secret");

    @BeforeEach
    void database() throws SQLException {
        run("create role knocker login password 'secret'", "create database knocked_at owner knocker");
    }

    @AfterEach
    void remove() throws SQLException {
        run("drop database knocked_at", "drop role knocker");
    }

    @Test
    void theOwnerOfAnEmptyDatabaseStarts() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsSaid() {
        settings.setProperty("spring.datasource.url", "jdbc:postgresql://localhost:1/lidzas");
        assertRefused("no database answers at SPRING_DATASOURCE_URL");
    }

    @Test
    void aDatabaseThatThereIsNotIsSaid() {
        settings.setProperty("spring.datasource.url", TestDatabase.url("nowhere"));
        assertRefused("the database that SPRING_DATASOURCE_URL names does not exist");
    }

    @Test
    void aWrongPasswordOrRoleIsSaid() {
        settings.setProperty("spring.datasource.username", "nobody");
        assertRefused("the database refuses SPRING_DATASOURCE_USERNAME or SPRING_DATASOURCE_PASSWORD");
    }

    @Test
    void aReadOnlyDatabaseIsSaid() throws SQLException {
        run("alter database knocked_at set default_transaction_read_only = on");
        assertRefused("is read-only");
    }

    @Test
    void aRoleThatMayNotMakeTablesIsSaid() throws SQLException {
        run("alter database knocked_at owner to postgres");
        assertRefused("may not make tables");
    }

    private void assertRefused(String sentence) {
        assertThatThrownBy(this::check)
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("Līdzās does not start, because ")
                .hasMessageContaining(sentence)
                .hasNoCause();
    }

    private void check() {
        DatabaseCheck.check(settings);
    }

    private static void run(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(TestDatabase.url());
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }
}
