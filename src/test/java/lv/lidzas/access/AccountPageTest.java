package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A colleague's own page: password, language, sessions. */
@IntegrationTest
class AccountPageTest {

    private static final String FRESH = "another long password";
    private static final String[] PHONE = {"User-Agent", "Mozilla/5.0 (Android 14; Mobile) Firefox/130.0"};
    private static final Pattern SESSION = Pattern.compile("/konts/sesijas/([0-9a-f]{64})/atvienot");

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient database;

    private Doors doors;
    private String user;
    private Visitor here;

    @BeforeEach
    void people() {
        doors = new Doors(engine, staff, "account");
        user = doors.user("coordinator");
        here = new Visitor(port).signIn(user, Doors.PASSWORD);
    }

    @AfterEach
    void nobody() {
        doors.remove();
    }

    @Test
    void aNewPasswordCountsAndEndsAllOtherSessions() {
        Visitor elsewhere = new Visitor(port).signIn(user, Doors.PASSWORD);

        HttpResponse<String> answer = change(Doors.PASSWORD, FRESH, FRESH);

        assertThat(Visitor.location(answer)).isEqualTo("/konts?parole");
        assertThat(here.page("/konts").statusCode()).isEqualTo(200);
        assertThat(elsewhere.page("/konts").statusCode()).isEqualTo(302);
        new Visitor(port).signIn(user, FRESH);
        assertThat(Visitor.location(new Visitor(port).trySignIn(user, Doors.PASSWORD)))
                .contains("neder");
    }

    @Test
    void whatIsWrongWithANewPasswordIsSaid() {
        assertThat(change("wrong", FRESH, FRESH).body()).contains("Pašreizējā parole neder.");
        assertThat(change(Doors.PASSWORD, FRESH, "a different password").body())
                .contains("Abas jaunās paroles nesakrīt.");
        assertThat(change(Doors.PASSWORD, "short", "short").body()).contains("vajag vismaz 12 rakstzīmju");
        assertThat(change(Doors.PASSWORD, "passwordpassword", "passwordpassword")
                        .body())
                .contains("viegli uzminēt");
    }

    @Test
    void theSamePasswordIsNoNewOne() {
        assertThat(change(Doors.PASSWORD, Doors.PASSWORD, Doors.PASSWORD).body())
                .contains("Jaunajai parolei jāatšķiras no pašreizējās.");
    }

    @Test
    void aSessionIsListedWithItsDeviceAndEndedAlone() {
        Visitor phone = new Visitor(port);
        phone.trySignIn(user, Doors.PASSWORD, PHONE);
        Visitor third = new Visitor(port).signIn(user, Doors.PASSWORD);
        String page = here.page("/konts").body();
        assertThat(page).contains("Firefox, Android", "šī ierīce", "127.0.0.1");

        Matcher form = SESSION.matcher(page.substring(0, page.indexOf("Firefox, Android")));
        String nearest =
                form.results().reduce((one, next) -> next).orElseThrow().group();
        here.postForm(nearest, token());

        assertThat(phone.page("/konts").statusCode()).isEqualTo(302);
        assertThat(third.page("/konts").statusCode()).isEqualTo(200);
        assertThat(here.page("/konts").statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionKeepsItsDeviceAndAddressWhereverTheDatabasePutItsRows() {
        List<Visitor> phones = List.of(new Visitor(port), new Visitor(port), new Visitor(port));
        phones.forEach(phone -> phone.trySignIn(user, Doors.PASSWORD, PHONE));
        for (String attribute : List.of("lidzas.device", "lidzas.activeAt", "lidzas.address", "lidzas.signedInAt")) {
            database.sql("update lidzas.staff_session_attributes set attribute_bytes = attribute_bytes"
                            + " where attribute_name = ?")
                    .param(attribute)
                    .update();
        }

        String page = here.page("/konts").body();

        assertThat(page.split("Firefox, Android")).hasSize(1 + phones.size());
        assertThat(page.split(">127.0.0.1<")).hasSize(1 + phones.size() + 1);
        here.postForm("/konts/sesijas/atvienot", token());
        assertThat(phones)
                .allMatch(phone -> phone.page("/konts").statusCode() == 302)
                .hasSize(3);
    }

    @Test
    void whatIsNotKnownOfASessionIsSaidSo() {
        database.sql("delete from lidzas.staff_session_attributes where attribute_name in"
                        + " ('lidzas.device', 'lidzas.address') and session_primary_id in"
                        + " (select primary_id from lidzas.staff_session where principal_name = ?)")
                .param(user)
                .update();

        assertThat(here.page("/konts").body())
                .contains("Nezināma pārlūkprogramma", "adrese nezināma")
                .doesNotContain("<strong>?");
    }

    @Test
    void allOtherSessionsAreEndedAtOnce() {
        Visitor one = new Visitor(port).signIn(user, Doors.PASSWORD).open("tasklist");
        Visitor two = new Visitor(port).signIn(user, Doors.PASSWORD);

        here.postForm("/konts/sesijas/atvienot", token());

        assertThat(one.page("/camunda/app/tasklist/default/").statusCode()).isEqualTo(302);
        assertThat(two.page("/konts").statusCode()).isEqualTo(302);
        assertThat(here.page("/konts").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyEndsTheSessionOfAnother() {
        Visitor manager = new Visitor(port).signIn(doors.user("manager"), Doors.PASSWORD);
        String id = database.sql("select session_id from lidzas.staff_session where principal_name = ?")
                .param(doors.user("manager"))
                .query(String.class)
                .single();

        here.postForm("/konts/sesijas/" + id + "/atvienot", token());

        assertThat(manager.page("/konts").statusCode()).isEqualTo(200);
    }

    @Test
    void theDatabaseHoldsNoSecretThatOpensASession() {
        String cookie = here.cookie("JSESSIONID");

        assertThat(database.sql("select session_id from lidzas.staff_session where principal_name = ?")
                        .param(user)
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(cookie::contains);
        assertThat(database.sql("select encode(attribute_bytes, 'escape') from lidzas.staff_session_attributes")
                        .query(String.class)
                        .list())
                .noneMatch(value -> value.contains(Doors.PASSWORD));
    }

    @Test
    void anOpenTasklistThatAsksByItselfWritesNothing() {
        here.open("tasklist");
        here.data("/uzdevumi/vardi?ids=none");
        here.data("/camunda/api/engine/engine/default/filter?resourceType=Task");
        String before = written();

        for (int i = 0; i < 5; i++) {
            here.data("/uzdevumi/vardi?ids=none");
            here.data("/camunda/api/engine/engine/default/filter?resourceType=Task");
        }

        assertThat(written()).isEqualTo(before);
    }

    @Test
    void theLanguageIsKept() {
        here.postForm("/konts/valoda", with("valoda", "en"));
        assertThat(here.page("/konts").body()).containsPattern("value=\"en\"[^>]*checked");

        assertThat(here.postForm("/konts/valoda", with("valoda", "de")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void everyPageLeadsToTheOwnAccount() {
        assertThat(here.page("/").body()).contains("href=\"/konts\"");
        assertThat(new Visitor(port).page("/").body()).doesNotContain("href=\"/konts\"");
    }

    /** The versions of the rows of this account's sessions. */
    private String written() {
        return database.sql("select string_agg(version, ',' order by version) from ("
                        + "select s.xmin::text as version from lidzas.staff_session s where principal_name = :user"
                        + " union all select a.xmin::text from lidzas.staff_session_attributes a"
                        + " join lidzas.staff_session s on s.primary_id = a.session_primary_id"
                        + " where principal_name = :user) rows")
                .param("user", user)
                .query(String.class)
                .single();
    }

    private HttpResponse<String> change(String old, String fresh, String again) {
        return here.postForm(
                "/konts/parole",
                Map.of("pasreizeja", old, "jauna", fresh, "velreiz", again, "_csrf", token().get("_csrf")));
    }

    private Map<String, String> with(String name, String value) {
        return Map.of(name, value, "_csrf", token().get("_csrf"));
    }

    private Map<String, String> token() {
        return Map.of("_csrf", Visitor.csrf(here.page("/konts").body()));
    }
}
