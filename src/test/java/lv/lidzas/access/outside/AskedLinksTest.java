package lv.lidzas.access.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import lv.lidzas.access.outside.AskedLinks.Kind;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** "A link is on its way" is said when the request is stored, and then it is. */
@ProcessTest
class AskedLinksTest {

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    @Autowired
    private AskedLinks asked;

    @Autowired
    private NewLinks links;

    @Autowired
    private JdbcClient jdbc;

    private final String email = Canary.mailbox();

    @Autowired
    private Journey journey;

    @Autowired
    private VolunteerFixtures fixtures;

    private String volunteer;

    @BeforeEach
    void somebodyWhomWeKnow() {
        volunteer = fixtures.admitted(email, "lv").volunteer();
    }

    @AfterEach
    void end() {
        jdbc.sql("drop function if exists lidzas.refuse_link() cascade").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mana/ieiet", "/saite"})
    void whatCannotBeStoredIsNotPromised(String door) {
        jdbc.sql("create function lidzas.refuse_link() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'no room'; end $$")
                .update();
        jdbc.sql("create trigger refuse_link before insert on lidzas.asked_link for each row"
                        + " execute function lidzas.refuse_link()")
                .update();

        HttpResponse<String> answer = ask(door);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("nekas netiks nosūtīts").doesNotContain("no room", email);
        assertThat(waiting()).isZero();
    }

    @Test
    void withoutADatabaseNothingIsPromised() throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        JdbcClient away = JdbcClient.create(
                new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:" + nobody + "/lidzas?connectTimeout=2"));
        NewLinks promise = new NewLinks(new AskedLinks(away, Clock.systemUTC()), null, null, null);

        assertThatThrownBy(() -> promise.requestSignIn(email))
                .isInstanceOf(NotStored.class)
                .hasNoCause();
    }

    @Test
    void whatWasPromisedIsSentAlthoughTheProcessEndedInThatMoment() {
        asked.add(Kind.SIGN_IN, email);

        links.work();
        journey.runJobs(volunteer);

        assertThat(waiting()).isZero();
        assertThat(MailServer.mailTo(email, "Saite uz jūsu lapu").signInPath()).startsWith("/mana/ieiet/");
    }

    @Test
    void whatFailsWhileItIsLookedAtStaysAndIsLookedAtAgain() {
        jdbc.sql("create function lidzas.refuse_link() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'no room'; end $$")
                .update();
        jdbc.sql("create trigger refuse_mail before insert on lidzas.asked_mail for each row"
                        + " execute function lidzas.refuse_link()")
                .update();
        asked.add(Kind.SIGN_IN, email);
        assertThatThrownBy(links::work).isInstanceOf(RuntimeException.class);
        assertThat(waiting()).isEqualTo(1);

        jdbc.sql("drop function lidzas.refuse_link() cascade").update();
        links.work();
        assertThat(waiting()).isZero();
        assertThat(journey.instance("sendSignInLink", volunteer)).isNotNull();
    }

    @Test
    void whoeverAsksOnThePageIsServedAtOnceAndTheAddressIsForgotten() {
        assertThat(ask("/mana/ieiet").statusCode()).isEqualTo(200);

        Awaitility.await().until(() -> journey.instance("sendSignInLink", volunteer) != null);
        Awaitility.await().until(() -> waiting() == 0);
    }

    private HttpResponse<String> ask(String door) {
        Visitor visitor = new Visitor(port);
        return visitor.postForm(
                door,
                Map.of("email", email, "_csrf", Visitor.csrf(visitor.page(door).body())));
    }

    private long waiting() {
        return jdbc.sql("select count(*) from lidzas.asked_link where email in (:emails)")
                .param("emails", List.of(email))
                .query(Long.class)
                .single();
    }
}
