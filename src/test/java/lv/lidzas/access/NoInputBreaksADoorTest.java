package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.records.RecordStores;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Chance;
import lv.lidzas.support.Doors;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.Visitor;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Odd requests at every door, each at least twice, sent byte by byte to the real server: what reads an address, a header or a
 * body first is the server itself, and what answers last are its error pages; neither is met without it.
 */
@ProcessTest
class NoInputBreaksADoorTest {

    /** How often each door is asked; more of them find more, one night or another. */
    private static final int TURNS = Integer.getInteger("lidzas.odd-turns", 2);

    /** They take less than a minute where nothing else works. */
    private static final Duration LONG = Duration.ofMinutes(5);

    private static final Path ONCE_FAILED = Path.of("src/test/resources/access/once-failed.txt");

    private static final Map<String, String> TYPES = Map.of(
            "json", "application/json", "form", "application/x-www-form-urlencoded", "parts", "multipart/form-data");

    @RegisterExtension
    final Chance chance = Chance.of(20_261_126);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient database;

    @Autowired
    private RecordStores records;

    @Autowired
    private List<ResourceConfig> engineRest;

    private Doors doors;

    @Autowired
    private Journey journey;

    private String person;
    private String token;
    private String task;
    private Task review;
    private EngineRows rows;

    @BeforeEach
    void everybody() {
        String email = Canary.mailbox();
        String volunteer =
                journey.start(Journey.COORDINATOR, "volunteerOnboarding", "volunteer", PublicApplication.values(email));
        journey.runJobs(volunteer);
        token = ReceivedMail.token(
                MailServer.mailTo(email, "Esam reģistrējuši jūsu pieteikumu").link());
        review = journey.task(volunteer, "userTask_reviewApplication");
        person = records.named("volunteer").personOf(volunteer);
        doors = new Doors(engine, staff, "odd").deploy();
        task = doors.task(Doors.WATCH);
        rows = new EngineRows(engine, database);
    }

    @AfterEach
    void nobody() {
        rows.restore();
        doors.remove();
    }

    @Test
    void everyOddRequestIsAnsweredSoonInOneLineAndWithoutAnInnerWord() {
        List<String> before = StoredInput.forbidden(database);
        OddRequests requests = requests(callers());
        OddAnswers answers = new OddAnswers();
        Map<String, Integer> turns = new HashMap<>();
        RawHttp server = new RawHttp(port);
        long begun = System.nanoTime();
        try (LinesOfLog log = LinesOfLog.listen()) {
            for (int i = 0; i < requests.enough(TURNS); i++) {
                OddRequests.Odd request = requests.next(i);
                RawHttp.Answer answer =
                        server.send(request.method(), request.target(), request.headers(), request.body());
                answers.judge(request, answer, log.take());
                turns.merge(request.door(), 1, Integer::sum);
            }
        }

        assertThat(requests.doors())
                .allSatisfy(
                        door -> assertThat(turns.getOrDefault(door, 0)).as(door).isGreaterThanOrEqualTo(TURNS));

        assertThat(answers.report()).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONG);
        assertThat(StoredInput.forbidden(database)).isSubsetOf(before);
        assertThat(rows.missing()).isEmpty();
    }

    @Test
    void whatOnceFailedIsRefusedWithASentence() throws IOException {
        OddCallers callers = callers();
        SoftAssertions answers = new SoftAssertions();
        try (LinesOfLog log = LinesOfLog.listen()) {
            for (String line : Files.readAllLines(ONCE_FAILED)) {
                if (!line.startsWith("#")) {
                    RawHttp.Answer answer = send(line.split("\\|", 5), callers);
                    List<String> lines = log.take();
                    answers.assertThat(answer.status())
                            .as(line + answer.body())
                            .isEqualTo(Integer.parseInt(line.split("\\|")[0].trim()));
                    answers.assertThat(OddAnswers.problem(answer, lines))
                            .as(line + lines)
                            .isNull();
                    answers.assertThat(answer.status() == 200 || OddAnswers.isSentence(answer))
                            .as(line + answer.body())
                            .isTrue();
                }
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

    /** @param cells status, caller, request, type, body */
    private RawHttp.Answer send(String[] cells, OddCallers callers) {
        String caller = cells[1].trim();
        String[] request = cells[2].trim().split(" ");
        boolean program = request[1].startsWith("/engine-rest");
        List<String> headers = program ? callers.program(caller) : callers.browser(caller);
        headers.add("Accept: " + (program || request[1].startsWith("/api") ? "application/json" : "text/html"));
        if (!cells[3].isBlank()) {
            headers.add("Content-Type: " + TYPES.get(cells[3].trim()));
        }
        byte[] body = cells[3].isBlank() ? null : filled(cells[4].trim()).getBytes(StandardCharsets.UTF_8);
        return new RawHttp(port).send(request[0], filled(request[1]), headers, body);
    }

    private String filled(String text) {
        return text.replace("{task}", task)
                .replace("{token}", token)
                .replace("{deep}", "[".repeat(900) + "]".repeat(900));
    }

    private OddCallers callers() {
        return new OddCallers(port, doors, OwnPages.signIn(context, port, person), person);
    }

    private OddRequests requests(OddCallers callers) {
        List<String> ids = List.of(
                task,
                doors.task(Doors.WATCH),
                doors.instanceOf(task),
                doors.jobBeforeTask(Doors.WATCH),
                Doors.WATCH,
                review.getId(),
                review.getProcessInstanceId(),
                review.getExecutionId(),
                person,
                token,
                "default",
                "volunteerApplication");
        List<String> names = RestBodies.names(engineRest.stream()
                .flatMap(config -> config.getClasses().stream())
                .toList());
        return new OddRequests(chance.random(), callers, ids, names, PublicApplication.json("odd@example.org"));
    }
}
