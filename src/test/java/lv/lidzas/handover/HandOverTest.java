package lv.lidzas.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.lidzas.access.Staff;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.CountedStatements;
import lv.lidzas.support.Desks;
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
    private Desks desks;

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

    @Autowired
    private CountedStatements counted;

    private Doors doors;
    private String reference;
    private String name;
    private String first;
    private String second;
    private Visitor coordinator;
    private Visitor manager;

    @BeforeEach
    void twoTasksOfACoordinator() {
        Desks.Desk desk = desks.open("hands");
        doors = desk.doors();
        reference = desk.reference();
        name = desk.name();
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
        // On the first page of the free ones, whatever other tests have left there.
        database.sql("update public.act_ru_task set due_date_ = timestamp '1990-01-01' where id_ = ?")
                .param(second)
                .update();

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
            assertThat(send(manager, shown(first) + "," + shown(managers), "coordinator", REASON)
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
        assertThat(absence(today, day(-1), "manager")).as("shown again at once").doesNotContain("saglabata");
        assertThat(absence(today, last, "nobody")).contains("neder");
        assertThat(absence(today, last, "analyst")).as("may do nothing of it").contains("neder");
        assertThat(absence(today, last, "safeguarding")).contains("neder");
        assertThat(coordinator.page("/konts").body())
                .contains("value=\"" + doors.user("manager"))
                .doesNotContain("value=\"" + doors.user("analyst"), "value=\"" + doors.user("safeguarding"));
        assertThat(absence(today, last, "manager")).contains("saglabata");

        assertThat(coordinator.page("/konts").body())
                .doesNotContain(last + ",")
                .contains(
                        today + " – " + last + " · aizvieto ", "aria-label=\"Dzēst prombūtni " + today + " – " + last);
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

    @Test
    void whatHappenedSinceThePageWasShownIsNotOverridden() {
        String seen = shown(first);
        engine.getTaskService().setAssignee(first, doors.user("colleague"));

        HttpResponse<String> refused = send(coordinator, seen + "," + shown(second), "manager", REASON);

        assertThat(refused.body()).contains("nonāca pie cita", "colleague Testa", REASON);
        assertThat(assignee(first)).isEqualTo(doors.user("colleague"));
        assertThat(assignee(second)).isEqualTo(doors.user("coordinator"));

        engine.getTaskService().setAssignee(first, null);
        assertThat(send(coordinator, seen, "manager", REASON).body()).contains("tika atbrīvots");
        assertThat(assignee(first)).isNull();

        assertThat(send(coordinator, second, "manager", REASON).body())
                .as("whoever does not say what was shown has seen a free task")
                .contains("nonāca pie cita");
    }

    @Test
    void ofTwoStepsTheSecondIsNeitherOfferedNorGivenToWhoeverDidTheFirst() {
        String step = doors.task(Doors.SECOND, reference);
        String instance = doors.instanceOf(step);
        engine.getTaskService().setAssignee(step, doors.user("coordinator"));
        engine.getTaskService().complete(step);
        String check = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        engine.getTaskService().setAssignee(check, doors.user("manager"));

        String page = manager.page(PAGE + "?uzdevums=" + check).body();
        assertThat(page).contains(check, receiver("colleague")).doesNotContain(receiver("coordinator"));
        assertThat(send(manager, shown(check), "coordinator", REASON).body()).contains("veica iepriekšējo soli");
        assertThat(assignee(check)).isEqualTo(doors.user("manager"));
        assertThatThrownBy(() -> engine.getTaskService().setAssignee(check, doors.user("coordinator")))
                .isInstanceOf(RuntimeException.class);
        assertThat(send(manager, shown(check), "colleague", REASON).statusCode())
                .isEqualTo(302);
    }

    @Test
    void whatStandsInTheAddressIsNotShown() {
        assertThat(coordinator.page(PAGE + "?nodoti=3").body()).contains("skaits: 3");
        for (String words : List.of("Dzeguze", "%3Cb%3E", "-1", "0", "3%0A", "99999999999")) {
            assertThat(coordinator.page(PAGE + "?nodoti=" + words).body()).doesNotContain("Uzdevumu skaits");
        }
    }

    @Test
    void moreTasksThanAPageHasAreRefusedAtOnce() {
        String many =
                IntStream.rangeClosed(0, HandOvers.MOST).mapToObj(i -> "t" + i).collect(Collectors.joining(","));

        assertThat(send(coordinator, many, "manager", REASON).body()).contains("nedrīkst pārsniegt 200");
    }

    @Test
    void aPageOfManyTasksAsksNoMoreThanAPageOfTwo() {
        coordinator.page(PAGE);
        long two = statements();
        for (int i = 0; i < 8; i++) {
            engine.getTaskService().setAssignee(doors.task(Doors.WATCH, reference), doors.user("coordinator"));
        }

        assertThat(statements()).as("%s", counted).isEqualTo(two);
    }

    @Test
    void namesakesAreToldApart() {
        String one = "hands.namesake1";
        String other = "hands.namesake2";
        List.of(one, other)
                .forEach(account ->
                        staff.ensureUser(account, Doors.PASSWORD, StaffGroups.COORDINATORS, "Āija", "Ābele"));
        try {
            assertThat(coordinator.page("/konts").body())
                    .contains("Āija Ābele (" + one + ")", "Āija Ābele (" + other + ")");
            assertThat(coordinator.page(PAGE).body()).contains("Āija Ābele (" + one + ")");
        } finally {
            List.of(one, other).forEach(engine.getIdentityService()::deleteUser);
        }
    }

    private long statements() {
        counted.reset();
        coordinator.page(PAGE);
        counted.stop();
        return counted.total();
    }

    private String receiver(String role) {
        return "name=\"kam\" required value=\"" + doors.user(role) + "\"";
    }

    private String shown(String task) {
        return new ShownTask(task, assignee(task)).toSend();
    }

    private HttpResponse<String> hand(Visitor visitor, String task, String role, String reason) {
        boolean isOpen = engine.getTaskService().createTaskQuery().taskId(task).count() == 1;
        return send(visitor, isOpen ? shown(task) : task, role, reason);
    }

    private HttpResponse<String> send(Visitor visitor, String task, String role, String reason) {
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
