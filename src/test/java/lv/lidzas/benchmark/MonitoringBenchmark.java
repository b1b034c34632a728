package lv.lidzas.benchmark;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import lv.lidzas.access.Staff;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.CountedStatements;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Cockpit's views over 100,000 processes that ended and 10,000 that run ({@code benchmark/history.sql}), among 10,000 people. Not a
 * test: run it by {@code mvn test -Dtest=MonitoringBenchmark}, alone, because nothing is cleaned up; {@code docs/performance.md}
 * keeps what it printed.
 */
@ProcessTest
class MonitoringBenchmark {

    private static final String PASSWORD = "a long test password";
    private static final int WARM_UP = 10;
    private static final int TIMES = 40;
    private static final int SLICES = 11;

    private static final List<String> VACUUM = List.of(
            "vacuum analyze public.act_hi_actinst",
            "vacuum analyze public.act_hi_procinst",
            "vacuum analyze public.act_hi_taskinst",
            "vacuum analyze lidzas.process_day",
            "vacuum analyze lidzas.process_month",
            "analyze");

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource source;

    @Autowired
    private Journey journey;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private List<NightlyWork> nights;

    @Autowired
    private CountedStatements statements;

    @Test
    void measure() throws IOException {
        chain().walk();
        chain().walk();
        run("benchmark/people.sql");
        run("benchmark/history.sql");
        for (int slice = 0; slice < SLICES; slice++) {
            run("benchmark/history-slice.sql", "set benchmark.slice = " + slice);
        }
        run("benchmark/history-indexes.sql");
        patiently(VACUUM);
        staff.ensureUser("bench.2", PASSWORD, StaffGroups.MANAGERS, "Mērītāja", "Otra");
        Visitor manager = new Visitor(port).signIn("bench.2", PASSWORD);
        String definition = definition();
        System.out.printf(
                "BENCHMARK | rows: %d processes, %d steps, %d of them of %s%n",
                rows("public.act_hi_procinst"), rows("public.act_hi_actinst"), steps(definition), definition);

        String year = figures(definition, 365);
        print("a year, nothing added up", manager, year, 3);
        long begin = System.nanoTime();
        nights.stream().filter(night -> night.name().equals("sumProcessDays")).forEach(NightlyWork::work);
        System.out.printf(
                "BENCHMARK | two years added up in %d s, %d rows of days, %d of months%n",
                (System.nanoTime() - begin) / 1_000_000_000, rows("lidzas.process_day"), rows("lidzas.process_month"));
        patiently(VACUUM);
        views(definition).forEach((name, path) -> print(name, manager, path, TIMES));
    }

    private Map<String, String> views(String definition) {
        String process = "definition=" + definition + "&from=" + day(365) + "&until=" + day(-1);
        String list = "/api/monitoring/instances?" + process;
        String instance = database.sql(
                        "select proc_inst_id_ from public.act_hi_procinst where proc_def_id_ = :id order by end_time_ limit 1")
                .param("id", definition)
                .query(String.class)
                .single();
        Map<String, String> views = new LinkedHashMap<>();
        views.put("process, 90 days beside 90 before", figures(definition, 90));
        views.put("process, a year beside the year before", figures(definition, 365));
        views.put("process, a year of one version", figures(definition, 365) + "&version=" + definition);
        views.put("what takes far too long, a year", list.replace("instances?", "instances/slow?"));
        views.put("processes, the latest", list);
        views.put("processes of whoever a name finds", list + "&q=Zaiga");
        views.put("processes by number", list + "&q=V-1993-000012");
        views.put("processes that stand at a step", list + "&ended=false&step=userTask_reviewApplication");
        views.put("ended processes that passed a step", list + "&ended=true&step=userTask_reviewApplication");
        views.put("the way of one process", "/api/monitoring/instances/" + instance);
        views.put("open tasks", "/api/monitoring/work");
        return views;
    }

    private static String figures(String definition, int days) {
        return "/api/monitoring/definitions/" + definition + "?from=" + day(days) + "&until=" + day(-1);
    }

    private static LocalDate day(int ago) {
        return LocalDate.now(TestClock.RIGA).minusDays(ago);
    }

    private void print(String name, Visitor visitor, String path, int times) {
        List<Double> took = new ArrayList<>();
        HttpResponse<String> answer = visitor.data(path);
        statements.reset();
        visitor.data(path);
        statements.stop();
        for (int i = 0; i < Math.min(WARM_UP, times); i++) {
            visitor.data(path);
        }
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            answer = visitor.data(path);
            took.add((System.nanoTime() - begin) / 1_000_000.0);
        }
        Collections.sort(took);
        System.out.println("BENCHMARK | %s | %d | %.0f | %.0f | %.0f | %d, %d KB"
                .formatted(
                        name,
                        statements.total(),
                        took.get(0),
                        took.get(times / 2),
                        took.get(times * 95 / 100),
                        answer.statusCode(),
                        answer.body().length() / 1024));
    }

    private WholeChain chain() {
        return new WholeChain(
                journey,
                engine,
                database,
                (subject, reference, element, bound, answers) ->
                        journey.submit(reference, element, subject, bound, answers));
    }

    /** A process that every walk goes through. */
    private String definition() {
        return database.sql(
                        "select proc_def_id_ from public.act_hi_actinst where proc_def_key_ = 'volunteerOnboarding' limit 1")
                .query(String.class)
                .single();
    }

    private long steps(String definition) {
        return database.sql("select count(*) from public.act_hi_actinst where proc_def_id_ = ?")
                .param(definition)
                .query(Long.class)
                .single();
    }

    private long rows(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private void run(String script, String... before) throws IOException {
        List<String> commands = new ArrayList<>(List.of(before));
        commands.addAll(List.of(new ClassPathResource(script)
                .getContentAsString(StandardCharsets.UTF_8)
                .split(";\\s*\n\\s*\n")));
        patiently(commands);
    }

    /** Without the limits that pages have, neither the database's nor the driver's. */
    private void patiently(List<String> commands) {
        new JdbcTemplate(source).execute((Connection connection) -> {
            int waited = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, 0);
            try (Statement statement = connection.createStatement()) {
                String limit = database.sql("show statement_timeout")
                        .query(String.class)
                        .single();
                statement.execute("set statement_timeout = 0");
                for (String command : commands) {
                    statement.execute(command);
                }
                statement.execute("set statement_timeout = '" + limit + "'");
            } finally {
                connection.setNetworkTimeout(Runnable::run, waited);
            }
            return null;
        });
    }
}
