package lv.lidzas.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.support.Journey;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class CalendarFeedTest {

    private static final Pattern ADDRESS = Pattern.compile("(/kalendars/[A-Za-z0-9_-]+\\.ics)");

    @Autowired
    private TrainingFixtures fixtures;

    @Autowired
    private TrainingSteps steps;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Erasure erasure;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    @Test
    void aCalendarReadsSomebodysSessionsUnderASecretAddressUntilANewOneIsMade() {
        Learner learner = fixtures.learner();
        String kept = fixtures.session("mission", 5, 5);
        String off = fixtures.session("trauma", 6, 5);
        String other = fixtures.session("boundaries", 6, 5);
        steps.choose(learner, List.of(kept, off));
        steps.cancel(off);
        Visitor phone = OwnPages.signIn(context, port, learner.person());

        String address = made(phone);
        HttpResponse<String> calendar = new Visitor(port).page(address);

        assertThat(calendar.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(calendar.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(calendar.body()).contains("UID:" + kept, "UID:" + off).doesNotContain(other);
        assertThat(event(calendar.body(), kept)).contains("STATUS:CONFIRMED", "SEQUENCE:0");
        assertThat(event(calendar.body(), off)).contains("STATUS:CANCELLED", "SEQUENCE:1");
        assertThat(phone.page("/mana/kalendars").body()).doesNotContain(address);
        assertThat(database.sql("select token_hash from lidzas.training_feed where run = ?")
                        .param(learner.run())
                        .query(String.class)
                        .single())
                .doesNotContain(address.replaceAll(".*/|\\.ics", ""));

        String renewed = made(phone);
        assertThat(gone(address)).isEqualTo(gone("/kalendars/nekad-nav-bijis.ics"));
        assertThat(new Visitor(port).page(renewed).statusCode()).isEqualTo(200);

        phone.postForm(
                "/mana/kalendars/atcelt",
                Visitor.filledIn(phone.page("/mana/kalendars").body(), Map.of()));
        gone(renewed);
    }

    @Test
    void theAddressGoesWithThePerson() {
        Learner learner = fixtures.learner();
        String address = made(OwnPages.signIn(context, port, learner.person()));

        erasure.erase(learner.person(), Erasure.Cause.REQUEST, Journey.COORDINATOR);

        gone(address);
    }

    private String made(Visitor phone) {
        Matcher address = ADDRESS.matcher(phone.postForm(
                        "/mana/kalendars",
                        Visitor.filledIn(phone.page("/mana/kalendars").body(), Map.of()))
                .body());
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    private String gone(String address) {
        HttpResponse<String> answer = new Visitor(port).page(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        return answer.body();
    }

    private static String event(String calendar, String session) {
        return List.of(calendar.split("BEGIN:VEVENT")).stream()
                .filter(event -> event.contains("UID:" + session))
                .findFirst()
                .orElseThrow();
    }
}
