package lv.lidzas.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each order that a list offers leads through all its rows: page by page they are those of the page for the printer. */
@IntegrationTest
class EveryOrderTest {

    private static final String PASSWORD = "a long test password";
    private static final Pattern ORDER = Pattern.compile("<a href=\"([^\"]+)\"(?: aria-current=\"true\")?>([^<]+)</a>");
    private static final Pattern NEXT = Pattern.compile("<a rel=\"next\" href=\"([^\"]+)\"");
    private static final Pattern PREVIOUS = Pattern.compile("<a rel=\"prev\" href=\"([^\"]+)\"");
    private static final Pattern ROW =
            Pattern.compile("<th scope=\"row\"><a[^>]* href=\"/[a-z]+/([PCS]-[0-9]{4}-[0-9]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient database;

    private Visitor coordinator;

    @BeforeEach
    void add() throws IOException {
        run("lists/remove.sql", 0, 0);
        run("lists/rows.sql", 0, 60);
        staff.ensureUser("orders.coordinator", PASSWORD, StaffGroups.COORDINATORS, "Secības", "Testa");
        coordinator = new Visitor(port).signIn("orders.coordinator", PASSWORD);
    }

    @AfterEach
    void remove() throws IOException {
        run("lists/remove.sql", 0, 0);
        identities.deleteUser("orders.coordinator");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gadijumi?izlase=atvertie",
                "/gadijumi?izlase=slegtie",
                "/gadijumi?izlase=bez-sazinas",
                "/gadijumi?izlase=beidzas-mentors",
                "/personas?izlase=visi",
                "/personas?izlase=brivpratigie",
                "/personas?izlase=visi&valoda=lv&pasvaldiba=riga",
                "/nodarbibas?izlase=gaidamas",
                "/nodarbibas?izlase=notikusas"
            })
    void eachOrderLeadsThroughAllRowsWithoutAGapOrADouble(String list) {
        List<String> orders = orders(coordinator.page(list).body());

        assertThat(orders).hasSizeGreaterThan(1);
        List<List<String>> ways = new ArrayList<>();
        orders.forEach(order -> {
            List<String> all = rows(coordinator.page(paper(order)).body());
            assertThat(all).as(order).doesNotHaveDuplicates();
            List<String> paged = new ArrayList<>();
            String last = walk(order, NEXT, paged);
            assertThat(paged).as(order).isEqualTo(all);
            List<String> back = new ArrayList<>();
            walk(last, PREVIOUS, back);
            assertThat(back).as("back through %s", order).containsExactlyInAnyOrderElementsOf(all);
            ways.add(all);
        });
        assertThat(ways.stream().map(List::size).distinct())
                .as("all orders have the same rows")
                .hasSize(1);
    }

    /** @return the last page */
    private String walk(String from, Pattern way, List<String> rows) {
        String page = from;
        for (int i = 0; i < 1000; i++) {
            String body = coordinator.page(page).body();
            rows.addAll(rows(body));
            Matcher more = way.matcher(body);
            if (!more.find()) {
                return page;
            }
            page = more.group(1).replace("&amp;", "&");
        }
        throw new AssertionError("no end of " + from);
    }

    private static String paper(String order) {
        return order.replace("?", "/lejupielade?veids=druka&");
    }

    private static List<String> orders(String page) {
        String nav = page.substring(page.indexOf("class=\"orders\""));
        return ORDER.matcher(nav.substring(0, nav.indexOf("</ul>")))
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .toList();
    }

    private static List<String> rows(String page) {
        return ROW.matcher(page).results().map(row -> row.group(1)).toList();
    }

    private void run(String file, int from, int to) throws IOException {
        Arrays.stream(new ClassPathResource(file)
                        .getContentAsString(StandardCharsets.UTF_8)
                        .split(";\\s*\n"))
                .forEach(statement -> database.sql(statement)
                        .paramSource(Map.of("from", from, "to", to))
                        .update());
    }
}
