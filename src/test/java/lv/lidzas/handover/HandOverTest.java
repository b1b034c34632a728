package lv.lidzas.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.access.Staff;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.values.Languages;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class HandOverTest {

    private static final String PAGE = "/uzdevumi/nodot";
    private static final String REASON = "Esmu slima līdz piektdienai.";

    @RegisterExtension
    final TestClock clock = new TestClock();

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RecordStores records;

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private JdbcClient database;

    @Autowired
    private OldHandOvers nightly;

    private Doors doors;
    private String reference;
    private String name;
    private String first;
    private String second;
    private Visitor coordinator;
    private Visitor manager;

    @BeforeEach
    void twoTasksOfACoordinator() {
        doors = new Doors(engine, staff, "hands").deploy();
        reference = volunteers.inProbation().volunteer();
        name = records.named("volunteer").title(reference);
        first = doors.task(Doors.WATCH, reference);
        second = doors.task(Doors.WATCH, reference);
        engine.getTaskService().setAssignee(first, doors.user("coordinator"));
        engine.getTaskService().setAssignee(second, doors.user("coordinator"));
        coordinator = signIn("coordinator");
        manager = signIn("manager");
    }

    @AfterEach
    void remove() {
        doors.remove();
    }

    @Test
    void tasksAreHandedOverByNameAndWithAReasonThatTheEngineNeverSees() {
        assertThat(coordinator.page(PAGE).body()).contains(first, second, name, doors.user("manager"));

        assertThat(hand(coordinator, first, "manager", REASON).statusCode()).isEqualTo(302);

        assertThat(assignee(first)).isEqualTo(doors.user("manager"));
        assertThat(assignee(second)).isEqualTo(doors.user("coordinator"));
        assertThat(manager.page("/").body()).contains(REASON, "#/?task=" + first);
        assertThat(manager.data("/api/hand-overs/" + first).body()).contains(REASON);
        assertThat(engine.getHistoryService()
                        .createUserOperationLogQuery()
                        .taskId(first)
                        .list())
                .noneMatch(entry -> String.valueOf(entry.getNewValue()).contains("slima"));
    }

    @Test
    void aFreeTaskIsTakenByOneClickAndSomebodyElsesIsNot() {
        engine.getTaskService().setAssignee(second, null);

        assertThat(manager.page("/?uzdevumi=brivie").body()).contains("/uzdevumi/" + second + "/nemt");
        assertThat(take(manager, second)).endsWith("#/?task=" + second);
        assertThat(take(manager, first)).endsWith("#/?task=" + first);
        assertThat(take(signIn("analyst"), second)).endsWith("#/?task=" + second);

        assertThat(assignee(second)).isEqualTo(doors.user("manager"));
        assertThat(assignee(first)).isEqualTo(doors.user("coordinator"));
        assertThat(manager.page("/?uzdevumi=mani").body()).doesNotContain("/uzdevumi/" + second + "/nemt");
    }

    private static String take(Visitor visitor, String task) {
        return Visitor.location(visitor.postForm(
                "/uzdevumi/" + task + "/nemt",
                Map.of("_csrf", Visitor.csrf(visitor.page("/").body()))));
    }

    @Test
    void whoeverMayNotDoATaskDoesNotGetItAndNoneIsHandedOverThen() {
        HttpResponse<String> refused = hand(coordinator, first, "analyst", REASON);

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("nedrīkst veikt uzdevumu", REASON).doesNotContain("status\"");
        assertThat(assignee(first)).isEqualTo(doors.user("coordinator"));
    }

    @Test
    void ofSeveralTasksNoneMovesIfTheOtherMayNotDoOneOfThem() {
        String managers = doors.task(Doors.WATCH, reference);
        engine.getTaskService().deleteCandidateGroup(managers, StaffGroups.COORDINATORS);
        engine.getTaskService().setAssignee(managers, doors.user("manager"));
        engine.getTaskService().setAssignee(first, doors.user("manager"));

        for (String soonest : List.of(first, managers)) {
            engine.getTaskService().saveTask(due(first, soonest));
            engine.getTaskService().saveTask(due(managers, soonest));

            // A value with a comma is a list, as two fields of a form are.
            assertThat(hand(manager, first + "," + managers, "coordinator", REASON)
                            .body())
                    .contains("nedrīkst veikt uzdevumu");

            assertThat(assignee(first)).isEqualTo(doors.user("manager"));
            assertThat(assignee(managers)).isEqualTo(doors.user("manager"));
            assertThat(manager.data("/api/hand-overs/" + first).body()).doesNotContain(REASON);
        }
    }

    @Test
    void aReasonIsReadByThoseWhoMayDoTheTaskWhateverRightsOthersHave() {
        hand(coordinator, first, "manager", REASON);
        engine.getTaskService().deleteCandidateGroup(first, StaffGroups.COORDINATORS);

        assertThat(manager.data("/api/hand-overs/" + first).body()).contains(REASON);
        assertThat(coordinator.data("/api/hand-overs/" + first).body()).doesNotContain(REASON);
    }

    @Test
    void nothingIsHandedOverWithoutATaskOrAReason() {
        assertThat(hand(coordinator, first, "manager", " ").body()).contains("Ierakstiet, kāpēc");
        assertThat(hand(coordinator, "unknown", "manager", REASON).body()).contains("Atzīmējiet vismaz vienu");
        assertThat(assignee(first)).isEqualTo(doors.user("coordinator"));
    }

    @Test
    void nobodyHandsOverOrLearnsOfATaskThatIsNotTheirs() {
        hand(coordinator, first, "manager", REASON);

        assertThat(signIn("analyst")
                        .page(PAGE + "?kolegis=" + doors.user("manager"))
                        .body())
                .doesNotContain(first);
        assertThat(signIn("analyst").data("/api/hand-overs/" + first).body()).doesNotContain(REASON);
        assertThat(hand(signIn("analyst"), first, "coordinator", REASON).body()).contains("Atzīmējiet vismaz vienu");
        assertThat(assignee(first)).isEqualTo(doors.user("manager"));
    }

    @Test
    void whoeverStandsInSeesTheTasksOfWhoeverIsAwayAndTakesThem() {
        String today = day(0);
        String last = day(9);
        assertThat(absence(today, day(-1), "manager")).contains("neder");
        assertThat(absence(today, last, "nobody")).contains("neder");
        assertThat(absence(today, last, "manager")).contains("saglabata");

        assertThat(coordinator.page("/konts").body()).contains(today + " – " + last);
        assertThat(manager.page("/").body()).contains("aizvietojat", PAGE + "?kolegis=" + doors.user("coordinator"));
        String page =
                manager.page(PAGE + "?kolegis=" + doors.user("coordinator")).body();
        assertThat(page).contains(first, second, doors.user("manager"));
        hand(manager, first, "manager", "Aizvietoju.");
        assertThat(assignee(first)).isEqualTo(doors.user("manager"));
        assertThat(manager.page(PAGE).body()).contains("prombūtnē līdz " + last);

        clock.pass(Duration.ofDays(12));
        nightly.work();
        assertThat(database.sql("select count(*) from lidzas.staff_absence where user_id = ?")
                        .param(doors.user("coordinator"))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theReasonGoesWithTheTask() {
        hand(coordinator, first, "manager", REASON);
        nightly.work();
        assertThat(reasons()).isEqualTo(1);

        engine.getRuntimeService().deleteProcessInstance(doors.instanceOf(first), "test");
        nightly.work();

        assertThat(reasons()).isZero();
    }

    private String day(int ahead) {
        return Written.date(clock.today().plusDays(ahead), Languages.LATVIAN);
    }

    private int reasons() {
        return database.sql("select count(*) from lidzas.task_hand_over where task_id = ?")
                .param(first)
                .query(Integer.class)
                .single();
    }

    private String absence(String from, String until, String role) {
        return Visitor.location(coordinator.postForm(
                "/konts/prombutne",
                Map.of(
                        "_csrf",
                        Visitor.csrf(coordinator.page("/konts").body()),
                        "no",
                        from,
                        "lidz",
                        until,
                        "aizvieto",
                        doors.user(role))));
    }

    private HttpResponse<String> hand(Visitor visitor, String task, String role, String reason) {
        Map<String, String> form = new HashMap<>();
        form.put("_csrf", Visitor.csrf(visitor.page("/konts").body()));
        form.put("uzdevums", task);
        form.put("kam", doors.user(role));
        form.put("iemesls", reason);
        return visitor.postForm(PAGE, form);
    }

    private Task due(String task, String soonest) {
        Task changed = engine.getTaskService().createTaskQuery().taskId(task).singleResult();
        changed.setDueDate(Date.from(clock.now().plus(Duration.ofDays(task.equals(soonest) ? 1 : 2))));
        return changed;
    }

    private String assignee(String task) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskId(task)
                .singleResult()
                .getAssignee();
    }

    private Visitor signIn(String role) {
        return new Visitor(port).signIn(doors.user(role), Doors.PASSWORD);
    }
}
