package lv.lidzas.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import lv.lidzas.support.Journey;
import lv.lidzas.support.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What Tasklist sends while a colleague types. */
@Component
@Lazy
class DraftSteps {

    static final String START = "processes/volunteerOnboarding";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Journey journey;
    private final JdbcClient database;
    private final int port;

    DraftSteps(Journey journey, JdbcClient database, @LocalServerPort int port) {
        this.journey = journey;
        this.database = database;
        this.port = port;
    }

    Visitor signIn(String user) {
        return new Visitor(port).signIn(user, Journey.PASSWORD);
    }

    /** The open task about a volunteer. */
    String review(String volunteer) {
        return "tasks/" + journey.task(volunteer, "userTask_reviewApplication").getId();
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

    static HttpResponse<String> put(Visitor colleague, String place, String body) {
        return colleague.send("PUT", "/api/drafts/" + place, body, writing(colleague));
    }

    static void keep(Visitor colleague, String place, String body) {
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

    void forget() {
        database.sql("delete from lidzas.form_draft").update();
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
