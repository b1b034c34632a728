package lv.lidzas;

import static lv.lidzas.support.EngineRest.ADMINISTRATOR;
import static lv.lidzas.support.EngineRest.COORDINATOR;
import static lv.lidzas.support.EngineRest.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import lv.lidzas.access.Authenticator;
import lv.lidzas.access.PublicApplication;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.EngineRest;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.RunningJar;
import lv.lidzas.support.SilentProxy;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.TestDatabase;
import lv.lidzas.support.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Two nodes over one database, started at once while it is empty. The second one reaches it by a connection that can fail,
 * and is the only one that takes jobs.
 */
class TwoNodesIT {

    /** Compose's, for which PostgreSQL would look into the schema of the same name first. */
    private static final String USER = "lidzas";

    private static final String APPLICATION = "/api/public/forms/volunteerApplication";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final AtomicInteger VISITORS = new AtomicInteger(1);

    private static String url;
    private static SilentProxy network;
    private static RunningJar here;
    private static RunningJar there;
    private static JdbcClient database;
    private static List<String> startLogs;

    @BeforeAll
    static void startBothAtOnce() {
        url = TestDatabase.newDatabase(USER);
        database = JdbcClient.create(new DriverManagerDataSource(url, USER, USER));
        network = new SilentProxy(TestDatabase.port());
        here = node(url, Map.of("CAMUNDA_BPM_JOBEXECUTION_ENABLED", "false"));
        there = node(
                "jdbc:postgresql://localhost:" + network.port() + "/" + USER,
                Map.of(
                        // As in production, only sooner.
                        "SPRING_APPLICATION_JSON",
                        "{\"spring.datasource.hikari.data-source-properties.socketTimeout\": 4}"));
        here.begin();
        there.begin();
        here.ready();
        there.ready();
        startLogs = List.of(read(here.log()), read(there.log()));
        new EngineRest(here).createUser(COORDINATOR, StaffGroups.COORDINATORS);
    }

    @AfterAll
    static void stopBoth() {
        network.work();
        here.remove();
        there.remove();
        network.close();
    }

    @AfterEach
    void mend() {
        network.work();
        await().atMost(PATIENCE).until(() -> health(there, "") == 200);
    }

    @Test
    void whatAStartWritesIsWrittenOnce() {
        assertThat(startLogs).noneMatch(log -> log.contains(" ERROR ") || log.contains("Exception"));
        assertThat(String.join("", startLogs))
                .containsOnlyOnce("Another node is starting; this one waits for its turn")
                .containsOnlyOnce("database operation 'create' on component 'engine'");
        assertThat(count("select count(*) from public.act_re_deployment where source_ = 'repository'"))
                .isEqualTo(1);
        assertThat(count("select count(*) - count(distinct name_) from public.act_ru_filter"))
                .isZero();
        assertThat(count("select count(*) from public.act_id_membership where user_id_ = 'admin'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from public.act_ge_property where name_ = 'historyLevel'"))
                .isEqualTo(1);
    }

    @Test
    void theEnginesTablesStandInPublicWhateverTheUserIsCalled() {
        assertThat(database.sql("select distinct table_schema from information_schema.tables"
                                + " where table_name like 'act\\_%'")
                        .query(String.class)
                        .list())
                .containsExactly("public");
    }

    @Test
    void whoeverSignsInOnOneNodeIsSignedInOnTheOtherForPagesAndApplications() {
        Visitor administrator = new Visitor(here.port()).signIn(ADMINISTRATOR, PASSWORD);
        Visitor coordinator = new Visitor(here.port()).signIn(COORDINATOR, PASSWORD);

        Visitor coordinatorThere = coordinator.at(there.port());
        assertThat(coordinatorThere.page("/personas").statusCode()).isEqualTo(200);
        assertThat(coordinatorThere.page("/camunda/app/tasklist/default/").statusCode())
                .isEqualTo(200);
        assertThat(coordinatorThere
                        .data("/camunda/api/engine/engine/default/task/count")
                        .statusCode())
                .isEqualTo(200);
        assertThat(coordinatorThere.data("/camunda/api/admin/auth/user/default").body())
                .contains(COORDINATOR)
                .contains("tasklist");
        Visitor administratorThere = administrator.at(there.port());
        assertThat(administratorThere.page("/camunda/app/cockpit/default/").statusCode())
                .isEqualTo(200);
        assertThat(administratorThere
                        .data("/camunda/api/cockpit/plugin/base/default/process-definition/statistics-count")
                        .statusCode())
                .isEqualTo(200);

        String form = coordinator.page("/konts").body();
        assertThat(Visitor.location(
                        coordinatorThere.postForm("/konts/valoda", Visitor.filledIn(form, Map.of("valoda", "lv")))))
                .endsWith("/konts?saglabats");
        coordinatorThere.postForm("/iziet", Visitor.filledIn(form, Map.of()));
        assertThat(coordinator.page("/personas").statusCode()).isEqualTo(302);
    }

    @Test
    void aSecondFactorSetUpOnOneNodeIsAskedForAndTakenOnTheOther() {
        String careful = "piesardziga";
        new EngineRest(here).createUser(careful, StaffGroups.COORDINATORS);
        Visitor browser = new Visitor(here.port()).signIn(careful, PASSWORD);
        String page = browser.page("/konts/otrais-solis").body();
        Authenticator phone = Authenticator.of(page);
        browser.postForm(
                "/konts/otrais-solis",
                Map.of(
                        "jaunais-kods", phone.code(Instant.now()),
                        "parole", PASSWORD,
                        "_csrf", Visitor.csrf(page)));

        Visitor half = new Visitor(there.port());
        assertThat(Visitor.location(half.trySignIn(careful, PASSWORD))).isEqualTo("/ieiet/kods");
        Visitor whole = half.at(here.port());
        // The code of now has been used.
        String next = phone.code(Instant.now().plusSeconds(30));
        whole.postForm(
                "/ieiet/kods",
                Map.of("kods", next, "_csrf", Visitor.csrf(whole.page("/ieiet").body())));

        assertThat(half.page("/personas").statusCode()).isEqualTo(200);
    }

    @Test
    void aDeviceSignedInOnOneNodeIsKnownOnTheOther() {
        String email = newAddress();
        apply(email);
        confirm(email);
        Visitor person = new Visitor(here.port());
        person.postForm(
                "/mana/ieiet",
                Map.of(
                        "email",
                        email,
                        "_csrf",
                        Visitor.csrf(person.page("/mana/ieiet").body())),
                visitor());
        await().atMost(PATIENCE).until(() -> MailServer.mailsTo(email).stream()
                .anyMatch(mail -> mail.plain().contains("/mana/ieiet/")));
        String path = MailServer.mailsTo(email).stream()
                .filter(mail -> mail.plain().contains("/mana/ieiet/"))
                .findFirst()
                .orElseThrow()
                .signInPath();

        person.postForm(path, Map.of("_csrf", Visitor.csrf(person.page(path).body())));

        assertThat(person.page("/mana").statusCode()).isEqualTo(200);
        assertThat(person.at(there.port()).page("/mana").statusCode()).isEqualTo(200);
    }

    @Test
    void wrongPasswordsOnAllNodesCountTogether() {
        String[] from = visitor();
        List<Visitor> both = List.of(new Visitor(here.port()), new Visitor(there.port()));
        for (int i = 0; i < 10; i++) {
            assertThat(Visitor.location(both.get(i % 2).trySignIn(COORDINATOR, "not the right one", from)))
                    .contains("neder");
        }

        for (Visitor node : both) {
            assertThat(Visitor.location(node.trySignIn(COORDINATOR, PASSWORD, from)))
                    .contains("par-daudz");
        }
        assertThat(Visitor.location(both.get(0).trySignIn(COORDINATOR, PASSWORD, visitor())))
                .doesNotContain("ieiet");
    }

    @Test
    void whatAVisitorSendsToAllNodesCountsTogether() {
        String[] from = visitor();
        List<Visitor> both = List.of(new Visitor(here.port()), new Visitor(there.port()));
        List<Integer> answers = IntStream.range(0, 31)
                .mapToObj(i -> both.get(i % 2).postJson(APPLICATION, "{}", from).statusCode())
                .toList();

        assertThat(answers.subList(0, 30)).containsOnly(422);
        assertThat(answers.get(30)).isEqualTo(429);
        assertThat(both.get(1).postJson(APPLICATION, "{}", from).statusCode()).isEqualTo(429);
    }

    @Test
    void oneFormSentToBothNodesAtOnceMakesOnePerson() {
        String email = newAddress();
        String[] from = visitor("Idempotency-Key", UUID.randomUUID().toString());
        List<CompletableFuture<HttpResponse<String>>> sent = List.of(here, there, here, there).stream()
                .map(node -> CompletableFuture.supplyAsync(
                        () -> new Visitor(node.port()).postJson(APPLICATION, PublicApplication.json(email), from)))
                .toList();

        assertThat(sent.stream().map(CompletableFuture::join).toList())
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201))
                .extracting(HttpResponse::body)
                .satisfies(bodies -> assertThat(bodies.stream().distinct()).hasSize(1));
        assertThat(persons(email)).isEqualTo(1);
    }

    @Test
    void whatIsDeployedOnOneNodeCountsOnTheOtherWithinASecond() {
        EngineRest one = new EngineRest(here);
        EngineRest other = new EngineRest(there);
        JsonNode review = reviewOf(newAddress());
        other.submit(
                COORDINATOR, review, Map.of("applicationReview", "invite"), "volunteer", Map.of("samePerson", "new"));
        JsonNode talk = await().atMost(PATIENCE)
                .until(
                        () -> taskOf(review.path("processInstanceId").asText(), "userTask_holdFirstTalk"),
                        found -> found != null);
        Map<String, Object> answers = new HashMap<>();
        answers.put("firstTalkOn", LocalDate.now(TestClock.RIGA).toString());

        one.deploy(
                ADMINISTRATOR,
                Map.of(
                        "holdFirstTalk.form",
                        one.deployed("holdFirstTalk.form")
                                .replace("\"value\": \"remote\"", "\"value\": \"videoCall\"")
                                .replace("en.option.remote", "en.option.videoCall")));
        answers.put("firstTalkMode", "videoCall");

        await().atMost(Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> other.submit(
                        COORDINATOR,
                        talk,
                        answers,
                        "volunteer",
                        Map.of("role", "officeHelper", "childContact", "none")));
    }

    @Test
    void aRightThatIsTakenAwayOnOneNodeIsGoneOnTheOtherWithinASecond() {
        EngineRest one = new EngineRest(here);
        EngineRest other = new EngineRest(there);
        String data = "/task/" + reviewOf(newAddress()).path("id").asText() + "/form-variables";
        JsonNode right = one.get("/authorization?resourceType=6&resourceId=volunteerOnboarding&groupIdIn="
                        + StaffGroups.COORDINATORS)
                .get(0);
        String row = "/authorization/" + right.path("id").asText();
        assertThat(other.status(COORDINATOR, "GET", data, null)).isEqualTo(200);

        assertThat(one.status(ADMINISTRATOR, "PUT", row, with(right, List.of("READ"))))
                .isEqualTo(204);
        await().atMost(Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> other.status(COORDINATOR, "GET", data, null) == 403);

        assertThat(one.status(ADMINISTRATOR, "PUT", row, right.toString())).isEqualTo(204);
        await().atMost(Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> other.status(COORDINATOR, "GET", data, null) == 200);
    }

    private static String with(JsonNode right, List<String> permissions) {
        ObjectNode changed = right.deepCopy();
        ArrayNode left = changed.putArray("permissions");
        permissions.forEach(left::add);
        return changed.toString();
    }

    @Test
    void aConnectionThatDiesWithoutAWordIsSaidAndJobsGoOnAfterwards() {
        String email = newAddress();
        network.fallSilent();

        await().atMost(Duration.ofSeconds(8)).until(() -> health(there, "/readiness") == 503);
        assertThat(health(there, "/liveness")).isEqualTo(200);
        assertThat(health(here, "/readiness")).isEqualTo(200);
        apply(email);
        assertThat(MailServer.mailsTo(email)).isEmpty();

        network.work();
        await().atMost(PATIENCE).until(() -> health(there, "/readiness") == 200);
        await().atMost(PATIENCE).until(() -> MailServer.mailsTo(email).size() == 1);
        assertThat(health(there, "")).isEqualTo(200);
    }

    @Test
    void whileTheDatabaseIsAwayTheNodeSaysSoAndAnswersSoonAndComesBackByItself() {
        network.goAway();

        await().atMost(Duration.ofSeconds(8)).until(() -> health(there, "/readiness") == 503);
        assertThat(health(there, "")).isEqualTo(503);
        assertThat(health(there, "/liveness")).isEqualTo(200);
        long begun = System.nanoTime();
        HttpResponse<String> answer = new Visitor(there.port()).postJson(APPLICATION, "{}", visitor());
        assertThat(answer.statusCode())
                .as(answer.headers().map() + answer.body())
                .isEqualTo(503);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));

        network.work();
        await().atMost(Duration.ofSeconds(20)).until(() -> health(there, "/readiness") == 200);
        assertThat(new Visitor(there.port())
                        .postJson(APPLICATION, "{}", visitor())
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aNodeStopsInTimeThoughItsDatabaseIsSilentAndAFormThatWasOpenIsNotLost() {
        Visitor coordinator = new Visitor(there.port()).signIn(COORDINATOR, PASSWORD);
        String form = coordinator.page("/konts").body();
        network.fallSilent();
        await().atMost(Duration.ofSeconds(8)).until(() -> health(there, "/readiness") == 503);

        long begun = System.nanoTime();
        there.stop();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(25));

        network.work();
        there.start();
        assertThat(Visitor.location(
                        coordinator.postForm("/konts/valoda", Visitor.filledIn(form, Map.of("valoda", "lv")))))
                .endsWith("/konts?saglabats");
    }

    /** The task to review an application that somebody has just sent and confirmed. */
    private static JsonNode reviewOf(String email) {
        apply(email);
        confirm(email);
        String reference = database.sql("select v.reference from lidzas.volunteer v"
                        + " join lidzas.person p on p.reference = v.person where p.email = ?")
                .param(email)
                .query(String.class)
                .single();
        return await().atMost(PATIENCE)
                .until(
                        () -> first("/task?taskDefinitionKey=userTask_reviewApplication&processInstanceBusinessKey="
                                + reference),
                        found -> found != null);
    }

    private static JsonNode taskOf(String instance, String element) {
        return first("/task?processInstanceId=" + instance + "&taskDefinitionKey=" + element);
    }

    private static JsonNode first(String path) {
        return new EngineRest(there).get(COORDINATOR, path).get(0);
    }

    private static void apply(String email) {
        HttpResponse<String> answer =
                new Visitor(here.port()).postJson(APPLICATION, PublicApplication.json(email), visitor());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static void confirm(String email) {
        await().atMost(PATIENCE).until(() -> MailServer.mailsTo(email).size() == 1);
        // What the link leads to waits as soon as the step that sent it has ended, a moment after the mail.
        await().atMost(PATIENCE).untilAsserted(() -> new EngineRest(there)
                .answer(MailServer.mailsTo(email).get(0).link(), "{}"));
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String newAddress() {
        return UUID.randomUUID() + "@example.org";
    }

    /** Headers of somebody whom nobody has seen yet. */
    private static String[] visitor(String... more) {
        String[] headers = new String[more.length + 2];
        headers[0] = "X-Forwarded-For";
        headers[1] = "192.0.2." + VISITORS.getAndIncrement();
        System.arraycopy(more, 0, headers, 2, more.length);
        return headers;
    }

    private static int persons(String email) {
        return database.sql("select count(*) from lidzas.person where email = ?")
                .param(email)
                .query(Integer.class)
                .single();
    }

    private static int count(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }

    private static int health(RunningJar node, String group) {
        return new Visitor(node.port()).data("/actuator/health" + group).statusCode();
    }

    private static RunningJar node(String url, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("SPRING_DATASOURCE_URL", url);
        settings.put("SPRING_DATASOURCE_USERNAME", USER);
        settings.put("SPRING_DATASOURCE_PASSWORD", USER);
        settings.put("LIDZAS_TRUSTED_PROXIES", "127.0.0.1");
        settings.put("LIDZAS_SECOND_FACTOR_ENABLED", "true");
        settings.put("LIDZAS_SECRET_KEY", Base64.getEncoder().encodeToString(new byte[32]));
        return RunningJar.inProduction(settings);
    }
}
