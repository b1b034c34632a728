package lv.lidzas.workflow.engine.hold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import lv.lidzas.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class DatabaseIdentityTest {

    private static final String IS_ITSELF =
            "select count(*) from lidzas.database_copy where identity = lidzas.database_identity()";

    @BeforeEach
    void original() throws IOException, SQLException {
        run("postgres", "create database identity_original");
        run("identity_original", "create schema lidzas");
        run(
                "identity_original",
                new ClassPathResource("db/migration/V171__a_restored_database_is_told_from_its_original.sql")
                        .getContentAsString(StandardCharsets.UTF_8));
    }

    @AfterEach
    void remove() throws SQLException {
        run("postgres", "drop database identity_original");
        run("postgres", "drop database if exists identity_copy");
        run("postgres", "drop role if exists identity_role");
    }

    @Test
    void theOriginalKnowsItselfHoweverOftenItIsAsked() throws SQLException {
        assertThat(count("identity_original")).isEqualTo(1);
        assertThat(count("identity_original")).isEqualTo(1);
    }

    @Test
    void aCopyIntoAnotherDatabaseIsAnother() throws SQLException {
        run("postgres", "create database identity_copy template identity_original");

        assertThat(count("identity_copy")).isZero();
        assertThat(count("identity_original")).isEqualTo(1);
    }

    @Test
    void aDumpThatComesBackIntoTheSameDatabaseIsAnother() throws SQLException {
        // As a restore does: the tables are made anew, their rows are as they were.
        run(
                "identity_original",
                "create table lidzas.dumped as table lidzas.database_copy; drop table lidzas.database_copy;"
                        + " alter table lidzas.dumped rename to database_copy");

        assertThat(count("identity_original")).isZero();
    }

    @Test
    void aRoleThatMayNotLookAtFilesIsAnsweredToo() throws SQLException {
        run("identity_original", "create role identity_role");
        run("identity_original", "grant usage on schema lidzas to identity_role");

        assertThat(one("identity_original", "set role identity_role; select lidzas.database_identity()"))
                .endsWith("/-")
                .hasSizeGreaterThan(20);
        run("identity_original", "drop owned by identity_role");
    }

    private static long count(String database) throws SQLException {
        return Long.parseLong(one(database, IS_ITSELF));
    }

    private static String one(String database, String query) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(query);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet answer = statement.getResultSet()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }

    private static void run(String database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(TestDatabase.url(database), "postgres", "postgres");
    }
}
