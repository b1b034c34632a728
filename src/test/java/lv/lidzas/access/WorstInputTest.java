package lv.lidzas.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What takes the longest that one request can ask for, at each place where something grows with what is sent. */
@IntegrationTest
class WorstInputTest {

    /** So long may an address be before the server refuses it. */
    private static final int LONG = 7_500;

    private static final Duration SECONDS = Duration.ofSeconds(15);

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Staff staff;

    private Doors doors;
    private final SoftAssertions answers = new SoftAssertions();

    @BeforeEach
    void tasks() {
        doors = new Doors(engine, staff, "worst").deploy();
        IntStream.range(0, 20).forEach(i -> doors.task(Doors.WATCH));
    }

    @AfterEach
    void none() {
        doors.remove();
    }

    @Test
    void theLongestSearchesForPeopleEndInSeconds() {
        RawHttp server = new RawHttp(port);
        Visitor coordinator = new Visitor(port).signIn(doors.user("coordinator"), Doors.PASSWORD);
        List<String> session = List.of("Cookie: JSESSIONID=" + coordinator.cookie("JSESSIONID"), "Accept: text/html");
        for (String query : List.of(
                "a".repeat(LONG),
                "ā ".repeat(LONG / 7),
                "%".repeat(LONG / 3),
                "a%".repeat(LONG / 4),
                "_".repeat(LONG),
                "a'".repeat(LONG / 4),
                "1".repeat(LONG),
                "a@".repeat(LONG / 4),
                "x-".repeat(LONG / 2),
                "ščž".repeat(LONG / 18))) {
            judge(query, server.send("GET", "/personas?q=" + encoded(query), session, null));
            judge(query, server.send("GET", "/gadijumi?atbildigais=" + encoded(query), session, null));
        }
        for (String key : List.of(
                "~".repeat(LONG),
                "0~".repeat(LONG / 2),
                "1e999~2026-11-26T00:00:00Z~P-2026-000001",
                "NaN~+999999999-12-31T23:59:59Z~P-2026-000001",
                "99999999999999999999",
                "+999999999-12-31~C-2026-000001",
                "2026-02-31~C-2026-000001",
                "2026-11-26~" + "C".repeat(LONG),
                "2026-11-26~\u0000")) {
            for (String list :
                    List.of("/personas?q=a&pec=", "/personas?q=a&pirms=", "/gadijumi?pec=", "/gadijumi?pirms=")) {
                judge(key, server.send("GET", list + encoded(key), session, null));
            }
        }
        answers.assertAll();
    }

    @Test
    void theLargestQueriesForTasksEndInSeconds() {
        String pattern = "%a".repeat(500_000);
        for (String body : List.of(
                "{\"nameLike\":\"" + pattern + "\"}",
                "{\"descriptionLike\":\"" + pattern + "\"}",
                "{\"taskIdIn\":" + array(10_000, "\"x%d\"") + "}",
                "{\"taskIdIn\":" + array(20_000, "\"x%d\"") + "}",
                "{\"processVariables\":" + array(90, "{\"name\":\"v%d\",\"operator\":\"eq\",\"value\":1}") + "}",
                "{\"processVariables\":" + array(5_000, "{\"name\":\"v%d\",\"operator\":\"eq\",\"value\":1}") + "}",
                "{\"processVariables\":"
                        + array(90, "{\"name\":\"v%d\",\"operator\":\"like\",\"value\":\"%%a%%a%%a%%a\"}") + "}",
                "{\"sorting\":" + array(90, "{\"sortBy\":\"name\",\"sortOrder\":\"asc\"}") + "}",
                "{\"sorting\":" + array(5_000, "{\"sortBy\":\"name\",\"sortOrder\":\"asc\"}") + "}",
                "{\"orQueries\":" + array(90, "{\"nameLike\":\"%%a%d\"}") + "}",
                "{\"orQueries\":" + array(5_000, "{\"nameLike\":\"%%a%d\"}") + "}")) {
            ask("POST", "/engine-rest/task", body);
            ask("POST", "/engine-rest/task/count", body);
        }
        String variables =
                IntStream.range(0, 800).mapToObj(i -> "v%d_eq_1".formatted(i)).collect(Collectors.joining(","));
        ask("GET", "/engine-rest/task?processVariables=" + variables, null);
        ask("GET", "/engine-rest/process-instance?variables=" + variables, null);
        ask("GET", "/engine-rest/history/process-instance?variables=" + variables, null);
        ask("GET", "/engine-rest/task?maxResults=2147483647&firstResult=2147483647", null);
        answers.assertAll();
    }

    private void ask(String method, String target, String body) {
        String[] basic = Visitor.basic(doors.user("manager"), Doors.PASSWORD);
        RawHttp.Answer answer = new RawHttp(port)
                .send(
                        method,
                        target,
                        List.of(
                                basic[0] + ": " + basic[1],
                                "Accept: application/json",
                                "Content-Type: application/json"),
                        body == null ? null : body.getBytes(StandardCharsets.UTF_8));
        judge(target + " " + body, answer);
    }

    private void judge(String what, RawHttp.Answer answer) {
        String shown = what.substring(0, Math.min(80, what.length())) + "… " + what.length();
        answers.assertThat(answer.status()).as(shown + answer.body()).isBetween(200, 499);
        answers.assertThat(answer.took()).as(shown).isLessThan(SECONDS);
    }

    private static String array(int length, String element) {
        return IntStream.range(0, length).mapToObj(element::formatted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
