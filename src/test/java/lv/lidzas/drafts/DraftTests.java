package lv.lidzas.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.access.Staff;
import lv.lidzas.access.Visitor;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Journey;
import lv.lidzas.support.TestClock;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody has applied, and a coordinator types. */
@IntegrationTest
abstract class DraftTests {

    static final String START = "processes/volunteerOnboarding";

    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    final TestClock clock = new TestClock();

    @LocalServerPort
    private int port;

    @Autowired
    Staff staff;

    @Autowired
    ProcessEngine engine;

    @Autowired
    TestRestTemplate rest;

    @Autowired
    JdbcClient database;

    Journey journey;
    Visitor coordinator;
    String reference;

    @BeforeEach
    void begin() {
        journey = new Journey(engine, rest, staff);
        coordinator = signIn(Journey.COORDINATOR);
        reference = register("Rasma");
    }

    @AfterEach
    void end() {
        database.sql("delete from lidzas.form_draft").update();
        journey.end();
    }

    String register(String firstName) {
        String registered = journey.start(
                Journey.COORDINATOR,
                "volunteerOnboarding",
                "volunteer",
                Map.of(
                        "firstName",
                        firstName,
                        "lastName",
                        "Melnraksta",
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
                        "language",
                        "lv",
                        "noticeRead",
                        true));
        journey.runJobs(registered);
        return registered;
    }

    Visitor signIn(String user) {
        return new Visitor(port).signIn(user, Journey.PASSWORD);
    }

    /** The open task of the person. */
    String review() {
        return review(reference);
    }

    String review(String of) {
        return "tasks/" + journey.task(of, "userTask_reviewApplication").getId();
    }

    String personOf(String volunteer) {
        return database.sql("select person from lidzas.volunteer where reference = ?")
                .param(volunteer)
                .query(String.class)
                .single();
    }

    /** @param values as JSON */
    static String sent(String values) {
        return sent("page-one", values);
    }

    static String sent(String page, String values) {
        return "{\"page\":\"" + page + "\",\"values\":" + values + "}";
    }

    static String note(String text) {
        return sent("{\"volunteer\":{\"note\":\"" + text + "\"}}");
    }

    HttpResponse<String> put(Visitor colleague, String place, String body) {
        return colleague.send("PUT", "/api/drafts/" + place, body, writing(colleague));
    }

    void keep(Visitor colleague, String place, String body) {
        HttpResponse<String> answer = put(colleague, place, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** What a page has been told to write with. */
    static String[] writing(Visitor colleague) {
        JsonNode told = json(colleague.data("/api/drafts"));
        return new String[] {
            "X-LIDZAS-CSRF",
            told.path("token").asText(),
            "X-LIDZAS-USER",
            told.path("user").asText()
        };
    }

    static JsonNode open(Visitor colleague, String place) {
        return json(colleague.data("/api/drafts/" + place));
    }

    static JsonNode values(Visitor colleague, String place) {
        return open(colleague, place).path("values");
    }

    long kept() {
        return database.sql("select count(*) from lidzas.form_draft")
                .query(Long.class)
                .single();
    }

    static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer.body());
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
