package lv.lidzas.releases.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.support.Visitor;
import lv.lidzas.workflow.release.FileDifference;
import lv.lidzas.workflow.release.FileDifference.Outcome;
import lv.lidzas.workflow.release.FileDifference.Reason;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A difference is one task of the analysts, however often the application starts, until somebody has decided. */
@ProcessTest
class MergeReleaseProcessTest {

    private static final String ANALYST = "merge.analyst";
    private static final String ADMINISTRATOR = "merge.admin";
    private static final String PROCESS = "mergeRelease";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("mergeRelease");

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Differences differences;

    @Autowired
    private MergeTasks tasks;

    @Autowired
    private Journey journey;

    @BeforeEach
    void begin() {
        staff.ensureUser(ANALYST, Journey.PASSWORD, StaffGroups.ANALYSTS, "Analītiķe", "Testa");
        staff.ensureUser(ADMINISTRATOR, Journey.PASSWORD, StaffGroups.ADMINISTRATORS, "Administrators", "Tests");
    }

    @AfterEach
    void end() {
        database.sql("delete from lidzas.release_difference").update();
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .list()
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), null));
        engine.getRepositoryService().createDeploymentQuery().deploymentName("merged").list().stream()
                .map(Deployment::getId)
                .forEach(id -> engine.getRepositoryService().deleteDeployment(id, true));
        List.of(ANALYST, ADMINISTRATOR).forEach(engine.getIdentityService()::deleteUser);
    }

    @Test
    void aDifferenceIsOneTaskHoweverOftenTheApplicationStarts() {
        String reference = found("returnTool.form", Outcome.KEPT);
        found("returnTool.form", Outcome.KEPT);

        assertThat(journey.tasks(reference)).singleElement().satisfies(task -> {
            assertThat(task.getName()).isEqualTo("Saskaņot izmaiņas");
            assertThat(task.getDueDate()).isNotNull();
        });
        assertThat(differences.open()).hasSize(1);
    }

    @Test
    void theTaskEndsByItselfWhenAnAnalystDeploysTheMergedFile() throws IOException {
        String reference = found("returnTool.form", Outcome.KEPT);
        ProcessInstance merge = journey.instance(PROCESS, reference);

        ResponseEntity<String> answer = deploy("returnTool.form", form());

        assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(HttpStatus.OK);
        assertThat(differences.open()).isEmpty();
        assertThat(differences.decided().get("returnTool.form").repository()).isEqualTo(bytes("new"));
        assertThat(merge).isEnded().hasPassed("event_differenceSettled", "endEvent_changesMerged");
    }

    @Test
    void theTaskStaysWhileAnotherFileIsDeployed() throws IOException {
        String reference = found("lendTool.form", Outcome.KEPT);

        assertThat(deploy("returnTool.form", form()).getStatusCode()).isEqualTo(HttpStatus.OK);

        assertThat(differences.open()).hasSize(1);
        assertThat(journey.tasks(reference)).hasSize(1);
    }

    @Test
    void anAnalystMaySayThatWhatIsInUseStays() {
        String reference = found("returnTool.form", Outcome.KEPT);
        ProcessInstance merge = journey.instance(PROCESS, reference);

        assertThat(journey.trySubmit(
                                journey.tasks(reference).get(0), "difference", Map.of("leftAsItIs", true), Map.of())
                        .getStatusCode())
                .as("a coordinator")
                .isNotEqualTo(HttpStatus.NO_CONTENT);
        journey.submit(ANALYST, reference, "userTask_mergeChanges", "difference", Map.of("leftAsItIs", true), Map.of());

        assertThat(differences.open()).isEmpty();
        assertThat(differences.decided()).containsKey("returnTool.form");
        assertThat(merge).isEnded().hasPassed("endEvent_leftAsItIs");
    }

    @Test
    void whatALaterReleaseOvertookNeedsNoTask() {
        String reference = found("returnTool.form", Outcome.KEPT);
        ProcessInstance merge = journey.instance(PROCESS, reference);

        differences.record(List.of(), Map.of());
        tasks.agree();

        assertThat(merge).isEnded();
        assertThat(differences.decided()).doesNotContainKey("returnTool.form");
    }

    @Test
    void theAnalystSeesTheTaskAndBothTexts() {
        String reference = found("returnTool.form", Outcome.REPLACED);
        Visitor analyst = new Visitor(port).signIn(ANALYST, Journey.PASSWORD);

        assertThat(analyst.page("/veseliba").body())
                .contains("returnTool.form", "/veseliba/atskiribas/" + reference, "darbojas jauninājuma redakcija")
                .doesNotContain("Nakts darbi");
        assertThat(analyst.page("/veseliba/atskiribas/" + reference).body())
                .contains("<code>hers</code>", "<code>new</code>", "Trūkst jautājuma");
        assertThat(analyst.page("/veseliba/atskiribas/" + reference + "/analitiki")
                        .body())
                .isEqualTo("hers");
        assertThat(analyst.page("/veseliba/atskiribas/" + reference + "/jauninajums")
                        .body())
                .isEqualTo("new");
        assertThat(analyst.page("/veseliba/atskiribas/" + reference + "/pamats").body())
                .isEqualTo("old");
        assertThat(analyst.page("/veseliba/atskiribas/R-2026-999999").statusCode())
                .isEqualTo(404);
        Task task = journey.tasks(reference).get(0);
        String form = rest.withBasicAuth(ANALYST, Journey.PASSWORD)
                .getForObject("/engine-rest/task/" + task.getId() + "/form-variables", String.class);
        assertThat(form).contains("returnTool.form", "Trūkst jautājuma");
    }

    @Test
    void theAdministratorSeesDifferencesFailedWorkAndTheLastNight() {
        found("returnTool.form", Outcome.KEPT);

        String page = new Visitor(port)
                .signIn(ADMINISTRATOR, Journey.PASSWORD)
                .page("/veseliba?lang=en")
                .body();

        assertThat(page)
                .contains("returnTool.form", "version is in use", "Work that goes by itself", "still to be sent")
                .contains("Nightly work");
    }

    private String found(String file, Outcome outcome) {
        differences.record(
                List.of(new FileDifference(
                        file,
                        outcome,
                        bytes("old"),
                        bytes("new"),
                        bytes("hers"),
                        outcome == Outcome.KEPT ? List.of() : List.of(new Reason("Trūkst jautājuma", "A question")))),
                Map.of());
        tasks.agree();
        return differences.open().get(0).reference();
    }

    private ResponseEntity<String> deploy(String file, String text) {
        return journey.deploy(ANALYST, "merged", file, text);
    }

    private static String form() throws IOException {
        return new ClassPathResource("forms/example/returnTool.form")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("Instruments ir", "Instruments tagad ir");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
