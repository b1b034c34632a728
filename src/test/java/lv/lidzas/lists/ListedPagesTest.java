package lv.lidzas.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.CountedStatements;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.Visitor;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every page that is answered, by what it lists: a page that lists asks the database as often for 25 rows as for one, and no
 * more often than it says. A page that does not say what it lists is red.
 */
@IntegrationTest
class ListedPagesTest {

    private static final String PASSWORD = "a long test password";
    private static final int MANY = 25;

    private static final Map<String, String> COLLEAGUES =
            Map.of("coordinator", StaffGroups.COORDINATORS, "admin", StaffGroups.ADMINISTRATORS);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Staff staff;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient database;

    @Autowired
    private CountedStatements statements;

    @AfterEach
    void remove() {
        ListedRows.remove(database);
        COLLEAGUES.keySet().forEach(role -> identities.deleteUser("lists." + role));
    }

    @Test
    void everyPageSaysWhatItListsAndNoOtherDoes() {
        List<String> answered = lines("access/pages.txt")
                .map(line -> line.split("\\|", 2)[1].trim())
                .filter(page -> page.startsWith("GET "))
                .toList();

        assertThat(cells().keySet()).containsExactlyInAnyOrderElementsOf(answered);
        assertThat(cells().values())
                .allSatisfy(cells -> assertThat(cells.get(0)).isIn("rows", "few", "one"));
    }

    @Test
    void aPageAsksTheDatabaseAsOftenForManyRowsAsForOne() {
        ListedRows.add(database, 0, 1);
        Map<String, Visitor> visitors = visitors();
        Map<String, Asked> one = asked(visitors);
        ListedRows.add(database, 2, MANY);
        Map<String, Asked> many = asked(visitors);

        SoftAssertions same = new SoftAssertions();
        one.forEach((page, asked) -> {
            same.assertThat(many.get(page).rows()).as("rows of %s", page).isGreaterThan(asked.rows() + 5);
            same.assertThat(sum(many.get(page)))
                    .as("%s asks more often for more rows: %s", page, difference(asked, many.get(page)))
                    .isLessThanOrEqualTo(sum(asked));
            // The first look at a card reads once what deployed models begin with.
            same.assertThat(sum(many.get(page)))
                    .as("statements of %s: %s", page, many.get(page).statements())
                    .isLessThanOrEqualTo(Integer.parseInt(cells().get(page).get(4)));
        });
        System.getLogger(getClass().getName()).log(System.Logger.Level.INFO, () -> one.entrySet().stream()
                .map(page -> page.getKey() + ": " + sum(page.getValue()))
                .collect(Collectors.joining("\n", "statements of each page\n", "")));
        same.assertAll();
    }

    /** How often a page asked, by the beginning of each statement, and how many rows it showed. */
    private record Asked(Map<String, Integer> statements, int rows) {}

    private Map<String, Visitor> visitors() {
        Map<String, Visitor> visitors = COLLEAGUES.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> {
                    String user = "lists." + entry.getKey();
                    staff.ensureUser(user, PASSWORD, entry.getValue(), "Saraksts", "Testa");
                    return new Visitor(port).signIn(user, PASSWORD);
                }));
        visitors.put("person", OwnPages.signIn(context, port, "P-1998-000000"));
        return visitors;
    }

    private Map<String, Asked> asked(Map<String, Visitor> visitors) {
        Map<String, Asked> asked = new LinkedHashMap<>();
        cells().forEach((page, cells) -> {
            if (cells.get(0).equals("rows")) {
                asked.put(page, ask(visitors.get(cells.get(1)), cells.get(2), cells.get(3)));
            }
        });
        return asked;
    }

    /** The least of several times: what is asked now and then only is no matter. */
    private Asked ask(Visitor visitor, String address, String row) {
        Asked least = null;
        for (int i = 0; i < 3; i++) {
            statements.reset();
            HttpResponse<String> answer = visitor.page(address);
            statements.stop();
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            Map<String, Integer> counted = statements.byStatement().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().get()));
            Asked now = new Asked(counted, answer.body().split(row, -1).length - 1);
            if (least == null || sum(now) < sum(least)) {
                least = now;
            }
        }
        return least;
    }

    private static int sum(Asked asked) {
        return asked.statements().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, String> difference(Asked one, Asked many) {
        return Stream.concat(one.statements().keySet().stream(), many.statements().keySet().stream())
                .distinct()
                .filter(statement -> !one.statements()
                        .getOrDefault(statement, 0)
                        .equals(many.statements().getOrDefault(statement, 0)))
                .collect(Collectors.toMap(
                        Function.identity(),
                        statement -> one.statements().getOrDefault(statement, 0) + " → "
                                + many.statements().getOrDefault(statement, 0)));
    }

    private static Map<String, List<String>> cells() {
        return lines("lists/pages.txt")
                .map(line -> List.of(line.split("\\s+\\|\\s+")))
                .collect(Collectors.toMap(
                        cells -> cells.get(0),
                        cells -> cells.subList(1, cells.size()),
                        (one, other) -> {
                            throw new AssertionError("twice: " + one);
                        },
                        LinkedHashMap::new));
    }

    private static Stream<String> lines(String file) {
        return text(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static String text(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
