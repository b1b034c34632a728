package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever gives a stopped step another try, by whatever dialog of Cockpit, means now. */
@IntegrationTest
class RetriesTest {

    @RegisterExtension
    final TestClock clock = new TestClock();

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    private ManagementService jobs;
    private Doors doors;
    private String job;

    @BeforeEach
    void aStepThatFailedForGoodAndWouldHaveWaitedSixHours() {
        doors = new Doors(engine, staff, "retries").deploy();
        jobs = engine.getManagementService();
        clock.set(clock.now());
        job = doors.jobBeforeTask(Doors.WATCH);
        jobs.setJobRetries(job, 0);
        jobs.setJobDuedate(job, Date.from(clock.now().plus(Duration.ofHours(6))));
    }

    @AfterEach
    void remove() {
        doors.remove();
    }

    @Test
    void oneJobIsTriedNow() {
        send("manager", "PUT", "/job/" + job + "/retries", "{\"retries\":1}");

        assertThat(job().getRetries()).isEqualTo(1);
        assertThat(due()).isTrue();
    }

    @Test
    void everyJobOfAStepIsTriedNow() {
        send("manager", "PUT", "/job-definition/" + job().getJobDefinitionId() + "/retries", "{\"retries\":1}");

        assertThat(due()).isTrue();
    }

    @Test
    void aBatchIsTriedNow() {
        send("admin", "POST", "/job/retries", "{\"jobIds\":[\"" + job + "\"],\"retries\":1}");
        runBatches();

        assertThat(due()).isTrue();
    }

    @Test
    void aBatchOfInstancesIsTriedNow() {
        send(
                "admin",
                "POST",
                "/process-instance/job-retries",
                "{\"processInstances\":[\"" + job().getProcessInstanceId() + "\"],\"retries\":1}");
        runBatches();

        assertThat(due()).isTrue();
    }

    @Test
    void aMomentThatIsAskedForCounts() {
        send(
                "manager",
                "PUT",
                "/job/" + job + "/retries",
                "{\"retries\":1,\"dueDate\":\"2031-01-31T12:00:00.000+0200\"}");

        assertThat(job().getDuedate().toInstant()).isEqualTo(Instant.parse("2031-01-31T10:00:00Z"));
    }

    @Test
    void whoeverStopsAStepMovesNoMoment() {
        Date before = job().getDuedate();

        send("manager", "PUT", "/job/" + job + "/retries", "{\"retries\":0}");

        assertThat(job().getDuedate()).isEqualTo(before);
    }

    private void send(String role, String method, String path, String body) {
        HttpResponse<String> answer = new Visitor(port)
                .send(method, "/engine-rest" + path, body, Visitor.basic(doors.user(role), Doors.PASSWORD));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
    }

    private void runBatches() {
        for (Batch batch : jobs.createBatchQuery().list()) {
            for (String definition : List.of(
                    batch.getSeedJobDefinitionId(),
                    batch.getBatchJobDefinitionId(),
                    batch.getMonitorJobDefinitionId())) {
                jobs.createJobQuery().jobDefinitionId(definition).list().forEach(one -> jobs.executeJob(one.getId()));
            }
        }
    }

    private boolean due() {
        return jobs.createJobQuery().jobId(job).executable().count() == 1;
    }

    private Job job() {
        return jobs.createJobQuery().jobId(job).singleResult();
    }
}
