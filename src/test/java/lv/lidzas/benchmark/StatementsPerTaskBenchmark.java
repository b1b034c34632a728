package lv.lidzas.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.access.Staff;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Journey;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Bean;

/**
 * SQL statements of one user task as a coordinator does it over REST: list, form, data, submit. Not a test: run it by
 * {@code mvn test -Dtest=StatementsPerTaskBenchmark}; {@code docs/performance.md} keeps what it printed.
 */
@IntegrationTest
class StatementsPerTaskBenchmark {

    private static final CountedStatements STATEMENTS = new CountedStatements();

    @TestConfiguration
    static class Counting {

        @Bean
        static CountedStatements countedStatements() {
            return STATEMENTS;
        }
    }

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private Staff staff;

    @Test
    void count() {
        Journey journey = new Journey(engine, rest, staff);
        try {
            // The first run fills caches, as a server that has been up for a minute has.
            walk(journey, new ArrayList<>());
            List<String> lines = new ArrayList<>();
            walk(journey, lines);
            lines.forEach(System.out::println);
        } finally {
            journey.end();
        }
    }

    private void walk(Journey journey, List<String> lines) {
        Map<String, Object> person = new LinkedHashMap<>(Map.of(
                "firstName",
                "Zane",
                "lastName",
                "Mērījums",
                "birthDate",
                "1990-05-01",
                "email",
                UUID.randomUUID() + "@example.org",
                "municipality",
                "riga",
                "languages",
                List.of("lv"),
                "helpKinds",
                List.of("companion"),
                "motivation",
                "Gribu palīdzēt",
                "language",
                "lv",
                "noticeRead",
                true));
        String reference = journey.start(Journey.COORDINATOR, "volunteerOnboarding", "volunteer", person);
        journey.runJobs(reference);
        task(
                journey,
                reference,
                "userTask_reviewApplication",
                Map.of("samePerson", "new"),
                Map.of("applicationReview", "invite"),
                lines);
        task(
                journey,
                reference,
                "userTask_holdFirstTalk",
                Map.of("note", "Piezīme"),
                Map.of("firstTalkOn", "2026-11-02", "firstTalkMode", "phone"),
                lines);
        task(journey, reference, "userTask_decideAdmission", Map.of(), Map.of("admissionDecision", "admit"), lines);
        task(
                journey,
                reference,
                "userTask_confirmTraining",
                Map.of(),
                Map.of("trainingCompletedOn", "2026-11-12"),
                lines);
    }

    private void task(
            Journey journey,
            String reference,
            String element,
            Map<String, ?> bound,
            Map<String, ?> answers,
            List<String> lines) {
        var task = journey.task(reference, element);
        StringBuilder detail = new StringBuilder();
        int list = count("list", journey::list, detail);
        int form = count("form", () -> journey.form(task), detail);
        int data = count("data", () -> journey.data(task), detail);
        int submit = count("submit", () -> journey.trySubmit(task, "volunteer", bound, answers), detail);
        lines.add("%s: list %d + form %d + data %d + submit %d = %d%s"
                .formatted(element, list, form, data, submit, list + form + data + submit, detail));
    }

    private static int count(String what, Runnable work, StringBuilder detail) {
        STATEMENTS.reset();
        work.run();
        detail.append("\n  ").append(what);
        STATEMENTS
                .byStatement()
                .forEach((sql, times) ->
                        detail.append("\n    ").append(times).append(" × ").append(sql));
        return STATEMENTS.total();
    }
}
