package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each role before each door, by id too: what a list does not show is not to be had by its id either. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecurityMatrixTest {

    private static final List<String> ROLES = List.of("coordinator", "manager", "analyst", "safeguarding", "admin");
    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    private final Map<String, Visitor> colleagues = new HashMap<>();
    private Doors doors;
    private Visitor program;

    @BeforeAll
    void doors() {
        program = new Visitor(port);
        doors = new Doors(engine, staff, "matrix").deploy();
        ROLES.forEach(role -> colleagues.put(role, new Visitor(port).signIn(doors.user(role), Doors.PASSWORD)));
    }

    @AfterAll
    void remove() {
        doors.remove();
    }

    @Test
    void theRestApiOpensToWhoeverHasTheRight() {
        // Roles that may, in the order coordinator, manager, analyst, safeguarding, admin.
        String table =
                """
                c m . . . | GET    | /task/{task}                                 |
                c m . . . | GET    | /task/{task}/form                            |
                c m . . . | GET    | /task/{task}/form-variables                  |
                c m . . . | GET    | /task/{task}/deployed-form                   |
                c m . . . | GET    | /task/{task}/identity-links                  |
                c m . . . | POST   | /task/{task}/claim                           | {"userId":"{me}"}
                c m . . . | POST   | /task/{task}/assignee                        | {"userId":"{colleague}"}
                c m . . . | POST   | /task/{task}/submit-form                     | {"variables":{"doorShut":{"value":true}}}
                . . . . . | POST   | /task/create                                 | {"name":"Anna"}
                . . . . . | PUT    | /task/{task}                                 | {"name":"Anna"}
                . . . . ? | PUT    | /task/{task}/localVariables/note             | {"value":"x","type":"String"}
                . . . s . | GET    | /task/{secret}                               |
                . . . s . | GET    | /task/{secret}/form-variables                |
                . . . s . | GET    | /task/{secret}/deployed-form                 |
                . . . s . | POST   | /task/{secret}/claim                         | {"userId":"{me}"}
                . . . s . | POST   | /task/{secret}/submit-form                   | {"variables":{"doorShut":{"value":true}}}
                c m y . a | GET    | /process-instance/{instance}                 |
                c m y . a | GET    | /process-instance/{instance}/activity-instances |
                . . . . ? | DELETE | /process-instance/{instance}                 |
                . . . . ? | PUT    | /process-instance/{instance}/variables/note  | {"value":"x","type":"String"}
                . . . . ? | PUT    | /process-instance/{instance}/suspended       | {"suspended":true}
                . . . . ? | POST   | /process-instance/{instance}/modification    | {"instructions":[{"type":"cancel","activityId":"userTask_shutDoor"}]}
                . . y s a | GET    | /process-instance/{secretInstance}           |
                . . . . a | GET    | /history/process-instance/{instance}         |
                . m . . a | PUT    | /job/{job}/retries                           | {"retries":3}
                . . . . ? | PUT    | /job/{job}/suspended                         | {"suspended":true}
                . . . . ? | PUT    | /job-definition/suspended                    | {"processDefinitionKey":"doorWatch","suspended":true}
                . . . . ? | PUT    | /job/{job}/duedate                           | {"duedate":null}
                c m y . a | GET    | /process-definition/key/doorWatch/xml        |
                . . y s a | GET    | /process-definition/key/doorIncident/xml     |
                . . . . ? | DELETE | /process-definition/key/doorWatch            |
                . . . . ? | POST   | /process-definition/key/doorWatch/start      | {}
                . . y . a | GET    | /deployment/{deployment}                     |
                . . . . ? | DELETE | /deployment/{deployment}?cascade=true        |
                c m y s a | GET    | /filter/{filter}                             |
                . . . . ? | PUT    | /filter/{filter}                             | {"resourceType":"Task","name":"x","query":{},"properties":{}}
                . . . . ? | DELETE | /filter/{filter}                             |
                . . . . ? | POST   | /filter/create                               | {"resourceType":"Task","name":"x","query":{},"properties":{}}
                c m . s a | GET    | /user/{colleague}/profile                    |
                . . . . ? | PUT    | /user/{colleague}/credentials                | {"password":"a stolen long password","authenticatedUserPassword":"a long test password"}
                . . . . ? | POST   | /user/create                                 | {"profile":{"id":"evil"},"credentials":{"password":"a stolen long password"}}
                . . . . ? | PUT    | /group/camunda-admin/members/{me}            |
                . . . . ? | POST   | /authorization/create                        | {"type":1,"permissions":["ALL"],"userId":"{me}","resourceType":7,"resourceId":"*"}
                . . . . ? | POST   | /process-instance/delete                     | {"processInstanceIds":["{instance}"]}
                . . . . ? | POST   | /history/cleanup                             |
                . . . . . | POST   | /identity/verify                             | {"username":"{me}","password":"x"}
                . . . . . | POST   | /identity/verify/                            | {"username":"{me}","password":"x"}
                . . . . . | POST   | /engine/default/identity/verify              | {"username":"{me}","password":"x"}
                """;
        SoftAssertions answers = new SoftAssertions();
        for (String row : table.lines().toList()) {
            String[] cells = row.split("\\|", -1);
            String[] may = cells[0].trim().split(" ");
            String method = cells[1].trim();
            String path = "/engine-rest" + cells[2].trim();
            String body = cells[3].isBlank() ? null : cells[3].trim();
            answers.assertThat(ask(null, method, path, body).statusCode())
                    .as("nobody: %s %s", method, path)
                    .isEqualTo(401);
            for (int role = 0; role < ROLES.size(); role++) {
                if (may[role].equals("?")) {
                    continue;
                }
                HttpResponse<String> answer = ask(ROLES.get(role), method, path, body);
                String what = ROLES.get(role) + ": " + method + " " + path + ": " + answer.body();
                if (may[role].equals(".")) {
                    answers.assertThat(REFUSED).as(what).contains(answer.statusCode());
                } else {
                    answers.assertThat(answer.statusCode()).as(what).isBetween(200, 299);
                }
            }
        }
        answers.assertAll();
    }

    private HttpResponse<String> ask(String role, String method, String path, String body) {
        String[] credentials = role == null ? new String[0] : Visitor.basic(doors.user(role), Doors.PASSWORD);
        return new Visitor(port)
                .send(method, filled(path, role), body == null ? null : filled(body, role), credentials);
    }

    /** Each request gets things of its own, so that no answer depends on an earlier one. */
    private String filled(String text, String role) {
        String filled = text.replace("{me}", doors.user(role == null ? "coordinator" : role))
                .replace("{colleague}", doors.user("colleague"))
                .replace("{deployment}", doors.deployment());
        if (filled.contains("{task}")) {
            filled = filled.replace("{task}", doors.task(Doors.WATCH));
        }
        if (filled.contains("{secret}")) {
            filled = filled.replace("{secret}", doors.task(Doors.INCIDENT));
        }
        if (filled.contains("{instance}")) {
            filled = filled.replace("{instance}", doors.instanceOf(doors.task(Doors.WATCH)));
        }
        if (filled.contains("{secretInstance}")) {
            filled = filled.replace("{secretInstance}", doors.instanceOf(doors.task(Doors.INCIDENT)));
        }
        if (filled.contains("{job}")) {
            filled = filled.replace("{job}", doors.jobBeforeTask(Doors.WATCH));
        }
        if (filled.contains("{filter}")) {
            filled = filled.replace(
                    "{filter}",
                    engine.getFilterService()
                            .createFilterQuery()
                            .filterName("Visi")
                            .singleResult()
                            .getId());
        }
        return filled;
    }

    @ParameterizedTest
    @CsvSource({
        "/camunda/app/tasklist/default/, 200, 200, 200, 200, 200",
        "/camunda/app/cockpit/default/,  403, 200, 200, 403, 200",
        "/camunda/app/admin/default/,    403, 403, 403, 403, 200",
        "/camunda/app/welcome/default/,  302, 302, 302, 302, 302",
        "/uzdevumi/vardi?ids=none,       200, 200, 200, 200, 200",
        "/personas,                      200, 200, 403, 403, 403",
        "/actuator/env,                  403, 403, 403, 403, 404"
    })
    void pagesOpenToTheirGroupsOnly(
            String path, int coordinator, int manager, int analyst, int safeguarding, int admin) {
        List<Integer> answers = new ArrayList<>();
        for (String role : ROLES) {
            answers.add(colleagues.get(role).page(path).statusCode());
        }

        assertThat(answers).containsExactly(coordinator, manager, analyst, safeguarding, admin);
        assertThat(new Visitor(port).page(path).statusCode()).isEqualTo(302);
        assertThat(new Visitor(port).data(path).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nav-tadas", "/kampana/K-2026-000001", "/personas/P-2026-000001/nav/tadas", "/api/nav-tada"})
    void whereThereIsNothingAColleagueIsToldThat(String path) {
        for (String role : ROLES) {
            HttpResponse<String> answer = colleagues.get(role).page(path);
            assertThat(answer.statusCode()).as(role).isEqualTo(404);
            assertThat(answer.body()).as(role).doesNotContain("tiesīb");
        }
        assertThat(new Visitor(port).page(path).statusCode()).isEqualTo(302);
        assertThat(new Visitor(port).data(path).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kampanas/K-1971-000009", "/veseliba/aizturetas", "/actuator/nav-tada", "/drosiba"})
    void whereSomebodyElseIsLetInACoordinatorIsRefusedWhateverThereIs(String path) {
        assertThat(colleagues.get("coordinator").page(path).statusCode()).isEqualTo(403);
    }

    /** Analysts work on tasks too, but only on those that a model gives to them. */
    @Test
    void anAnalystListsNoTaskOfAnotherGroup() {
        doors.task(Doors.WATCH);
        doors.task(Doors.INCIDENT);

        HttpResponse<String> tasks = ask("analyst", "GET", "/engine-rest/task", null);

        assertThat(tasks.statusCode()).isEqualTo(200);
        assertThat(tasks.body()).isEqualTo("[]");
    }

    @Test
    void theWebappApiIsAsNarrowAsRest() {
        String task = doors.task(Doors.WATCH);
        String secret = doors.task(Doors.INCIDENT);
        String engineApi = "/camunda/api/engine/engine/default/task/";
        Visitor coordinator = new Visitor(port)
                .signIn(doors.user("coordinator"), Doors.PASSWORD)
                .open("tasklist");
        Visitor analyst =
                new Visitor(port).signIn(doors.user("analyst"), Doors.PASSWORD).open("cockpit");

        assertThat(coordinator.data(engineApi + task).statusCode()).isEqualTo(200);
        assertThat(coordinator.data(engineApi + secret).statusCode()).isIn(REFUSED);
        assertThat(analyst.data(engineApi + task).statusCode()).isIn(REFUSED);
    }

    @Test
    void aTaskLeavesNoAuthorisationRowBehind() {
        long before =
                engine.getAuthorizationService().createAuthorizationQuery().count();

        String task = doors.task(Doors.WATCH);
        engine.getTaskService().claim(task, doors.user("coordinator"));

        assertThat(engine.getAuthorizationService().createAuthorizationQuery().count())
                .isEqualTo(before);
    }
}
