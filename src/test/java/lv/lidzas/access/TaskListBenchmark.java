package lv.lidzas.access;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import lv.lidzas.support.IntegrationTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A coordinator's list among ten thousand open tasks. Not a test: run it by {@code mvn test -Dtest=TaskListBenchmark};
 * {@code docs/performance.md} keeps what it printed.
 */
@IntegrationTest
class TaskListBenchmark {

    private static final int TASKS = 10_000;
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
        try {
            for (int i = 0; i < TASKS; i++) {
                doors.task(Doors.WATCH);
            }
            database.sql("analyze").update();
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
            System.out.println("BENCHMARK rows of authorisations: "
                    + engine.getAuthorizationService()
                            .createAuthorizationQuery()
                            .count());
        } finally {
            doors.remove();
        }
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
