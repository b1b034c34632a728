package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Applicant;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.volunteers.Volunteers;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tasks of a colleague who leaves go back to the group, which sees that they did. */
@ProcessTest
class LeaversTest {

    private static final String LEAVER = "leaver.colleague";
    private static final String ADMINISTRATOR = "leaver.administrator";
    private static final String REVIEW = "userTask_reviewApplication";

    @Autowired
    private TestClock clock;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Staff staff;

    @Autowired
    private Volunteers volunteers;

    @Autowired
    private List<NightlyWork> nights;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Autowired
    private Journey journey;

    private String volunteer;
    private String task;

    @BeforeEach
    void begin() {
        staff.ensureUser(LEAVER, Journey.PASSWORD, StaffGroups.COORDINATORS, "Ilga", "Gājēja");
        staff.ensureUser(ADMINISTRATOR, Journey.PASSWORD, StaffGroups.ADMINISTRATORS, "Admins", "Testa");
        volunteer = Applicant.register(journey, Applicant.registration(Canary.mailbox()));
        task = journey.task(volunteer, REVIEW).getId();
        assertThat(call(LEAVER, "POST", "/task/" + task + "/claim", "{\"userId\":\"" + LEAVER + "\"}"))
                .isEqualTo(204);
    }

    @AfterEach
    void end() {
        engine.getIdentityService().deleteUser(LEAVER);
        engine.getIdentityService().deleteUser(ADMINISTRATOR);
    }

    @Test
    void theTasksOfADeletedColleagueAreTheGroupsAtOnceAndTheGroupSeesIt() {
        List<String> candidates = candidates();

        assertThat(call(ADMINISTRATOR, "DELETE", "/user/" + LEAVER, null)).isEqualTo(204);

        assertReturned(candidates);
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        assertThat(coordinator.page("/").body())
                .contains("Atgriezti grupai", task, "iepriekš: agrākais kolēģis")
                .doesNotContain(LEAVER);
        assertThat(coordinator
                        .page("/personas/" + volunteers.personOf(volunteer))
                        .body())
                .contains("atgriezts grupai");
        assertThat(filtered()).contains(task);

        call(Journey.COORDINATOR, "POST", "/task/" + task + "/claim", "{\"userId\":\"" + Journey.COORDINATOR + "\"}");
        assertThat(filtered()).doesNotContain(task);
        assertThat(returned(coordinator)).doesNotContain(task);
        journey.submit(
                volunteer, REVIEW, "volunteer", Map.of("samePerson", "new"), Map.of("applicationReview", "invite"));
        night();
        assertThat(known()).isZero();
    }

    @Test
    void whoeverLosesTheGroupLosesItsTasks() {
        List<String> candidates = candidates();

        assertThat(call(ADMINISTRATOR, "DELETE", "/group/coordinators/members/" + LEAVER, null))
                .isEqualTo(204);

        assertReturned(candidates);
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        assertThat(coordinator.page("/").body()).contains("Ilga Gājēja");
    }

    @Test
    void whoeverIsStillInOneOfTheGroupsKeepsTheTasks() {
        staff.ensureUser(LEAVER, Journey.PASSWORD, StaffGroups.MANAGERS, "Ilga", "Gājēja");

        engine.getIdentityService().deleteMembership(LEAVER, StaffGroups.COORDINATORS);

        assertThat(open().getAssignee()).isEqualTo(LEAVER);
        night();
        assertThat(open().getAssignee()).isEqualTo(LEAVER);
    }

    @Test
    void whatCameAboutPastTheApplicationIsFoundAtNight() {
        List<String> candidates = candidates();
        jdbc.sql("delete from act_id_membership where user_id_ = ?")
                .param(LEAVER)
                .update();
        assertThat(open().getAssignee()).isEqualTo(LEAVER);

        night();

        assertReturned(candidates);
    }

    @Test
    void whatWasDelegatedComesBackTooAndWhoeverWorksOnItKeepsIt() {
        List<String> candidates = candidates();
        jdbc.sql("update act_ru_task set owner_ = ?, delegation_ = 'PENDING' where id_ = ?")
                .params(Journey.MANAGER, task)
                .update();
        engine.getIdentityService().deleteMembership(LEAVER, StaffGroups.COORDINATORS);
        assertReturned(candidates);

        jdbc.sql("update act_ru_task set owner_ = ?, assignee_ = ?, delegation_ = 'PENDING' where id_ = ?")
                .params(LEAVER, Journey.MANAGER, task)
                .update();
        night();
        assertThat(open().getAssignee()).isEqualTo(Journey.MANAGER);
        assertThat(open().getOwner()).isNull();
        assertThat(open().getDelegationState()).isNull();
    }

    private void assertReturned(List<String> candidates) {
        assertThat(open().getAssignee()).isNull();
        assertThat(open().getOwner()).isNull();
        assertThat(open().getDelegationState()).isNull();
        assertThat(candidates()).isEqualTo(candidates).contains(StaffGroups.COORDINATORS);
        assertThat(known()).isOne();
    }

    private Task open() {
        return engine.getTaskService().createTaskQuery().taskId(task).singleResult();
    }

    private List<String> candidates() {
        return engine.getTaskService().getIdentityLinksForTask(task).stream()
                .filter(link -> "candidate".equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .sorted()
                .toList();
    }

    private long known() {
        return jdbc.sql("select count(*) from lidzas.returned_task where task_id = ?")
                .param(task)
                .query(Long.class)
                .single();
    }

    private void night() {
        nights.stream()
                .filter(work -> work.name().equals("returnTasksOfLeavers"))
                .forEach(NightlyWork::work);
    }

    /** What a coordinator's list of returned tasks shows. */
    private String filtered() {
        String filter = engine.getFilterService()
                .createFilterQuery()
                .filterName("Atgriezti grupai")
                .singleResult()
                .getId();
        return new Visitor(port)
                .data("/engine-rest/filter/" + filter + "/list", Visitor.basic(Journey.COORDINATOR, Journey.PASSWORD))
                .body();
    }

    private int call(String user, String method, String path, String json) {
        return new Visitor(port)
                .send(method, "/engine-rest" + path, json, Visitor.basic(user, Journey.PASSWORD))
                .statusCode();
    }

    /** What the first page says of tasks that came back. */
    private static String returned(Visitor colleague) {
        return colleague
                .page("/")
                .body()
                .replaceFirst("(?s)^(?:(?!id=\"home-returned\").)*", "")
                .replaceFirst("(?s)</section>.*", "");
    }
}
