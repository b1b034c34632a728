package lv.lidzas.access;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A coordinator's list among ten and a hundred thousand open tasks. Not a test: run it by {@code mvn test
 * -Dtest=TaskListBenchmark}, alone, because nothing is cleaned up; {@code docs/performance.md} keeps what it printed.
 */
@IntegrationTest
class TaskListBenchmark {

    private static final int TASKS = 10_000;
    private static final int MANY = 100_000;
    private static final int TIMES = 21;

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient database;

    @Test
    void measure() {
        Doors doors = new Doors(engine, staff, "bench").deploy();
        String task = doors.task(Doors.WATCH);
        ManyTasks.like(task, TASKS - 1, "first", database);
        measure(TASKS, doors);
        ManyTasks.like(task, MANY - TASKS, "more", database);
        measure(MANY, doors);
        System.out.println("BENCHMARK rows of authorisations: "
                + engine.getAuthorizationService().createAuthorizationQuery().count());
    }

    private void measure(int tasks, Doors doors) {
        // As the server does by itself within a minute.
        database.sql("vacuum analyze").update();
        System.out.println("BENCHMARK among " + tasks + " tasks");
        String filter = engine.getFilterService()
                .createFilterQuery()
                .filterName("Brīvie uzdevumi")
                .singleResult()
                .getId();
        String[] coordinator = Visitor.basic(doors.user("coordinator"), Doors.PASSWORD);
        Visitor visitor = new Visitor(port);
        String sorting = "{\"sorting\":[{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"}]}";
        print("page of 15 of the filter", () -> visitor.postJson(
                        "/engine-rest/filter/" + filter + "/list?firstResult=0&maxResults=15", sorting, coordinator)
                .statusCode());
        print("its count", () -> visitor.postJson("/engine-rest/filter/" + filter + "/count", "{}", coordinator)
                .statusCode());
        print("one task", () -> visitor.data("/engine-rest/task?maxResults=1", coordinator)
                .statusCode());
    }

    private static void print(String what, Supplier<Integer> request) {
        List<Long> times = new ArrayList<>();
        int status = 0;
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            status = request.get();
            times.add((System.nanoTime() - begin) / 1_000_000);
        }
        Collections.sort(times);
        System.out.println("BENCHMARK " + what + ": median " + times.get(TIMES / 2) + " ms, worst "
                + times.get(TIMES - 1) + " ms, status " + status);
    }
}
