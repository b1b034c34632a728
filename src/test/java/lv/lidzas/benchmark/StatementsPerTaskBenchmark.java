package lv.lidzas.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.lidzas.support.CountedStatements;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * SQL statements of one user task as a coordinator does it over REST: list, form, data, submit. Not a test: run it by
 * {@code mvn test -Dtest=StatementsPerTaskBenchmark}; {@code docs/performance.md} keeps what it printed.
 */
@ProcessTest
class StatementsPerTaskBenchmark {

    @Autowired
    private CountedStatements statements;

    @Autowired
    private Journey journey;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient database;

    @Autowired
    private LaterSteps later;

    @Test
    void count() {
        // The first run fills caches, as a server that has been up for a minute has.
        walk(new ArrayList<>());
        List<String> lines = new ArrayList<>();
        walk(lines);
        lines.forEach(System.out::println);
    }

    private void walk(List<String> lines) {
        WholeChain.Desk desk = (subject, reference, element, bound, answers) ->
                new Walker(statements, journey, subject, lines).task(reference, element, bound, answers);
        new WholeChain(journey, engine, database, desk).walk();
        later.walk(desk);
    }

    /** @param subject whose group the forms bind */
    private record Walker(CountedStatements statements, Journey journey, String subject, List<String> lines) {

        void task(String reference, String element, Map<String, ?> bound, Map<String, ?> answers) {
            var task = journey.task(reference, element);
            StringBuilder detail = new StringBuilder();
            int list = count("list", journey::list, detail);
            int form = count("form", () -> journey.form(task), detail);
            int data = count("data", () -> journey.data(task), detail);
            int submit = count(
                    "submit",
                    () -> assertThat(journey.trySubmit(task, subject, bound, answers)
                                    .getStatusCode()
                                    .is2xxSuccessful())
                            .as(element)
                            .isTrue(),
                    detail);
            lines.add("%s: list %d + form %d + data %d + submit %d = %d%s"
                    .formatted(element, list, form, data, submit, list + form + data + submit, detail));
        }

        private int count(String what, Runnable work, StringBuilder detail) {
            statements.reset();
            work.run();
            detail.append("\n  ").append(what);
            statements
                    .byStatement()
                    .forEach((sql, times) ->
                            detail.append("\n    ").append(times).append(" × ").append(sql));
            return statements.total();
        }
    }
}
