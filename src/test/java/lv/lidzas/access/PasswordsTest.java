package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a password must be, by whatever way it is set, how it is kept, and that nobody guesses it. */
@IntegrationTest
class PasswordsTest {

    private static final String GOOD = "another long password";

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

    @BeforeEach
    void people() {
        doors = new Doors(engine, staff, "passwords");
        user = doors.user("coordinator");
    }

    @AfterEach
    void nobody() {
        doors.remove();
        engine.getIdentityService().deleteUser("passwords.new");
        database.sql("delete from lidzas.staff_account").update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "elevenchars",
                "passwordpassword",
                "123456789012",
                "Qwerty123456",
                "aaaaaaaaaaaaaaaa",
                "parole123456",
                "my passwords.coordinator",
                "PASSWORDS.COORDINATOR!"
            })
    void aWeakPasswordIsRefusedWhateverWayItIsSet(String weak) {
        assertThat(changeByRest(user, weak).statusCode()).isEqualTo(400);
        assertThat(changeInTasklist(user, weak).statusCode()).isEqualTo(400);
        assertThat(create(weak).statusCode()).isEqualTo(weak.toLowerCase().contains("coordinator") ? 204 : 400);
        assertThat(changeOnTheOwnPage(weak).body()).contains("role=\"alert\"");
        assertThatThrownBy(() -> save(weak)).hasMessageContaining("arol");

        new Visitor(port).signIn(user, Doors.PASSWORD);
    }

    @Test
    void theSamePasswordIsNoNewOneWhateverWayItIsSet() {
        String before = stored();

        for (HttpResponse<String> answer :
                List.of(changeByRest(user, Doors.PASSWORD), changeInTasklist(user, Doors.PASSWORD))) {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("Jaunajai parolei jāatšķiras no pašreizējās.");
        }
        assertThat(changeOnTheOwnPage(Doors.PASSWORD).body()).contains("Jaunajai parolei jāatšķiras no pašreizējās.");
        assertThat(stored()).isEqualTo(before);
        save(Doors.PASSWORD);
    }

    @Test
    void aPasswordLongerThanTheSignInLooksAtIsRefused() {
        assertThat(changeByRest(user, "correct horse battery ".repeat(10)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void theRefusalSpeaksTheLanguageOfTheAccount() {
        assertThat(changeByRest(user, "1").body()).contains("Parole ir pārāk īsa: vajag vismaz 12 rakstzīmju.");

        Visitor coordinator = new Visitor(port).signIn(user, Doors.PASSWORD);
        coordinator.postForm(
                "/konts/valoda",
                Map.of(
                        "valoda",
                        "en",
                        "_csrf",
                        Visitor.csrf(coordinator.page("/konts").body())));

        assertThat(changeByRest(user, "1").body())
                .contains("The password is too short: it needs at least 12 characters.");
        assertThat(new Visitor(port)
                        .send(
                                "POST",
                                "/engine-rest/task/create",
                                "{\"name\":\"Anna\"}",
                                Visitor.basic(user, Doors.PASSWORD))
                        .body())
                .doesNotContain("Brīvu tekstu")
                .contains("text");
    }

    @Test
    void adminIsToldTheRules() {
        assertThat(new Visitor(port)
                        .data("/engine-rest/identity/password-policy", Visitor.basic(user, Doors.PASSWORD))
                        .body())
                .contains("\"minLength\":\"12\"", "PASSWORD_POLICY_USER_DATA", "easy to guess");
    }

    @Test
    void aPasswordIsKeptAsASlowHash() {
        assertThat(stored()).startsWith("{argon2id}$argon2id$v=19$");
    }

    @Test
    void anOldHashStillOpensAndIsReplacedAtThatSignIn() {
        database.sql("update act_id_user set salt_ = 'salt', pwd_ = ? where id_ = ?")
                .params("{SHA-512}" + sha512(Doors.PASSWORD + "salt"), user)
                .update();

        Visitor coordinator = new Visitor(port).signIn(user, Doors.PASSWORD);

        assertThat(stored()).startsWith("{argon2id}");
        assertThat(coordinator.page("/konts").statusCode()).isEqualTo(200);
        assertThat(version(Doors.PASSWORD).statusCode()).isEqualTo(200);
        assertThat(version("wrong").statusCode()).isEqualTo(401);
    }

    @Test
    void aChangedPasswordCountsAtOnceForProgramsToo() {
        assertThat(version(Doors.PASSWORD).statusCode()).isEqualTo(200);

        save(GOOD);

        assertThat(version(Doors.PASSWORD).statusCode()).isEqualTo(401);
        assertThat(version(GOOD).statusCode()).isEqualTo(200);
    }

    @Test
    void anAccountThatDoesNotExistIsLookedAtAsLongAsOneThatDoes() {
        long known = medianOfLooks(user);
        long unknown = medianOfLooks("passwords.nobody");

        assertThat((double) unknown / known).isBetween(0.5, 2.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"webapp", "page"})
    void nobodyGuessesTheOwnPasswordByChangingIt(String way) {
        for (int i = 0; i < 10; i++) {
            assertThat(guess(way, "wrong " + i)).as("guess %s", i).isNotEqualTo(429);
        }

        assertThat(guess(way, Doors.PASSWORD)).isEqualTo(429);
    }

    private int guess(String way, String old) {
        String[] from = {"X-Forwarded-For", "203.0.113." + (20 + way.length())};
        String json = "{\"password\":\"" + GOOD + "\",\"authenticatedUserPassword\":\"" + old + "\"}";
        Visitor signedIn = signedIn();
        return switch (way) {
            case "webapp" ->
                signedIn.send("PUT", "/camunda/api/engine/engine/default/user/" + user + "/credentials", json, from)
                        .statusCode();
            default ->
                signedIn.postForm(
                                        "/konts/parole",
                                        Map.of(
                                                "_csrf",
                                                Visitor.csrf(
                                                        signedIn.page("/konts").body()),
                                                "pasreizeja",
                                                old,
                                                "jauna",
                                                GOOD,
                                                "velreiz",
                                                GOOD),
                                        from)
                                .body()
                                .contains("Pārāk daudz")
                        ? 429
                        : 200;
        };
    }

    private Visitor visitor;

    private Visitor signedIn() {
        if (visitor == null) {
            visitor = new Visitor(port).signIn(user, Doors.PASSWORD).open("tasklist");
        }
        return visitor;
    }

    /** Processor time of this thread, which alone looks: the clock would count what else the machine does. */
    private long medianOfLooks(String account) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long[] times = new long[21];
        for (int i = 0; i < times.length; i++) {
            long begin = thread.getCurrentThreadCpuTime();
            engine.getIdentityService().checkPassword(account, "wrong " + i);
            times[i] = thread.getCurrentThreadCpuTime() - begin;
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private HttpResponse<String> changeByRest(String account, String password) {
        return new Visitor(port)
                .send(
                        "PUT",
                        "/engine-rest/user/" + account + "/credentials",
                        "{\"password\":\"" + password + "\",\"authenticatedUserPassword\":\"" + Doors.PASSWORD + "\"}",
                        Visitor.basic(account, Doors.PASSWORD));
    }

    private HttpResponse<String> changeInTasklist(String account, String password) {
        return signedIn()
                .send(
                        "PUT",
                        "/camunda/api/engine/engine/default/user/" + account + "/credentials",
                        "{\"password\":\"" + password + "\",\"authenticatedUserPassword\":\"" + Doors.PASSWORD + "\"}");
    }

    private HttpResponse<String> create(String password) {
        return new Visitor(port)
                .postJson(
                        "/engine-rest/user/create",
                        "{\"profile\":{\"id\":\"passwords.new\"},\"credentials\":{\"password\":\"" + password + "\"}}",
                        Visitor.basic(doors.user("admin"), Doors.PASSWORD));
    }

    private HttpResponse<String> changeOnTheOwnPage(String password) {
        return signedIn()
                .postForm(
                        "/konts/parole",
                        Map.of(
                                "_csrf",
                                Visitor.csrf(signedIn().page("/konts").body()),
                                "pasreizeja",
                                Doors.PASSWORD,
                                "jauna",
                                password,
                                "velreiz",
                                password));
    }

    private void save(String password) {
        User found = engine.getIdentityService().createUserQuery().userId(user).singleResult();
        found.setPassword(password);
        engine.getIdentityService().saveUser(found);
    }

    private String stored() {
        return engine.getIdentityService()
                .createUserQuery()
                .userId(user)
                .singleResult()
                .getPassword();
    }

    private HttpResponse<String> version(String password) {
        return new Visitor(port).data("/engine-rest/version", Visitor.basic(user, password));
    }

    private static String sha512(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-512").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
