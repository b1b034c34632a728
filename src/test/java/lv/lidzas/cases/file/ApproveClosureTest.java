package lv.lidzas.cases.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A closure takes two people: one proposes it, a manager who is somebody else approves it. */
@ProcessTest
class ApproveClosureTest {

    private static final String SECOND_MANAGER = "closure.manager";
    private static final String THIRD_MANAGER = "closure.third";
    private static final String TWO_PEOPLE = "vajadzīgi divi";

    @Autowired
    private Journey journey;

    @Autowired
    private CaseFixtures fixtures;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private SupportCaseRepository cases;

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private JdbcClient database;

    @Autowired
    private CaseText text;

    private String reference;

    @BeforeEach
    void aCaseToBeClosed() {
        staff.ensureUser(SECOND_MANAGER, Journey.PASSWORD, StaffGroups.MANAGERS, "Otra", "Vadītāja");
        reference = fixtures.toBeClosed();
    }

    @AfterEach
    void removeTheSecondManager() {
        engine.getIdentityService().deleteUser(SECOND_MANAGER);
        engine.getIdentityService().deleteUser(THIRD_MANAGER);
    }

    @Test
    void whoProposedAClosureNeitherTakesNorApprovesIt() {
        proposeAs(Journey.MANAGER);

        assertRefused(claim(Journey.MANAGER, Journey.MANAGER), 403);
        assertRefused(approveAs(Journey.MANAGER), 403);
        assertThat(approval().getAssignee()).isNull();
        assertThat(cases.findById(reference).orElseThrow().stage()).isNotEqualTo(CaseStage.CLOSED);
    }

    @Test
    void whoProposedAClosureIsNotGivenItByAnybody() {
        proposeAs(Journey.MANAGER);

        assertRefused(claim(SECOND_MANAGER, Journey.MANAGER), 400);
        assertRefused(post(SECOND_MANAGER, "assignee", Map.of("userId", Journey.MANAGER)), 400);
        assertThat(approval().getAssignee()).isNull();
    }

    @Test
    void whoApprovesReadsThatTheNeedsWereNeverAssessed() {
        assertThat(text.progress(reference)).isNotEqualTo("vajadzības nav izvērtētas");
        database.sql("delete from lidzas.case_need where reference = ?")
                .param(reference)
                .update();

        assertThat(text.progress(reference)).isEqualTo("vajadzības nav izvērtētas");
    }

    @Test
    void anotherManagerApproves() {
        proposeAs(Journey.MANAGER);

        assertThat(claim(SECOND_MANAGER, SECOND_MANAGER).getStatusCode().value())
                .isEqualTo(204);
        assertThat(approveAs(SECOND_MANAGER).getStatusCode().value()).isEqualTo(204);
        journey.runJobs(reference);
        assertThat(cases.findById(reference).orElseThrow().stage()).isEqualTo(CaseStage.CLOSED);
    }

    @Test
    void whoSubmitsAColleaguesTaskIsTheOneWhoProposed() {
        Task proposal = journey.task(reference, "userTask_proposeClosure");
        engine.getTaskService().setAssignee(proposal.getId(), SECOND_MANAGER);
        proposeAs(Journey.MANAGER);

        assertRefused(approveAs(Journey.MANAGER), 403);
        assertThat(approveAs(SECOND_MANAGER).getStatusCode().value()).isEqualTo(204);
    }

    @Test
    void whoApprovesReadsWhatTheProposalRestsOn() {
        database.sql(
                        "insert into lidzas.visit (reference, support_case, written_by, day, mode, minutes, next_said, version)"
                                + " values (?, ?, 'nobody.here', date '2026-01-31', 'phone', 90, 0, 0)")
                .params("A-1993" + reference.substring(6), reference)
                .update();
        proposeAs(Journey.MANAGER);

        String form = rest.withBasicAuth(SECOND_MANAGER, Journey.PASSWORD)
                .getForObject("/engine-rest/task/" + approval().getId() + "/form-variables", String.class);

        assertThat(form)
                .contains("1 tikšanās no 31.01.2026. līdz 31.01.2026., kopā 1 h 30 min")
                .contains("Vadītāja Testa, ", "mājoklis: 2 → 2", "Dzīvoklis ir atrasts.");
    }

    @Test
    void whoeverEverProposedItDoesNotApproveIt() {
        staff.ensureUser(THIRD_MANAGER, Journey.PASSWORD, StaffGroups.MANAGERS, "Trešā", "Vadītāja");
        proposeAs(Journey.MANAGER);
        assertThat(submitApproval(SECOND_MANAGER, "returned").getStatusCode().value())
                .isEqualTo(204);
        steps.plan(reference, "Atrast darbu");
        steps.lookForNobody(reference);
        proposeAs(SECOND_MANAGER);

        assertRefused(approveAs(SECOND_MANAGER), 403);
        assertRefused(approveAs(Journey.MANAGER), 403);
        assertRefused(claim(THIRD_MANAGER, Journey.MANAGER), 400);
        assertThat(approveAs(THIRD_MANAGER).getStatusCode().value()).isEqualTo(204);
    }

    @Test
    void whereEveryManagerOnceProposedItWhoeverDidNotDoItLastApprovesIt() {
        proposeAs(Journey.MANAGER);
        assertThat(submitApproval(SECOND_MANAGER, "returned").getStatusCode().value())
                .isEqualTo(204);
        steps.plan(reference, "Atrast darbu");
        steps.lookForNobody(reference);
        proposeAs(SECOND_MANAGER);
        List<String> others = managersBut(Set.of(Journey.MANAGER, SECOND_MANAGER));
        others.forEach(other -> engine.getIdentityService().deleteMembership(other, StaffGroups.MANAGERS));
        try {
            assertRefused(approveAs(SECOND_MANAGER), 403);
            assertRefused(claim(Journey.MANAGER, SECOND_MANAGER), 400);
            assertThat(claim(Journey.MANAGER, Journey.MANAGER).getStatusCode().value())
                    .isEqualTo(204);
            assertThat(approveAs(Journey.MANAGER).getStatusCode().value()).isEqualTo(204);
        } finally {
            others.forEach(other -> engine.getIdentityService().createMembership(other, StaffGroups.MANAGERS));
        }
        journey.runJobs(reference);
        assertThat(cases.findById(reference).orElseThrow().stage()).isEqualTo(CaseStage.CLOSED);
    }

    @Test
    void theOnlyManagerNeverApprovesWhatSheProposed() {
        proposeAs(Journey.MANAGER);
        List<String> others = managersBut(Set.of(Journey.MANAGER));
        others.forEach(other -> engine.getIdentityService().deleteMembership(other, StaffGroups.MANAGERS));
        try {
            assertRefused(approveAs(Journey.MANAGER), 403);
            assertRefused(claim(Journey.MANAGER, Journey.MANAGER), 403);
        } finally {
            others.forEach(other -> engine.getIdentityService().createMembership(other, StaffGroups.MANAGERS));
        }
    }

    private List<String> managersBut(Set<String> accounts) {
        return engine.getIdentityService().createUserQuery().memberOfGroup(StaffGroups.MANAGERS).list().stream()
                .map(User::getId)
                .filter(account -> !accounts.contains(account))
                .toList();
    }

    @Test
    void aCoordinatorNeitherSeesNorOpensNorTakesAnApproval() {
        steps.propose(reference);
        String task = approval().getId();

        assertThat(journey.list().getBody()).doesNotContain(task);
        assertThat(get("/task/" + task)).isEqualTo(404);
        for (String door : List.of("/form", "/form-variables", "/deployed-form", "/identity-links")) {
            assertThat(get("/task/" + task + door)).as(door).isEqualTo(403);
        }
        assertThat(claim(Journey.COORDINATOR, Journey.COORDINATOR)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(approveAs(Journey.COORDINATOR).getStatusCode().value()).isEqualTo(403);
        assertThat(claim(Journey.MANAGER, Journey.COORDINATOR).getStatusCode().value())
                .isEqualTo(400);
    }

    private void proposeAs(String user) {
        journey.submit(
                user,
                reference,
                "userTask_proposeClosure",
                "case",
                Map.of("closureReason", "goalsMet", "closureOutcome", "Dzīvoklis ir atrasts."),
                Map.of());
    }

    private Task approval() {
        return journey.task(reference, "userTask_approveClosure");
    }

    private ResponseEntity<String> approveAs(String user) {
        return submitApproval(user, "approved");
    }

    private ResponseEntity<String> submitApproval(String user, String decision) {
        return post(user, "submit-form", Map.of("variables", Map.of("closureDecision", Map.of("value", decision))));
    }

    private ResponseEntity<String> claim(String by, String user) {
        return post(by, "claim", new HashMap<>(Map.of("userId", user)));
    }

    private ResponseEntity<String> post(String user, String door, Map<String, ?> body) {
        return rest.withBasicAuth(user, Journey.PASSWORD)
                .postForEntity("/engine-rest/task/" + approval().getId() + "/" + door, body, String.class);
    }

    private int get(String path) {
        return rest.withBasicAuth(Journey.COORDINATOR, Journey.PASSWORD)
                .getForEntity("/engine-rest" + path, String.class)
                .getStatusCode()
                .value();
    }

    private static void assertRefused(ResponseEntity<String> answer, int status) {
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(status);
        assertThat(answer.getBody()).contains(TWO_PEOPLE);
    }
}
