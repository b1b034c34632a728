package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import lv.lidzas.workflow.news.FormSubmitted;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class PersonalLinksTest {

    private static final Locale LATVIAN = Locale.forLanguageTag("lv");
    private static final String ELEMENT = "userTask_shutDoor";
    private static final String ANSWER = "{\"doorShut\":true}";

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private PersonalLinks links;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEventPublisher events;

    private Doors doors;
    private String task;
    private String instance;
    private String reference;

    @BeforeEach
    void aTaskThatWaits() {
        doors = new Doors(engine, staff, "links").deploy();
        reference = Doors.newReference();
        task = doors.task(Doors.WATCH, reference);
        instance = doors.instanceOf(task);
    }

    @AfterEach
    void remove() {
        links.forget(reference);
        doors.remove();
    }

    @Test
    void openingALinkNeverUsesItUpASubmissionDoes() {
        String token = token(link());

        assertThat(open(token).statusCode()).isEqualTo(200);
        assertThat(open(token).body()).contains("\"schema\"", "\"title\"", "\"data\"");
        assertThat(submit(token, ANSWER).statusCode()).isEqualTo(204);

        assertThat(engine.getTaskService().createTaskQuery().taskId(task).count())
                .isZero();
        assertThat(open(token).statusCode()).isEqualTo(410);
        assertThat(submit(token, ANSWER).statusCode()).isEqualTo(410);
    }

    @Test
    void twoSubmissionsAtOnceHaveOneResult() {
        String token = token(link());

        List<Integer> answers = List.of(1, 2, 3, 4).parallelStream()
                .map(attempt -> submit(token, ANSWER).statusCode())
                .toList();

        assertThat(answers).containsOnlyOnce(204).contains(410, 410, 410);
    }

    @Test
    void whatTheFormRefusesDoesNotUseTheLinkUp() {
        String token = token(link());

        HttpResponse<String> refused = submit(token, "{\"doorShut\":\"maybe\"}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("doorShut").doesNotContain("maybe");
        assertThat(open(token).statusCode()).isEqualTo(200);
    }

    @Test
    void aColleagueWhoSubmitsTheFormUsesAllItsLinksUp() {
        String first = token(link());
        String second = token(link());

        events.publishEvent(new FormSubmitted(instance, ELEMENT, task, true, reference, "shutDoor"));

        assertThat(open(first).statusCode()).isEqualTo(410);
        assertThat(open(second).statusCode()).isEqualTo(410);
    }

    @Test
    void aLinkIsOverWithItsWait() {
        String token = token(link());

        engine.getTaskService().complete(task);

        assertThat(open(token).statusCode()).isEqualTo(410);
    }

    @Test
    void theLinkIsAPageThatNeedsNoScript() {
        String token = token(link());
        Visitor holder = new Visitor(port);

        HttpResponse<String> page = holder.page("/saite/" + token + "?lang=lv");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        assertThat(page.body()).contains("doorShut", "<form method=\"post\"");

        HttpResponse<String> answer = holder.postForm(
                "/saite/" + token + "?lang=lv", Visitor.filledIn(page.body(), Map.of("doorShut", "true")));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(holder.page(Visitor.location(answer)).body()).containsAnyOf("Paldies", "Thank you");

        HttpResponse<String> over = holder.page("/saite/" + token + "?lang=lv");
        assertThat(over.statusCode()).isEqualTo(410);
        assertThat(over.body()).contains("name=\"email\"");
    }

    @Test
    void whoeverAsksForNewLinksGetsTheSameAnswer() {
        Visitor visitor = new Visitor(port);
        String csrf = Visitor.csrf(visitor.page("/saite").body());

        HttpResponse<String> known = visitor.postForm("/saite", Map.of("email", "a@example.org", "_csrf", csrf));
        HttpResponse<String> another = visitor.postForm("/saite", Map.of("email", "b@example.org", "_csrf", csrf));

        assertThat(known.statusCode()).isEqualTo(200);
        assertThat(another.statusCode()).isEqualTo(200);
        assertThat(another.body()).isEqualTo(known.body());
    }

    @Test
    void anUnknownLinkIsUnknown() {
        HttpResponse<String> answer = open("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("urn:lidzas:problem:unknown-link");
    }

    @Test
    void malformedOrEndlessJsonIsRefused() {
        String token = token(link());

        assertThat(submit(token, "{\"doorShut\":").statusCode()).isEqualTo(400);
        assertThat(submit(token, "[]").statusCode()).isEqualTo(400);
        assertThat(submit(token, "{\"doorShut\":\"" + "x".repeat(1_000_000) + "\"}")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void onlyAHashOfTheTokenIsKept() {
        String link = link();
        String token = token(link);

        assertThat(link).startsWith("http://localhost/saite/");
        assertThat(token.length()).isGreaterThanOrEqualTo(32);
        assertThat(database.sql("select count(*) from lidzas.personal_link where token_hash like '%' || ? || '%'")
                        .param(token)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void erasingAPersonMakesTheLinksUnknown() {
        String token = token(link());

        links.forget(reference);

        assertThat(open(token).statusCode()).isEqualTo(404);
    }

    private String link() {
        return links.toTask(instance, ELEMENT, reference, LATVIAN);
    }

    private static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private HttpResponse<String> open(String token) {
        return new Visitor(port).data("/api/public/links/" + token);
    }

    private HttpResponse<String> submit(String token, String json) {
        return new Visitor(port).postJson("/api/public/links/" + token, json);
    }
}
