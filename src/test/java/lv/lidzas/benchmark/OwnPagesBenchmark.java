package lv.lidzas.benchmark;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Our own pages among 10,000 people and 2,000 cases ({@code benchmark/people.sql}). Not a test: run it by {@code mvn test
 * -Dtest=OwnPagesBenchmark}, alone, because nothing is cleaned up; {@code docs/performance.md} keeps what it printed.
 */
@IntegrationTest
class OwnPagesBenchmark {

    private static final String PASSWORD = "a long test password";
    private static final int WARM_UP = 15;
    private static final int TIMES = 60;

    private static final List<String> OF_COLLEAGUES = List.of(
            "/",
            "/gadijumi?izlase=atvertie",
            "/gadijumi?izlase=bez-sazinas",
            "/gadijumi?izlase=atvertie&seciba=vards",
            "/gadijumi?izlase=atvertie&seciba=sazina",
            "/gadijumi?izlase=atvertie&seciba=prioritate",
            "/gadijumi?izlase=atvertie&q=Farida",
            "/gadijumi?izlase=slegtie",
            "/personas?izlase=visi",
            "/personas?izlase=visi&seciba=vards",
            "/personas?izlase=brivpratigie&valoda=ru&pasvaldiba=riga&seciba=vards",
            "/personas?izlase=visi&q=Zaiga%20Berzina",
            "/personas?izlase=visi&q=Karina",
            "/nodarbibas?izlase=gaidamas",
            "/nodarbibas?izlase=notikusas",
            "/personas/P-1993-000012",
            "/personas/P-1993-004010",
            "/gadijumi/C-1993-000010",
            "/nodarbibas/S-1993-000260");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient database;

    @Test
    void measure() throws IOException {
        Arrays.stream(new ClassPathResource("benchmark/people.sql")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .split(";\\s*\n"))
                .forEach(statement -> database.sql(statement).update());
        database.sql("vacuum analyze").update();
        staff.ensureUser("bench.1", PASSWORD, StaffGroups.COORDINATORS, "Mērītāja", "Viena");
        staff.ensureUser("bench.2", PASSWORD, StaffGroups.MANAGERS, "Mērītāja", "Otra");
        Visitor coordinator = new Visitor(port).signIn("bench.1", PASSWORD);
        OF_COLLEAGUES.forEach(page -> print(page, coordinator, page));
        print("/ of a manager", new Visitor(port).signIn("bench.2", PASSWORD), "/");
        print("/mana", OwnPages.signIn(context, port, "P-1993-000010"), "/mana");
        print("/gadijumi/lejupielade, 1,500 rows", coordinator, "/gadijumi/lejupielade?veids=xlsx&izlase=atvertie");
    }

    private static void print(String name, Visitor visitor, String page) {
        List<Double> times = new ArrayList<>();
        HttpResponse<String> answer = visitor.page(page);
        for (int i = 0; i < WARM_UP + TIMES; i++) {
            long begin = System.nanoTime();
            answer = visitor.page(page);
            if (i >= WARM_UP) {
                times.add((System.nanoTime() - begin) / 1_000_000.0);
            }
        }
        Collections.sort(times);
        System.out.println("BENCHMARK | `%s` | %.0f | %.0f | %.0f | %d, %d KB"
                .formatted(
                        name,
                        times.get(0),
                        times.get(TIMES / 2),
                        times.get(TIMES * 95 / 100),
                        answer.statusCode(),
                        answer.body().length() / 1024));
    }
}
