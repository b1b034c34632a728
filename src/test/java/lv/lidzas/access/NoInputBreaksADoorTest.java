package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.workflow.Subject;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Thousands of odd requests at every door, sent byte by byte to the real server: what reads an address, a header or a
 * body first is the server itself, and what answers last are its error pages; neither is met without it.
 */
@IntegrationTest
class NoInputBreaksADoorTest {

    private static final int REQUESTS = Integer.getInteger("lidzas.odd-requests", 5_000);
    private static final long SEED = Long.getLong("lidzas.seed", 20_261_126);
    private static final Duration SLOW = Duration.ofSeconds(5);

    /** All of them take less than a minute where nothing else works. */
    private static final Duration LONG = Duration.ofMinutes(5);

    /** Of classes, of the database and of the engine's own messages. */
    private static final Pattern INNER =
            Pattern.compile("\\b(java|javax|jakarta|org|com|lv|sun)\\.[a-z]\\w*\\.|SQLState|ENGINE-[0-9]|PSQL|\\tat ");

    private static final Path ONCE_FAILED = Path.of("src/test/resources/access/once-failed.txt");

    private static final Map<String, String> TYPES = Map.of(
            "json", "application/json", "form", "application/x-www-form-urlencoded", "parts", "multipart/form-data");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient database;

    @Autowired
    private List<Subject> subjects;

    @Autowired
    private List<org.glassfish.jersey.server.ResourceConfig> engineRest;

    private Doors doors;
    private Journey journey;
    private String person;
    private String token;
    private String task;
    private Task review;
    private Map<String, List<String>> before;

    @BeforeEach
    void everybody() {
        journey = new Journey(engine, rest, staff);
        String email = UUID.randomUUID() + "@example.org";
        String volunteer = journey.start(Journey.COORDINATOR, "volunteerOnboarding", "volunteer", application(email));
        journey.runJobs(volunteer);
        token = ReceivedMail.token(
                MailServer.mailTo(email, "Esam reģistrējuši jūsu pieteikumu").link());
        review = journey.task(volunteer, "userTask_reviewApplication");
        person = subjects.stream()
                .filter(subject -> subject.name().equals("volunteer"))
                .findFirst()
                .orElseThrow()
                .personOf(volunteer);
        doors = new Doors(engine, staff, "odd").deploy();
        task = doors.task(Doors.WATCH);
        before = rights();
    }

    @AfterEach
    void nobody() {
        doors.remove();
        journey.end();
        rights().forEach((table, ids) -> ids.stream()
                .filter(id -> !before.get(table).contains(id))
                .forEach(id -> database.sql("delete from " + table + " where id_ = ?")
                        .param(id)
                        .update()));
    }

    @Test
    void everyOddRequestIsAnsweredSoonInOneLineAndWithoutAnInnerWord() {
        OddRequests requests = requests();
        RawHttp server = new RawHttp(port);
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        Map<Integer, Integer> statuses = new java.util.TreeMap<>();
        long begun = System.nanoTime();
        try (LinesOfLog log = LinesOfLog.listen()) {
            for (int i = 0; i < REQUESTS; i++) {
                OddRequests.Odd request = requests.next(i);
                RawHttp.Answer answer =
                        server.send(request.method(), request.target(), request.headers(), request.body());
                statuses.merge(answer.status(), 1, Integer::sum);
                List<String> lines = log.take();
                String problem = problem(answer, lines);
                if (problem != null) {
                    wrong.computeIfAbsent(problem + " at " + request.door(), key -> new ArrayList<>())
                            .add(request + "\n      -> " + answer.status() + " "
                                    + answer.body()
                                            .substring(
                                                    0,
                                                    Math.min(300, answer.body().length()))
                                            .replace('\n', ' ')
                                    + lines.stream()
                                            .limit(14)
                                            .map(line ->
                                                    "\n      " + (line.length() > 300 ? line.substring(0, 300) : line))
                                            .reduce("", String::concat));
                }
            }
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .as(statuses.toString())
                .isLessThan(LONG);
        StringBuilder report = new StringBuilder();
        wrong.forEach((kind, examples) -> report.append("\n")
                .append(examples.size())
                .append(" × ")
                .append(kind)
                .append("\n   ")
                .append(examples.get(0)));
        assertThat(report.toString()).isEmpty();
        assertThat(forbidden()).isEmpty();
    }

    /** Where something is stored that no text of ours has: a control character, or a name without a letter. */
    private List<String> forbidden() {
        List<String> found = new ArrayList<>();
        database.sql(
                        "select table_schema || '.' || table_name, column_name from information_schema.columns"
                                + " where table_schema in ('public', 'lidzas') and data_type in ('text', 'character varying', 'jsonb')")
                .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                .list()
                .forEach(column -> {
                    String text = "\"" + column.get(1) + "\"::text";
                    if (holds(column.get(0), text + " ~ '[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]'")) {
                        found.add("control character in " + column);
                    }
                });
        if (holds("lidzas.person", "first_name !~ '[[:alpha:]]'")) {
            found.add("a name without a letter");
        }
        if (holds("act_ru_execution", "business_key_ !~ '^[A-Z]-[0-9]{4}-[0-9]{6}$'")) {
            found.add("a business key that is no reference");
        }
        return found;
    }

    private boolean holds(String table, String condition) {
        return database.sql("select exists (select 1 from " + table + " where " + condition + ")")
                .query(Boolean.class)
                .single();
    }

    @Test
    void whatOnceFailedIsRefusedWithASentence() throws IOException {
        Map<String, List<String>> callers = requests().callers();
        RawHttp server = new RawHttp(port);
        SoftAssertions answers = new SoftAssertions();
        try (LinesOfLog log = LinesOfLog.listen()) {
            for (String line : Files.readAllLines(ONCE_FAILED)) {
                if (line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split("\\|", 5);
                String[] request = cells[2].trim().split(" ");
                List<String> headers = new ArrayList<>(
                        callers.get(cells[1].trim() + (request[1].startsWith("/engine-rest") ? " by program" : "")));
                headers.add("Accept: "
                        + (request[1].startsWith("/engine-rest") || request[1].startsWith("/api")
                                ? "application/json"
                                : "text/html"));
                String type = TYPES.get(cells[3].trim());
                if (type != null) {
                    headers.add("Content-Type: " + type);
                }
                byte[] body =
                        cells[3].isBlank() ? null : filled(cells[4].trim()).getBytes(StandardCharsets.UTF_8);
                RawHttp.Answer answer = server.send(request[0], filled(request[1]), headers, body);
                List<String> lines = log.take();
                answers.assertThat(answer.status())
                        .as(line + answer.body())
                        .isEqualTo(Integer.parseInt(cells[0].trim()));
                answers.assertThat(problem(answer, lines)).as(line + lines).isNull();
                answers.assertThat(answer.status() == 200 || isSentence(answer))
                        .as(line + answer.body())
                        .isTrue();
            }
        }
        answers.assertThat(
                        engine.getTaskService().createTaskQuery().taskId(task).count())
                .as("the task waits")
                .isOne();
        answers.assertThat(new Visitor(port).data("/api/public/links/" + token).statusCode())
                .as("the link is good")
                .isEqualTo(200);
        answers.assertAll();
    }

    private String filled(String text) {
        return text.replace("{task}", task)
                .replace("{token}", token)
                .replace("{deep}", "[".repeat(900) + "]".repeat(900));
    }

    private static boolean isSentence(RawHttp.Answer answer) {
        return answer.isPage()
                ? answer.body().contains("<h1>")
                : answer.body().matches("(?s).*\"(message|title)\":\"[^\"]{10,}\".*");
    }

    private static String problem(RawHttp.Answer answer, List<String> lines) {
        if (answer.status() == 0 || answer.status() >= 500) {
            return "answered " + answer.status();
        }
        if (lines.size() > 1) {
            return lines.size() + " lines";
        }
        if (answer.took().compareTo(SLOW) > 0) {
            return "took " + answer.took().toSeconds() + " s";
        }
        if (answer.status() >= 400 && INNER.matcher(answer.body()).find()) {
            return "says an inner word";
        }
        return null;
    }

    private OddRequests requests() {
        Map<String, List<String>> callers = new HashMap<>();
        Map<String, String> tokens = new HashMap<>();
        for (String role : List.of("coordinator", "analyst", "manager", "admin")) {
            Visitor visitor =
                    new Visitor(port).signIn(doors.user(role), Doors.PASSWORD).open("tasklist");
            tokens.put(role, Visitor.csrf(visitor.page("/konts").body()));
            callers.put(role, headers(visitor));
            String[] basic = Visitor.basic(doors.user(role), Doors.PASSWORD);
            callers.put(role + " by program", List.of(basic[0] + ": " + basic[1]));
        }
        Visitor owner = OwnPages.signIn(context, port, person);
        tokens.put("person", Visitor.csrf(owner.page("/mana/dati").body()));
        callers.put("person", headers(owner));
        callers.put("person by program", headers(owner));
        Visitor nobody = new Visitor(port);
        tokens.put("anonymous", Visitor.csrf(nobody.page("/mana/ieiet").body()));
        callers.put("anonymous", headers(nobody));
        callers.put("anonymous by program", List.of());
        List<String> ids = List.of(
                task,
                doors.task(Doors.WATCH),
                doors.instanceOf(task),
                doors.jobBeforeTask(Doors.WATCH),
                Doors.WATCH,
                doors.deployment(),
                review.getId(),
                review.getProcessDefinitionId(),
                review.getProcessInstanceId(),
                review.getExecutionId(),
                person,
                token,
                "default",
                "volunteerApplication");
        List<String> names = RestBodies.names(engineRest.stream()
                .flatMap(config -> config.getClasses().stream())
                .toList());
        return new OddRequests(
                new Random(SEED),
                callers,
                tokens,
                ids,
                names,
                fields(owner, nobody),
                application().toString());
    }

    private List<String> fields(Visitor owner, Visitor nobody) {
        Visitor coordinator = new Visitor(port).signIn(doors.user("coordinator"), Doors.PASSWORD);
        TreeSet<String> fields =
                new TreeSet<>(List.of("lang", "q", "lauki", "email", "text", "saglabats", "lapa", "filtrs"));
        for (String page : List.of(
                nobody.page("/pieteikties").body(),
                owner.page("/mana/dati").body(),
                owner.page("/mana/stundas").body(),
                coordinator.page("/personas").body(),
                coordinator.page("/personas/" + person).body(),
                coordinator.page("/personas/" + person + "/labot").body(),
                coordinator.page("/konts").body(),
                coordinator.page("/gadijumi").body(),
                coordinator.page("/nodarbibas").body())) {
            Matcher name = Pattern.compile(" name=\"([^\"]+)\"").matcher(page);
            while (name.find()) {
                if (!name.group(1).equals("_csrf")) {
                    fields.add(name.group(1));
                }
            }
        }
        return List.copyOf(fields);
    }

    private static List<String> headers(Visitor visitor) {
        StringBuilder cookies = new StringBuilder("Cookie: JSESSIONID=" + visitor.cookie("JSESSIONID"));
        for (String name : List.of("LIDZAS-CSRF", "XSRF-TOKEN", "lidzas-ierice")) {
            if (!visitor.cookie(name).isEmpty()) {
                cookies.append("; ").append(name).append('=').append(visitor.cookie(name));
            }
        }
        return visitor.camundaToken().isEmpty()
                ? List.of(cookies.toString())
                : List.of(cookies.toString(), "X-XSRF-TOKEN: " + visitor.camundaToken());
    }

    private static Map<String, Object> application(String email) {
        return Map.of(
                "firstName",
                "Zane",
                "lastName",
                "Pārbaude",
                "birthDate",
                "1990-05-01",
                "email",
                email,
                "municipality",
                "riga",
                "languages",
                List.of("lv"),
                "helpKinds",
                List.of("companion"),
                "motivation",
                "Gribu palīdzēt",
                "noticeRead",
                true,
                "language",
                "lv");
    }

    private static String application() {
        return """
                {"volunteer": {"firstName": "Zane", "lastName": "Pārbaude", "birthDate": "1990-05-01",
                 "email": "odd@example.org", "municipality": "riga", "languages": ["lv"], "helpKinds": ["companion"],
                 "motivation": "Gribu palīdzēt", "noticeRead": true}}""";
    }

    private Map<String, List<String>> rights() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String table : List.of(
                "act_ru_authorization",
                "act_ru_filter",
                "act_id_user",
                "act_id_group",
                "act_ru_batch",
                "act_ru_job",
                "act_re_procdef")) {
            rows.put(
                    table,
                    database.sql("select id_ from " + table).query(String.class).list());
        }
        return rows;
    }
}
