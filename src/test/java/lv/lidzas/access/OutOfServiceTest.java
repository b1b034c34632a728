package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database is full, may only be read, ends connections, takes too long, or has no connection left. */
@IntegrationTest
class OutOfServiceTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource pool;

    private Doors doors;

    @BeforeEach
    void aTask() {
        doors = new Doors(engine, staff, "outage").deploy();
        // The very first page of a server writes lines of its own.
        new Visitor(port).page("/privatums");
    }

    @AfterEach
    void inService() {
        database.sql("drop function if exists lidzas.out_of_service() cascade").update();
        doors.remove();
    }

    @ParameterizedTest
    @ValueSource(strings = {"53100", "25006", "57P01", "08006", "57014"})
    void thePageAndTheInterfacesSayThatNothingWasStoredAndTheLogSaysLittle(String state) {
        String task = doors.task(Doors.WATCH);
        refuse("act_ru_task", state);
        refuse("lidzas.person", state);
        String[] basic = Visitor.basic(doors.user("coordinator"), Doors.PASSWORD);
        String claim = "{\"userId\":\"" + doors.user("coordinator") + "\"}";
        try (LinesOfLog log = LinesOfLog.listen()) {
            for (int i = 0; i < 10; i++) {
                HttpResponse<String> answer =
                        new Visitor(port).postJson("/engine-rest/task/" + task + "/claim", claim, basic);
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                assertThat(answer.body())
                        .contains("\"message\":\"", "nekas nav saglabāts")
                        .doesNotContain("SQL");
            }
            HttpResponse<String> api = new Visitor(port)
                    .postJson(
                            "/api/public/forms/volunteerApplication?lang=en",
                            PublicApplication.json("out@example.org"));
            assertThat(api.statusCode()).as(api.body()).isEqualTo(503);
            assertThat(api.body()).contains("nothing was stored");
            HttpResponse<String> page = apply(new Visitor(port));
            assertThat(page.statusCode()).as(page.body()).isEqualTo(503);
            assertThat(page.body()).contains("nav saglabāts", "<main");
            assertThat(page.headers().firstValue("Retry-After")).hasValue("30");
            assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();

            List<String> lines = log.take();
            boolean slow = state.equals("57014");
            assertThat(lines)
                    .as("one for each that was stopped, one for each outage")
                    .hasSizeLessThanOrEqualTo(slow ? 12 : 1);
        }
    }

    @Test
    void whoeverFindsNoConnectionIsToldSoWithinSecondsAndIsServedAfterwards() throws SQLException {
        String[] basic = Visitor.basic(doors.user("coordinator"), Doors.PASSWORD);
        assertThat(new Visitor(port).data("/engine-rest/task/count", basic).statusCode())
                .isEqualTo(200);
        List<Connection> taken = new ArrayList<>();
        try (LinesOfLog log = LinesOfLog.listen()) {
            takeAll(taken);
            log.take();
            long begun = System.nanoTime();

            HttpResponse<String> answer = new Visitor(port).data("/engine-rest/task/count", basic);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
            assertThat(log.take()).hasSizeLessThanOrEqualTo(1);
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        assertThat(new Visitor(port).data("/engine-rest/task/count", basic).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatLibrariesWriteAboutItIsOneLineForAllOfThem() {
        Logger library = LoggerFactory.getLogger("org.example.library");
        try (LinesOfLog log = LinesOfLog.listen()) {
            for (int i = 0; i < 10; i++) {
                library.error("failed", new IllegalStateException(new SQLException("words", "08006")));
                library.warn("failed {}", i, new SQLException("words", "53300"));
            }
            assertThat(log.take()).hasSizeLessThanOrEqualTo(1);

            library.error("failed", new IllegalStateException(new SQLException("words", "23502")));
            assertThat(log.take()).as("a defect has its frames").hasSizeGreaterThan(1);
        }
    }

    @Test
    void noStatementOfARequestMayTakeLongerThanSeconds() {
        assertThat(setting("statement_timeout")).isEqualTo("15s");
        assertThat(setting("lock_timeout")).isEqualTo("10s");
    }

    /** Some may be others' already. */
    private void takeAll(List<Connection> taken) throws SQLException {
        try {
            for (int i = 0; i < 20; i++) {
                taken.add(pool.getConnection());
            }
        } catch (SQLTransientConnectionException none) {
            assertThat(taken).hasSizeGreaterThan(10);
        }
    }

    private HttpResponse<String> apply(Visitor visitor) {
        String page = visitor.page("/pieteikties?lang=lv").body();
        return visitor.postForm(
                "/pieteikties?lang=lv", Visitor.filledIn(page, PublicApplication.fields(Canary.mailbox())));
    }

    private String setting(String name) {
        return database.sql("show " + name).query(String.class).single();
    }

    private void refuse(String table, String state) {
        database.sql("create or replace function lidzas.out_of_service() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'out of service' using errcode = '" + state + "'; end $$")
                .update();
        database.sql("create trigger out_of_service before insert or update on " + table
                        + " for each row execute function lidzas.out_of_service()")
                .update();
    }
}
