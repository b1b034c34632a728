package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@GuardedSignIn
class SecondFactorTest {

    private static final String PASSWORD = "a long test password";
    private static final String OWN = "/konts/otrais-solis";
    private static final String CODE = "/ieiet/kods";
    private static final String FIRST = "/ieiet/otrais-solis";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final Pattern RECOVERY = Pattern.compile("<code>([a-z0-9-]{19})</code>");

    @RegisterExtension
    final TestClock clock = new TestClock();

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient database;

    private final List<String> accounts = new ArrayList<>();

    @BeforeEach
    void standingClock() {
        clock.set(clock.now());
    }

    @AfterEach
    void nobody() {
        accounts.forEach(identities::deleteUser);
        database.sql("delete from lidzas.second_factor").update();
    }

    @Test
    void whoeverSwitchesItOnIsAskedForACodeAndComesToThePageThatWasAskedFor() {
        String anna = account("factor.journey", StaffGroups.COORDINATORS);
        Authenticator phone = on(anna);

        Visitor browser = new Visitor(port);
        browser.page("/personas");
        HttpResponse<String> password = browser.trySignIn(anna, PASSWORD);
        assertThat(Visitor.location(password)).isEqualTo(CODE);
        assertThat(browser.page("/personas").statusCode()).isEqualTo(302);

        assertThat(Visitor.location(prove(browser, "000000"))).isEqualTo(CODE + "?neder");
        assertThat(Visitor.location(prove(browser, phone.code(clock.now())))).endsWith("/personas");
        assertThat(browser.page("/personas").statusCode()).isEqualTo(200);
        assertThat(browser.page(TASKLIST).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsMissingIsSaidAtOnceByThePageThatAsksForIt() {
        String anna = account("factor.blank", StaffGroups.COORDINATORS);
        HttpResponse<String> nothing = send(new Visitor(port).signIn(anna, PASSWORD), OWN, Map.of());
        on(anna);
        HttpResponse<String> noCode = prove(half(anna), " ");

        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body())
                .contains("<title>Kļūda: ", "Ierakstiet kodu no lietotnes.", "Ierakstiet savu paroli.")
                .contains("href=\"#new-code\"", "href=\"#move-password\"");
        assertThat(noCode.statusCode()).isEqualTo(422);
        assertThat(noCode.body()).contains("<title>Kļūda: ", "Ierakstiet kodu no lietotnes vai rezerves kodu.");
    }

    @Test
    void theSessionHasANewIdAfterEachStep() {
        String anna = account("factor.sessions", StaffGroups.COORDINATORS);
        Authenticator phone = on(anna);
        Visitor browser = new Visitor(port);
        HttpResponse<String> half = browser.trySignIn(anna, PASSWORD);
        HttpResponse<String> whole = prove(browser, phone.code(clock.now()));

        assertThat(half.headers().allValues("Set-Cookie").toString()).contains("SESSION");
        assertThat(whole.headers().allValues("Set-Cookie").toString()).contains("SESSION");
    }

    @Test
    void aCodeIsAcceptedOnceAndForOneStepEarlyOrLateOnly() {
        String anna = account("factor.replay", StaffGroups.COORDINATORS);
        Authenticator phone = on(anna);

        clock.pass(Duration.ofSeconds(60));
        String code = phone.code(clock.now());
        assertThat(Visitor.location(prove(half(anna), code))).doesNotContain("/ieiet");
        assertThat(Visitor.location(prove(half(anna), code))).isEqualTo(CODE + "?neder");

        String next = phone.code(clock.now().plusSeconds(30));
        assertThat(Visitor.location(prove(half(anna), phone.code(clock.now().plusSeconds(60)))))
                .isEqualTo(CODE + "?neder");
        assertThat(Visitor.location(prove(half(anna), next))).doesNotContain("/ieiet");
        clock.pass(Duration.ofSeconds(30));
        assertThat(Visitor.location(prove(half(anna), next))).isEqualTo(CODE + "?neder");
    }

    @Test
    void theCodeThatSwitchedItOnSignsNobodyIn() {
        String anna = account("factor.first.code", StaffGroups.COORDINATORS);
        Visitor browser = new Visitor(port).signIn(anna, PASSWORD);
        Authenticator phone = Authenticator.of(browser.page(OWN).body());
        String code = phone.code(clock.now());
        send(browser, OWN, Map.of("jaunais-kods", code, "parole", PASSWORD));

        assertThat(Visitor.location(prove(half(anna), code))).isEqualTo(CODE + "?neder");
    }

    @Test
    void guessingCodesEndsAfterTenThoughThePasswordIsRightEachTime() {
        String anna = account("factor.guessed", StaffGroups.COORDINATORS);
        Authenticator phone = on(anna);

        for (int guess = 0; guess < 10; guess++) {
            assertThat(Visitor.location(prove(half(anna), "00000" + guess))).isEqualTo(CODE + "?neder");
        }

        assertThat(Visitor.location(prove(half(anna), phone.code(clock.now())))).isEqualTo(CODE + "?par-daudz");
    }

    @Test
    void aRecoveryCodeWorksOnce() {
        String anna = account("factor.recovery", StaffGroups.COORDINATORS);
        List<String> codes = recoveryCodes(switchOn(new Visitor(port).signIn(anna, PASSWORD)));
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();

        assertThat(Visitor.location(prove(half(anna), " " + codes.get(0).toUpperCase() + " ")))
                .doesNotContain("/ieiet");
        assertThat(Visitor.location(prove(half(anna), codes.get(0)))).isEqualTo(CODE + "?neder");
        assertThat(Visitor.location(prove(half(anna), codes.get(1)))).doesNotContain("/ieiet");
    }

    @Test
    void changesTakeThePasswordAndACode() {
        String anna = account("factor.changes", StaffGroups.COORDINATORS);
        Visitor browser = new Visitor(port).signIn(anna, PASSWORD);
        Authenticator phone = Authenticator.of(browser.page(OWN).body());
        List<String> codes = recoveryCodes(switchOn(browser));

        for (String path : List.of(OWN, OWN + "/kodi", OWN + "/izslegt")) {
            assertThat(send(browser, path, Map.of("parole", PASSWORD)).statusCode())
                    .isEqualTo(422);
            assertThat(send(browser, path, Map.of("parole", "wrong", "kods", codes.get(0)))
                            .statusCode())
                    .isEqualTo(422);
        }

        clock.pass(Duration.ofSeconds(60));
        List<String> renewed = recoveryCodes(
                send(browser, OWN + "/kodi", Map.of("parole", PASSWORD, "kods", phone.code(clock.now()))));
        assertThat(renewed).hasSize(10).doesNotContainAnyElementsOf(codes);

        Authenticator newPhone = Authenticator.of(browser.page(OWN).body());
        assertThat(recoveryCodes(send(
                        browser,
                        OWN,
                        Map.of(
                                "parole",
                                PASSWORD,
                                "kods",
                                renewed.get(0),
                                "jaunais-kods",
                                newPhone.code(clock.now())))))
                .hasSize(10);

        clock.pass(Duration.ofSeconds(60));
        assertThat(Visitor.location(send(
                        browser, OWN + "/izslegt", Map.of("parole", PASSWORD, "kods", newPhone.code(clock.now())))))
                .isEqualTo(OWN + "?izslegts");
        new Visitor(port).signIn(anna, PASSWORD);
    }

    @Test
    void aGroupForWhichItIsCompulsoryReachesNothingUntilItIsOn() {
        String anna = account("factor.compulsory", StaffGroups.SAFEGUARDING);
        Visitor browser = new Visitor(port);
        assertThat(Visitor.location(browser.trySignIn(anna, PASSWORD))).isEqualTo(FIRST);
        assertThat(Visitor.location(browser.page(CODE))).isEqualTo(FIRST);
        assertThat(browser.page(TASKLIST).statusCode()).isEqualTo(302);

        Authenticator phone = Authenticator.of(browser.page(FIRST).body());
        assertThat(send(browser, FIRST, Map.of("kods", "000000")).statusCode()).isEqualTo(422);
        assertThat(browser.page(TASKLIST).statusCode()).isEqualTo(302);

        HttpResponse<String> done = send(browser, FIRST, Map.of("kods", phone.code(clock.now())));
        assertThat(recoveryCodes(done)).hasSize(10);
        assertThat(done.body()).contains("href=\"/\"");
        assertThat(browser.page(TASKLIST).statusCode()).isEqualTo(200);
    }

    @Test
    void nobodySetsItUpAnewWithThePasswordAlone() {
        String anna = account("factor.anew", StaffGroups.COORDINATORS);
        on(anna);
        identities.createMembership(anna, StaffGroups.SAFEGUARDING);
        Visitor thief = half(anna);

        assertThat(Visitor.location(thief.page(FIRST))).isEqualTo(CODE);
        assertThat(Visitor.location(send(thief, FIRST, Map.of("kods", "000000"))))
                .isEqualTo(CODE);
    }

    @Test
    void aPasswordChangedMeanwhileEndsTheHalfSignIn() {
        String anna = account("factor.changed", StaffGroups.COORDINATORS);
        Authenticator phone = on(anna);
        Visitor browser = half(anna);
        User user = identities.createUserQuery().userId(anna).singleResult();
        user.setPassword("another long password");
        identities.saveUser(user);
        // Known for five seconds; signing in with the new one looks again.
        new Visitor(port).trySignIn(anna, "another long password");
        new Visitor(port).trySignIn(anna, "another long password");

        clock.pass(Duration.ofMinutes(11));
        assertThat(Visitor.location(prove(browser, phone.code(clock.now())))).isEqualTo("/ieiet");
    }

    @Test
    void theAdministratorTakesALostOneOffAndNotTheOwn() {
        String anna = account("factor.lost", StaffGroups.COORDINATORS);
        on(anna);
        String boss = account("factor.boss", StaffGroups.ADMINISTRATORS);
        Visitor administrator = new Visitor(port).signIn(boss, PASSWORD);
        switchOn(administrator);

        assertThat(administrator.page("/otrais-solis").body()).contains(anna);
        assertThat(send(administrator, "/otrais-solis", Map.of("konts", boss)).statusCode())
                .isEqualTo(403);
        assertThat(Visitor.location(send(administrator, "/otrais-solis", Map.of("konts", anna))))
                .isEqualTo("/otrais-solis?nonemts");
        Visitor colleague = new Visitor(port).signIn(anna, PASSWORD);
        assertThat(colleague.page("/otrais-solis").statusCode()).isEqualTo(403);
        assertThat(send(colleague, "/otrais-solis", Map.of("konts", boss)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aProgramNeedsAnApplicationPasswordWhichOpensNothingElse() {
        String analyst = account("factor.program", StaffGroups.ANALYSTS);
        Visitor browser = new Visitor(port).signIn(analyst, PASSWORD);
        assertThat(rest(analyst, PASSWORD).statusCode()).isEqualTo(200);
        switchOn(browser);
        assertThat(rest(analyst, PASSWORD).statusCode()).isEqualTo(401);
        assertThat(rest(analyst, PASSWORD).body()).contains("ApplicationPasswordNeeded");

        String page = send(browser, "/konts/programmu-paroles", Map.of("merkis", "modeler"))
                .body();
        Matcher shown = Pattern.compile("<code class=\"secret\">([A-Za-z0-9_-]{32})</code>")
                .matcher(page);
        assertThat(shown.find()).isTrue();
        String made = shown.group(1);
        assertThat(rest(analyst, made).statusCode()).isEqualTo(200);
        assertThat(rest("factor.nobody", made).statusCode()).isEqualTo(401);
        assertThat(Visitor.location(new Visitor(port).trySignIn(analyst, made))).isEqualTo("/ieiet?neder");
        assertThat(browser.page("/konts/programmu-paroles").body())
                .doesNotContain(made)
                .contains("Camunda Modeler");
        assertThat(DatabaseTraces.of(made, database)).isEmpty();
        assertThat(send(browser, "/konts/programmu-paroles", Map.of("merkis", "Anna"))
                        .body())
                .contains("Parole nav izveidota");

        Matcher id = Pattern.compile("/konts/programmu-paroles/(\\d+)/atsaukt").matcher(page);
        assertThat(id.find()).isTrue();
        send(browser, id.group(), Map.of());
        assertThat(rest(analyst, made).statusCode()).isEqualTo(401);
    }

    @Test
    void inACompulsoryGroupNoPasswordOpensTheRestApi() {
        String lead = account("factor.lead", StaffGroups.SAFEGUARDING);

        assertThat(rest(lead, PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void noSecretStandsInTheDatabaseInClear() {
        String anna = account("factor.secret", StaffGroups.COORDINATORS);
        Visitor browser = new Visitor(port).signIn(anna, PASSWORD);
        Authenticator phone = Authenticator.of(browser.page(OWN).body());
        List<String> codes = recoveryCodes(switchOn(browser));

        assertThat(DatabaseTraces.of(phone.secret(), database)).isEmpty();
        assertThat(codes).allSatisfy(code -> assertThat(DatabaseTraces.of(code, database))
                .isEmpty());
    }

    @Test
    void whatConcernsSecurityIsWrittenDown() {
        String anna = account("factor.log", StaffGroups.COORDINATORS);
        on(anna);
        prove(half(anna), "000000");
        String boss = account("factor.log.boss", StaffGroups.ADMINISTRATORS);
        send(new Visitor(port).signIn(boss, PASSWORD), "/otrais-solis", Map.of("konts", anna));

        assertThat(events(anna)).contains("secondFactorSetUp", "secondFactorFailed");
        assertThat(events(boss)).contains("secondFactorTakenOff");
    }

    @Test
    void aDeletedAccountLeavesNeitherItsSecondFactorNorItsPasswordsToAnotherOfItsName() {
        String anna = account("factor.deleted", StaffGroups.ANALYSTS);
        Visitor browser = new Visitor(port).signIn(anna, PASSWORD);
        switchOn(browser);
        send(browser, "/konts/programmu-paroles", Map.of("merkis", "script"));

        identities.deleteUser(anna);

        for (String table : List.of("second_factor", "recovery_code", "application_password")) {
            assertThat(database.sql("select count(*) from lidzas." + table + " where user_id = ?")
                            .param(anna)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    private List<String> events(String account) {
        return database.sql("select kind from lidzas.security_event where account = ?")
                .param(account)
                .query(String.class)
                .list();
    }

    private String account(String id, String group) {
        staff.ensureUser(id, PASSWORD, group, "Kolēģe", "Testa");
        accounts.add(id);
        return id;
    }

    /** Switches it on half a minute ago, so that the code of now is still unused. */
    private Authenticator on(String account) {
        Visitor browser = new Visitor(port).signIn(account, PASSWORD);
        Authenticator phone = Authenticator.of(browser.page(OWN).body());
        switchOn(browser);
        clock.pass(Duration.ofSeconds(60));
        return phone;
    }

    private HttpResponse<String> switchOn(Visitor browser) {
        Authenticator phone = Authenticator.of(browser.page(OWN).body());
        return send(browser, OWN, Map.of("jaunais-kods", phone.code(clock.now()), "parole", PASSWORD));
    }

    private Visitor half(String account) {
        Visitor browser = new Visitor(port);
        assertThat(Visitor.location(browser.trySignIn(account, PASSWORD))).isEqualTo(CODE);
        return browser;
    }

    private HttpResponse<String> prove(Visitor browser, String code) {
        return send(browser, CODE, Map.of("kods", code));
    }

    private HttpResponse<String> send(Visitor browser, String path, Map<String, String> entered) {
        Map<String, String> fields = new HashMap<>(entered);
        fields.put("_csrf", Visitor.csrf(browser.page("/ieiet").body()));
        return browser.postForm(path, fields);
    }

    private HttpResponse<String> rest(String account, String password) {
        return new Visitor(port).data("/engine-rest/user/" + account + "/profile", Visitor.basic(account, password));
    }

    private static List<String> recoveryCodes(HttpResponse<String> page) {
        List<String> codes = new ArrayList<>();
        Matcher code = RECOVERY.matcher(page.body());
        while (code.find()) {
            codes.add(code.group(1));
        }
        return codes;
    }
}
