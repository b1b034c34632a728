package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.http.HttpResponse;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database refuses a row and quotes it, as PostgreSQL does: the quotation goes nowhere. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class FailuresWithoutWordsTest {

    private static final String CANARY = "Anna Kanarija";

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient database;

    private Doors doors;

    @BeforeEach
    void aDatabaseThatQuotes() {
        doors = new Doors(engine, staff, "failures").deploy();
        database.sql("create function lidzas.quote_row() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'Failing row contains (" + CANARY + ")'; end $$")
                .update();
    }

    @AfterEach
    void remove() {
        database.sql("drop function lidzas.quote_row() cascade").update();
        doors.remove();
    }

    @Test
    void aFailedJobItsIncidentAndTheLogHoldNoWordOfTheException(CapturedOutput log) {
        String job = doors.jobBeforeTask(Doors.WATCH);
        refuse("insert");

        fails(job);
        // The retry cycle begins with the first failure.
        engine.getManagementService().setJobRetries(job, 1);
        fails(job);

        Incident incident = engine.getRuntimeService()
                .createIncidentQuery()
                .configuration(job)
                .singleResult();
        assertThat(incident.getIncidentMessage()).contains("PSQLException").doesNotContain(CANARY);
        assertThat(engine.getManagementService().getJobExceptionStacktrace(job))
                .contains("PSQLException", "at ")
                .doesNotContain(CANARY);
        assertThat(DatabaseTraces.of(CANARY, database)).isEmpty();
        assertThat(log.getAll()).doesNotContain(CANARY);
    }

    @Test
    void theIdOfAFailedJobIsTheOneThatTheLogNames() {
        String job = doors.jobBeforeTask(Doors.WATCH);
        refuse("insert");

        Throwable logged = catchThrowable(() -> engine.getManagementService().executeJob(job));

        assertThat(engine.getManagementService()
                        .createJobQuery()
                        .jobId(job)
                        .singleResult()
                        .getExceptionMessage())
                .contains(idIn(logged.getMessage()));
    }

    @Test
    void anAnswerHoldsNoWordOfTheException(CapturedOutput log) {
        String task = doors.task(Doors.WATCH);
        refuse("update");

        HttpResponse<String> answer = new Visitor(port)
                .postJson(
                        "/engine-rest/task/" + task + "/claim",
                        "{\"userId\":\"" + doors.user("coordinator") + "\"}",
                        Visitor.basic(doors.user("coordinator"), Doors.PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("nekas nav saglabāts").doesNotContain("PSQL", CANARY, "\\tat ");
        String id = answer.body().replaceAll("(?s).*([0-9a-f]{12}).*", "$1");
        assertThat(log.getAll().lines())
                .filteredOn(line -> line.contains(id))
                .singleElement()
                .asString()
                .contains("PSQLException");
        assertThat(log.getAll()).doesNotContain(CANARY);
    }

    @Test
    void theEmbeddedDatabaseWritesNoErrorIntoItsLog() {
        assertThat(setting("log_min_messages")).isEqualTo("log");
        assertThat(setting("log_min_error_statement")).isEqualTo("panic");
    }

    private String setting(String name) {
        return database.sql("show " + name).query(String.class).single();
    }

    private void fails(String job) {
        assertThatThrownBy(() -> engine.getManagementService().executeJob(job))
                .hasMessageContaining("org.postgresql.util.PSQLException")
                .hasMessageNotContaining(CANARY);
    }

    private static String idIn(String answer) {
        return answer.replaceAll("(?s).*(\\[[0-9a-f]{12}]).*", "$1");
    }

    private void refuse(String action) {
        database.sql("create trigger quote_row before " + action
                        + " on act_ru_task for each row execute function lidzas.quote_row()")
                .update();
    }
}
