package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What nobody does over the engine's interfaces, administrators included: none of it leaves a trace. */
@IntegrationTest
class ClosedDoorsTest {

    private static final String CANARY = "Kanarija";

    private static final List<String> WEBAPPS = List.of("tasklist", "cockpit");

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient database;

    private Doors doors;
    private String task;
    private String instance;
    private String definition;

    @BeforeEach
    void aTask() {
        doors = new Doors(engine, staff, "closed").deploy();
        task = doors.task(Doors.WATCH);
        instance = doors.instanceOf(task);
        definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(Doors.WATCH)
                .latestVersion()
                .singleResult()
                .getId();
    }

    @AfterEach
    void remove() {
        doors.remove();
    }

    @Test
    void nothingIsMeasuredAndWhoAsksForAllMeasuresIsToldSo() {
        Visitor admin =
                new Visitor(port).signIn(doors.user("admin"), Doors.PASSWORD).open("admin");
        String[] program = Visitor.basic(doors.user("admin"), Doors.PASSWORD);

        for (String path : List.of("/metrics", "/metrics?name=x", "/engine/default/metrics")) {
            assertThat(new Visitor(port).data("/engine-rest" + path, program).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(admin.data("/camunda/api/engine/engine/default/metrics").statusCode())
                .isEqualTo(403);
        // Admin asks for it.
        assertThat(admin.data("/camunda/api/engine/engine/default/metrics/unique-task-workers/sum")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void everyWayRoundTheFormsAndEveryPlaceForFreeTextIsShutForAll() {
        String table =
                """
                POST   | /task/{task}/complete                             | {"variables":{"doorShut":{"value":true}}}
                POST   | /task/{task}/resolve                              | {"variables":{"doorShut":{"value":true}}}
                POST   | /task/{task}/bpmnError                            | {"errorCode":"c","errorMessage":"{canary}"}
                POST   | /task/{task}/bpmnEscalation                       | {"escalationCode":"c"}
                POST   | /task/{task}/delegate                             | {"userId":"{me}"}
                POST   | /task/{task}/identity-links                       | {"userId":"{canary}","type":"candidate"}
                POST   | /task/{task}/identity-links                       | {"groupId":"{canary}","type":"candidate"}
                POST   | /task/{task}/identity-links/delete                | {"groupId":"coordinators","type":"candidate"}
                POST   | /task/{task}/comment/create                       | {"message":"{canary}"}
                POST   | /task/create                                      | {"name":"{canary}"}
                PUT    | /task/{task}/                                     | {"name":"{canary}"}
                PUT    | /task/{task}                                      | {"name":"{canary}","description":"{canary}"}
                DELETE | /task/{task}                                      |
                PUT    | /task/{task}/variables/doorShut                   | {"value":true,"type":"Boolean"}
                PUT    | /task/{task}/localVariables/note                  | {"value":"{canary}","type":"String"}
                POST   | /task/{task}/variables                            | {"modifications":{"note":{"value":"{canary}"}}}
                DELETE | /task/{task}/variables/doorShut                   |
                PUT    | /process-instance/{instance}/variables/note       | {"value":"{canary}","type":"String"}
                POST   | /process-instance/{instance}/variables            | {"modifications":{"note":{"value":"{canary}"}}}
                POST   | /process-instance/variables-async                 | {"processInstanceIds":["{instance}"],"variables":{"note":{"value":"{canary}"}}}
                PUT    | /execution/{instance}/localVariables/note         | {"value":"{canary}","type":"String"}
                POST   | /execution/{instance}/signal                      | {"variables":{"note":{"value":"{canary}"}}}
                POST   | /process-definition/{definition}/start            | {"businessKey":"{canary}"}
                POST   | /process-definition/key/doorWatch/start           | {"variables":{"note":{"value":"{canary}"}}}
                POST   | /authorization/create                             | {"type":2,"permissions":["READ"],"userId":"{me}","resourceType":6,"resourceId":"{canary}"}
                POST   | /process-instance/{instance}/modification         | {"instructions":[{"type":"startBeforeActivity","activityId":"userTask_shutDoor"}],"annotation":"{canary}"}
                POST   | /process-instance/{instance}/modification-async   | {"instructions":[{"type":"startBeforeActivity","activityId":"userTask_shutDoor"}],"annotation":"{canary}"}
                POST   | /modification/execute                             | {"processDefinitionId":"{definition}","processInstanceIds":["{instance}"],"instructions":[{"type":"startBeforeActivity","activityId":"userTask_shutDoor"}]}
                POST   | /message                                          | {"messageName":"{canary}","businessKey":"{canary}","all":true}
                POST   | /message                                          | {"messageName":"volunteerOnboarding.applicationSubmitted","businessKey":"{canary}"}
                POST   | /signal                                           | {"name":"{canary}"}
                POST   | /condition                                        | {"variables":{"note":{"value":"{canary}"}}}
                POST   | /process-instance/message-async                   | {"messageName":"{canary}","processInstanceIds":["{instance}"]}
                POST   | /process-instance/delete                          | {"processInstanceIds":["{instance}"],"deleteReason":"{canary}"}
                POST   | /history/process-instance/delete                  | {"historicProcessInstanceIds":["{instance}"],"deleteReason":"{canary}"}
                POST   | /execution/{instance}/create-incident             | {"incidentType":"{canary}","message":"{canary}"}
                PUT    | /incident/{instance}/annotation                   | {"annotation":"{canary}"}
                PUT    | /history/user-operation/{instance}/set-annotation | {"annotation":"{canary}"}
                POST   | /migration/execute                                | {"migrationPlan":{"sourceProcessDefinitionId":"{definition}","targetProcessDefinitionId":"{definition}","instructions":[{"sourceActivityIds":["userTask_shutDoor"],"targetActivityIds":["userTask_shutDoor"]}],"variables":{"note":{"value":"{canary}","type":"String"}}},"processInstanceIds":["{instance}"]}
                POST   | /migration/executeAsync                           | {"migrationPlan":{"sourceProcessDefinitionId":"{definition}","targetProcessDefinitionId":"{definition}","instructions":[{"sourceActivityIds":["userTask_shutDoor"],"targetActivityIds":["userTask_shutDoor"]}],"variables":{"note":{"value":"{canary}","type":"String"}}},"processInstanceIds":["{instance}"]}
                POST   | /external-task/fetchAndLock                       | {"workerId":"{canary}","maxTasks":1,"topics":[{"topicName":"{canary}","lockDuration":1}]}
                """;
        SoftAssertions answers = new SoftAssertions();
        for (String row : table.lines().toList()) {
            String[] cells = row.split("\\|", -1);
            for (String role : List.of("coordinator", "admin")) {
                HttpResponse<String> answer = new Visitor(port)
                        .send(
                                cells[0].trim(),
                                "/engine-rest" + filled(cells[1].trim(), role),
                                cells[2].isBlank() ? null : filled(cells[2].trim(), role),
                                Visitor.basic(doors.user(role), Doors.PASSWORD));
                answers.assertThat(answer.statusCode())
                        .as(role + " " + row + answer.body())
                        .isIn(400, 403, 404);
                if (role.equals("admin")) {
                    answers.assertThat(answer.statusCode())
                            .as(role + " " + row + answer.body())
                            // Tasks are not hers, so some of these doors are not even there.
                            .isIn(403, 404);
                    answers.assertThat(answer.body())
                            .as(row)
                            .contains("\"message\"")
                            .doesNotContain(CANARY);
                }
            }
        }
        answers.assertAll();
        assertThat(DatabaseTraces.of(CANARY, database)).isEmpty();
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).count())
                .isOne();
    }

    @Test
    void theWebappsApiIsShutTheSameWay() {
        for (String webapp : WEBAPPS) {
            HttpResponse<String> answer = new Visitor(port)
                    .signIn(doors.user("admin"), Doors.PASSWORD)
                    .open(webapp)
                    .postJson("/camunda/api/engine/engine/default/task/" + task + "/complete", "{}");

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
            assertThat(answer.body()).contains("submit-form");
        }
    }

    @Test
    void aTaskIsTakenByAndGivenToThoseOnlyWhoWorkOnItsProcess() {
        assertThat(claim("coordinator", CANARY)).isEqualTo(400);
        assertThat(claim("coordinator", doors.user("safeguarding"))).isEqualTo(400);
        assertThat(give("coordinator", CANARY)).isEqualTo(400);
        assertThat(give("coordinator", doors.user("analyst"))).isEqualTo(400);
        assertThat(give("admin", CANARY)).isEqualTo(403);
        assertThat(DatabaseTraces.of(CANARY, database)).isEmpty();

        assertThat(claim("coordinator", doors.user("coordinator"))).isEqualTo(204);
        assertThat(give("coordinator", doors.user("colleague"))).isEqualTo(204);
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(task)
                        .singleResult()
                        .getAssignee())
                .isEqualTo(doors.user("colleague"));
    }

    @Test
    void aFormWritesNothingThatItDoesNotAsk() {
        HttpResponse<String> answer = new Visitor(port)
                .postJson(
                        "/engine-rest/task/" + task + "/submit-form",
                        "{\"variables\":{\"doorShut\":{\"value\":true},\"note\":{\"value\":\"" + CANARY + "\"}}}",
                        Visitor.basic(doors.user("coordinator"), Doors.PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(DatabaseTraces.of(CANARY, database)).isEmpty();
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).count())
                .isOne();
    }

    @Test
    void aStoredFilterHoldsKnownExpressionsOnly() {
        String filter = "{\"resourceType\":\"Task\",\"name\":\"closed\",\"properties\":{},\"query\":{%s}}";
        for (String query : List.of(
                "\"assigneeExpression\":\"${deadlines.get('x')}\"",
                "\"assigneeExpression\":\"${currentUser().getClass()}\"",
                "\"dueBeforeExpression\":\"${dateTime().getClass().forName('java.lang.Runtime')}\"",
                "\"orQueries\":[{\"assigneeExpression\":\"${currentUser()}\"}]")) {
            assertThat(createFilter(filter.formatted(query)).statusCode())
                    .as(query)
                    .isEqualTo(400);
        }

        HttpResponse<String> known = createFilter(
                filter.formatted(
                        "\"assigneeExpression\":\"${currentUser()}\",\"dueBeforeExpression\":\"${dateTime().plusDays(7).toDate()}\""));

        assertThat(known.statusCode()).as(known.body()).isEqualTo(200);
        engine.getFilterService()
                .deleteFilter(engine.getFilterService()
                        .createFilterQuery()
                        .filterName("closed")
                        .singleResult()
                        .getId());
    }

    private HttpResponse<String> createFilter(String json) {
        return new Visitor(port)
                .postJson("/engine-rest/filter/create", json, Visitor.basic(doors.user("admin"), Doors.PASSWORD));
    }

    private int claim(String role, String user) {
        return postUser(role, "claim", user);
    }

    private int give(String role, String user) {
        return postUser(role, "assignee", user);
    }

    private int postUser(String role, String door, String user) {
        return new Visitor(port)
                .postJson(
                        "/engine-rest/task/" + task + "/" + door,
                        "{\"userId\":\"" + user + "\"}",
                        Visitor.basic(doors.user(role), Doors.PASSWORD))
                .statusCode();
    }

    private String filled(String text, String role) {
        return text.replace("{task}", task)
                .replace("{instance}", instance)
                .replace("{definition}", definition)
                .replace("{me}", doors.user(role))
                .replace("{canary}", CANARY);
    }
}
