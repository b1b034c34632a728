package lv.lidzas.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.support.CountedStatements;
import lv.lidzas.support.Desks;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
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

/** Handing over, giving back and telling ask as much of the database for fifty tasks as for one, and write all at once. */
@IntegrationTest
class HandOverCostTest {

    private static final String PAGE = "/uzdevumi/nodot";
    private static final Pattern READ = Pattern.compile("(?i)select|with");
    private static final List<Integer> NUMBERS = List.of(1, 10, 50);

    @RegisterExtension
    final TestClock clock = new TestClock();

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private CountedStatements counted;

    @Autowired
    private HandOverWatch watch;

    @Autowired
    private List<NightlyWork> nights;

    @Autowired
    private JdbcClient database;

    private Doors doors;
    private Visitor coordinator;

    @BeforeEach
    void desk() {
        doors = desks.open("cost").doors();
        coordinator = new Visitor(port).signIn(doors.user("coordinator"), Doors.PASSWORD);
    }

    @AfterEach
    void remove() {
        doors.remove();
    }

    @Test
    void fiftyTasksAreHandedOverWithTheReadsOfOne() {
        handOver(tasks(Doors.WATCH, 2));
        Map<Integer, Cost> costs = new TreeMap<>();
        NUMBERS.forEach(number -> costs.put(number, handOver(tasks(Doors.WATCH, number))));

        assertSame(costs);
    }

    @Test
    void fiftyStepsForASecondPersonToo() {
        handOver(secondSteps(2));
        Map<Integer, Cost> costs = new TreeMap<>();
        NUMBERS.forEach(number -> costs.put(number, handOver(secondSteps(number))));

        assertSame(costs);
    }

    @Test
    void whatWasHandedOverAtOnceIsToldOfAndForgottenAtOnce() {
        Map<Integer, Cost> costs = new TreeMap<>();
        Map<Integer, Cost> nightly = new TreeMap<>();
        NUMBERS.forEach(number -> {
            List<String> tasks = tasks(Doors.WATCH, number);
            handOver(tasks);
            costs.put(number, count(watch::work));
            tasks.forEach(task -> engine.getRuntimeService().deleteProcessInstance(doors.instanceOf(task), "test"));
            nightly.put(number, count(() -> night("deleteOldHandOvers")));
            assertThat(database.sql("select count(*) from lidzas.task_hand_over where task_id in (:tasks)")
                            .param("tasks", tasks)
                            .query(Long.class)
                            .single())
                    .isZero();
        });

        assertSame(costs);
        assertSame(nightly);
    }

    /** The engine reads the variables of each task that gets one. */
    @Test
    void fiftyTasksOfALeaverGoBackWithTheReadsOfOneAndOneForTheMarkOfEach() {
        Map<Integer, Cost> costs = new TreeMap<>();
        NUMBERS.forEach(number -> {
            List<String> tasks = tasks(Doors.WATCH, number);
            String leaver = doors.user("colleague");
            tasks.forEach(task -> engine.getTaskService().setAssignee(task, leaver));
            database.sql("delete from act_id_membership where user_id_ = ?")
                    .param(leaver)
                    .update();
            Cost cost = count(() -> night("returnTasksOfLeavers"));
            costs.put(number, new Cost(cost.reads() - number, cost.writes()));
            engine.getIdentityService().createMembership(leaver, "coordinators");

            assertThat(tasks)
                    .allSatisfy(task -> assertThat(open(task).getAssignee()).isNull());
        });

        assertSame(costs);
    }

    private record Cost(int reads, int writes) {}

    private void assertSame(Map<Integer, Cost> costs) {
        assertThat(costs.values().stream().collect(Collectors.toSet()))
                .as("%s%s", costs, counted)
                .hasSize(1);
    }

    private Cost handOver(List<String> tasks) {
        tasks.forEach(task -> engine.getTaskService().setAssignee(task, doors.user("coordinator")));
        String csrf = Visitor.csrf(coordinator.page("/konts").body());
        String shown = tasks.stream()
                .map(task -> new ShownTask(task, doors.user("coordinator")).toSend())
                .collect(Collectors.joining(","));
        Cost cost = count(() -> assertThat(coordinator
                        .postForm(
                                PAGE,
                                Map.of(
                                        "_csrf",
                                        csrf,
                                        "uzdevums",
                                        shown,
                                        "kam",
                                        doors.user("manager"),
                                        "iemesls",
                                        "Aizeju atvaļinājumā."))
                        .statusCode())
                .isEqualTo(302));
        assertThat(tasks)
                .allSatisfy(task -> assertThat(open(task).getAssignee()).isEqualTo(doors.user("manager")));
        return cost;
    }

    private Cost count(Runnable work) {
        counted.reset();
        work.run();
        counted.stop();
        int reads = counted.byStatement().entrySet().stream()
                .filter(statement -> READ.matcher(statement.getKey()).lookingAt())
                .mapToInt(statement -> statement.getValue().get())
                .sum();
        return new Cost(reads, counted.total() - reads);
    }

    private List<String> tasks(String process, int number) {
        List<String> tasks = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            tasks.add(doors.task(process, volunteers.inProbation().volunteer()));
        }
        return tasks;
    }

    private List<String> secondSteps(int number) {
        return tasks(Doors.SECOND, number).stream()
                .map(step -> {
                    String instance = doors.instanceOf(step);
                    engine.getTaskService().setAssignee(step, doors.user("colleague"));
                    engine.getTaskService().complete(step);
                    return engine.getTaskService()
                            .createTaskQuery()
                            .processInstanceId(instance)
                            .singleResult()
                            .getId();
                })
                .toList();
    }

    private Task open(String task) {
        return engine.getTaskService().createTaskQuery().taskId(task).singleResult();
    }

    private void night(String name) {
        nights.stream().filter(work -> work.name().equals(name)).forEach(NightlyWork::work);
    }
}
