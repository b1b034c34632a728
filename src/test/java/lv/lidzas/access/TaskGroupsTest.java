package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A task is for the groups that its model names, whatever rows of rights the engine's tables hold. */
@IntegrationTest
class TaskGroupsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    private Doors doors;
    private Authorization row;

    @BeforeEach
    void aTask() {
        doors = new Doors(engine, staff, "groups").deploy();
    }

    @AfterEach
    void remove() {
        if (row != null) {
            engine.getAuthorizationService().deleteAuthorization(row.getId());
        }
        doors.remove();
    }

    @Test
    void aRowOfRightsMakesNobodyAMemberOfATasksGroups() {
        for (String role : List.of("coordinator", "admin")) {
            String task = doors.task(Doors.INCIDENT);
            grant(role, Resources.PROCESS_DEFINITION, Doors.INCIDENT);
            assertEverythingIsRefused(role, task);
            engine.getAuthorizationService().deleteAuthorization(row.getId());
            grant(role, Resources.TASK, Authorization.ANY);
            assertEverythingIsRefused(role, task);
            engine.getAuthorizationService().deleteAuthorization(row.getId());
            row = null;
        }
    }

    @Test
    void theAdministratorListsNoTasksUnlessSheIsInTheirGroups() {
        String task = doors.task(Doors.WATCH);
        engine.getIdentityService().createMembership(doors.user("colleague"), StaffGroups.ADMINISTRATORS);

        assertThat(list("admin")).doesNotContain(task);
        assertThat(list("colleague")).contains(task);
        assertThat(post("colleague", task, "claim", "{\"userId\":\"" + doors.user("colleague") + "\"}")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void aTaskIsGivenToNobodyWhoMayNotReadItsRecord() {
        String form =
                """
                {"id": "lookAtTool", "type": "default", "components": [
                  {"type": "group", "id": "g", "path": "toolLoan", "label": "Aizdevums", "components": [
                    {"type": "textfield", "id": "b", "key": "accessories", "label": "Kas iedots līdzi", "disabled": true}]}]}
                """;
        Deployment deployment = engine.getRepositoryService()
                .createDeployment()
                .name("groups")
                .addString("lookAtTool.form", form)
                .addString("lookAtTool.bpmn", model("coordinators,safeguarding"))
                .deploy();
        try {
            String task = doors.task("lookAtTool");

            assertThat(post("coordinator", task, "assignee", "{\"userId\":\"" + doors.user("safeguarding") + "\"}")
                            .body())
                    .contains("drīkst skatīt ierakstu");
            assertThat(post("coordinator", task, "assignee", "{\"userId\":\"" + doors.user("colleague") + "\"}")
                            .statusCode())
                    .isEqualTo(204);
        } finally {
            engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
        }
    }

    private static String model(String groups) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="Definitions_lookAtTool" targetNamespace="https://lidzas.lv/bpmn">
                  <bpmn:process id="lookAtTool" name="lookAtTool" isExecutable="true" camunda:historyTimeToLive="P30D" camunda:isStartableInTasklist="false">
                    <bpmn:startEvent id="startEvent_toolThere"><bpmn:outgoing>flow_1</bpmn:outgoing></bpmn:startEvent>
                    <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_toolThere" targetRef="userTask_lookAtTool" />
                    <bpmn:userTask id="userTask_lookAtTool" name="Apskatīt" camunda:asyncBefore="true" camunda:formRef="lookAtTool" camunda:formRefBinding="latest" camunda:candidateGroups="%s" camunda:priority="50">
                      <bpmn:incoming>flow_1</bpmn:incoming><bpmn:outgoing>flow_2</bpmn:outgoing>
                    </bpmn:userTask>
                    <bpmn:sequenceFlow id="flow_2" sourceRef="userTask_lookAtTool" targetRef="endEvent_seen" />
                    <bpmn:endEvent id="endEvent_seen"><bpmn:incoming>flow_2</bpmn:incoming></bpmn:endEvent>
                  </bpmn:process>
                </bpmn:definitions>
                """
                .formatted(groups);
    }

    private void assertEverythingIsRefused(String role, String task) {
        SoftAssertions answers = new SoftAssertions();
        String me = "{\"userId\":\"" + doors.user(role) + "\"}";
        String colleague = "{\"userId\":\"" + doors.user("safeguarding") + "\"}";
        for (HttpResponse<String> answer : List.of(
                get(role, task, "/form"),
                get(role, task, "/form-variables"),
                get(role, task, "/deployed-form"),
                get(role, task, "/variables"),
                get(role, task, "/identity-links"),
                post(role, task, "claim", me),
                post(role, task, "claim", colleague),
                post(role, task, "unclaim", "{}"),
                post(role, task, "assignee", me),
                post(role, task, "assignee", colleague),
                post(role, task, "submit-form", "{\"variables\":{\"doorShut\":{\"value\":true}}}"))) {
            answers.assertThat(answer.statusCode())
                    .as(role + " " + answer.uri() + answer.body())
                    .isEqualTo(403);
            answers.assertThat(answer.body()).contains("citas grupas");
        }
        answers.assertAll();
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(task)
                        .taskUnassigned()
                        .count())
                .isOne();
    }

    private void grant(String role, Resource resource, String id) {
        row = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        row.setUserId(doors.user(role));
        row.setResource(resource);
        row.setResourceId(id);
        row.addPermission(Permissions.ALL);
        engine.getAuthorizationService().saveAuthorization(row);
    }

    private String list(String role) {
        return new Visitor(port)
                .data("/engine-rest/task", Visitor.basic(doors.user(role), Doors.PASSWORD))
                .body();
    }

    private HttpResponse<String> get(String role, String task, String door) {
        return new Visitor(port)
                .data("/engine-rest/task/" + task + door, Visitor.basic(doors.user(role), Doors.PASSWORD));
    }

    private HttpResponse<String> post(String role, String task, String door, String body) {
        return new Visitor(port)
                .postJson(
                        "/engine-rest/task/" + task + "/" + door,
                        body,
                        Visitor.basic(doors.user(role), Doors.PASSWORD));
    }
}
