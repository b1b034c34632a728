package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens at the doors is written down: when, who, from where, what; and no word more. */
@IntegrationTest
class SecurityLogTest {

    private static final String[] FROM = {"X-Forwarded-For", "203.0.113.61"};

    @RegisterExtension
    final TestClock clock = new TestClock();

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient database;

    @Autowired
    private List<NightlyWork> nightly;

    private Doors doors;
    private String user;
    private long before;

    @BeforeEach
    void people() {
        doors = new Doors(engine, staff, "log");
        user = doors.user("coordinator");
        before = database.sql("select coalesce(max(id), 0) from lidzas.security_event")
                .query(Long.class)
                .single();
    }

    @AfterEach
    void nobody() {
        doors.remove();
        engine.getIdentityService().deleteUser("log.new");
        engine.getIdentityService().deleteGroup("logGroup");
    }

    @Test
    void signInsFailuresAndSignOutsAreWrittenDown() {
        Visitor coordinator = new Visitor(port);
        coordinator.trySignIn(user, "wrong", FROM);
        coordinator.trySignIn(user, Doors.PASSWORD, FROM);
        coordinator.postForm(
                "/iziet",
                Map.of("_csrf", Visitor.csrf(coordinator.page("/ieiet").body())),
                FROM);

        assertThat(events("account", user))
                .containsExactly(
                        "signInFailed 203.0.113.61 null", "signedIn 203.0.113.61 null", "signedOut 203.0.113.61 null");
    }

    @Test
    void aNameThatIsNoAccountIsNotKept() {
        new Visitor(port).trySignIn("my secret password", "x", FROM);
        new Visitor(port).trySignIn("log.nobody", "x", FROM);

        assertThat(all()).contains("signInFailed null 203.0.113.61 null").noneMatch(row -> row.contains("nobody"));
    }

    @Test
    void guessingThatIsSlowedDownIsWrittenDownOnce() {
        for (int i = 0; i < 13; i++) {
            new Visitor(port).trySignIn(user, "wrong " + i, "X-Forwarded-For", "203.0.113.62");
        }

        assertThat(events("account", user))
                .filteredOn(event -> event.startsWith("signInThrottled"))
                .hasSize(1);
    }

    @Test
    void aProgramSignsInOnceAnHour() {
        String[] program = {"X-Forwarded-For", "203.0.113.63", "Authorization", Visitor.basic(user, Doors.PASSWORD)[1]};
        for (int i = 0; i < 3; i++) {
            new Visitor(port).data("/engine-rest/version", program);
        }
        assertThat(events("account", user)).containsExactly("signedIn 203.0.113.63 engine-rest");

        clock.pass(Duration.ofMinutes(61));
        new Visitor(port).data("/engine-rest/version", program);
        assertThat(events("account", user)).hasSize(2);
    }

    @Test
    void whatIsRefusedIsWrittenDownByItsKindOnly() {
        Visitor coordinator = new Visitor(port).signIn(user, Doors.PASSWORD);
        coordinator.page("/drosiba", FROM);
        coordinator.page("/camunda/app/admin/default/", FROM);
        new Visitor(port)
                .send(
                        "DELETE",
                        "/engine-rest/user/" + doors.user("manager"),
                        (String) null,
                        "X-Forwarded-For",
                        "203.0.113.61",
                        "Authorization",
                        Visitor.basic(user, Doors.PASSWORD)[1]);

        assertThat(events("account", user))
                .contains(
                        "accessRefused 203.0.113.61 GET /drosiba",
                        "accessRefused 203.0.113.61 GET /camunda/app",
                        "accessRefused 203.0.113.61 DELETE /engine-rest/user");
    }

    @Test
    void everyChangeOfAccountsGroupsAndRightsIsWrittenDownWhoeverMakesIt() {
        String[] admin = {
            "X-Forwarded-For", "203.0.113.64", "Authorization", Visitor.basic(doors.user("admin"), Doors.PASSWORD)[1]
        };
        Visitor program = new Visitor(port);
        program.send(
                "POST",
                "/engine-rest/user/create",
                "{\"profile\":{\"id\":\"log.new\",\"firstName\":\"Anna\"},"
                        + "\"credentials\":{\"password\":\"a quite long password\"}}",
                admin);
        program.send("PUT", "/engine-rest/user/log.new/profile", "{\"id\":\"log.new\",\"firstName\":\"Ieva\"}", admin);
        program.send(
                "PUT",
                "/engine-rest/user/log.new/credentials",
                "{\"password\":\"another quite long one\"," + "\"authenticatedUserPassword\":\"" + Doors.PASSWORD
                        + "\"}",
                admin);
        program.send("POST", "/engine-rest/group/create", "{\"id\":\"logGroup\",\"name\":\"Tulki\"}", admin);
        program.send("PUT", "/engine-rest/group/logGroup", "{\"id\":\"logGroup\",\"name\":\"Tulkotāji\"}", admin);
        program.send("PUT", "/engine-rest/group/logGroup/members/log.new", (String) null, admin);
        program.send("DELETE", "/engine-rest/group/logGroup/members/log.new", (String) null, admin);
        program.send("DELETE", "/engine-rest/user/log.new", (String) null, admin);
        program.send("DELETE", "/engine-rest/group/logGroup", (String) null, admin);

        String by = doors.user("admin") + " 203.0.113.64 ";
        assertThat(all())
                .contains(
                        "userCreated " + by + "log.new",
                        "userChanged " + by + "log.new",
                        "passwordChanged " + by + "log.new",
                        "groupCreated " + by + "logGroup",
                        "groupChanged " + by + "logGroup",
                        "membershipCreated " + by + "log.new > logGroup",
                        "membershipDeleted " + by + "log.new > logGroup",
                        "userDeleted " + by + "log.new",
                        "groupDeleted " + by + "logGroup")
                .noneMatch(row -> row.contains("Anna") || row.contains("Tulk") || row.contains("quite"));
    }

    @Test
    void whatTheApplicationGrantsByItselfIsWrittenDownToo() {
        Authorization row = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        row.setGroupId(StaffGroups.ANALYSTS);
        row.setResource(Resources.BATCH);
        row.setResourceId("log");
        row.addPermission(Permissions.READ);
        Authorization saved = engine.getAuthorizationService().saveAuthorization(row);
        saved.addPermission(Permissions.CREATE);
        engine.getAuthorizationService().saveAuthorization(saved);
        engine.getAuthorizationService().deleteAuthorization(saved.getId());

        String target = "analysts > BATCH/log";
        assertThat(all())
                .contains(
                        "rightCreated null null " + target,
                        "rightChanged null null " + target,
                        "rightDeleted null null " + target);
    }

    @Test
    void anEventIsNeverChanged() {
        new Visitor(port).signIn(user, Doors.PASSWORD);

        assertThatThrownBy(() -> database.sql("update lidzas.security_event set account = 'x'")
                        .update())
                .hasMessageContaining("never changed");
    }

    @Test
    void eventsAreDeletedAfterAYear() {
        clock.set(ZonedDateTime.of(2025, 9, 1, 12, 0, 0, 0, TestClock.RIGA));
        new Visitor(port).trySignIn(user, "wrong", "X-Forwarded-For", "203.0.113.65");
        clock.set(ZonedDateTime.of(2026, 9, 3, 12, 0, 0, 0, TestClock.RIGA));
        new Visitor(port).trySignIn(user, "wrong", "X-Forwarded-For", "203.0.113.66");

        nightly.stream()
                .filter(work -> work.name().equals("deleteOldSecurityEvents"))
                .forEach(NightlyWork::work);

        assertThat(events("account", user)).containsExactly("signInFailed 203.0.113.66 null");
    }

    @Test
    void theAdministratorFindsEventsByKindAndAccountPageByPage() {
        for (int i = 0; i < 60; i++) {
            database.sql(
                            "insert into lidzas.security_event (happened_at, kind, account) values (now(), 'signedOut', ?)")
                    .param("log.paged")
                    .update();
        }
        Visitor admin = new Visitor(port).signIn(doors.user("admin"), Doors.PASSWORD);

        String first = admin.page("/drosiba?veids=signedOut&konts=log.paged").body();
        assertThat(first.split(">log.paged</td>", -1)).hasSize(51);
        String older = first.replaceFirst("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(admin.page(older).body().split(">log.paged</td>", -1)).hasSize(11);
        assertThat(admin.page("/drosiba?veids=signedIn&konts=log.paged").body()).contains("Tādu notikumu nav.");
    }

    private List<String> events(String column, String value) {
        return database.sql("select kind, address, target from lidzas.security_event where id > ? and " + column
                        + " = ? order by id")
                .params(before, value)
                .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .list();
    }

    private List<String> all() {
        return database.sql("select kind, account, address, target from lidzas.security_event where id > ? order by id")
                .param(before)
                .query((row, number) ->
                        row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getString(4))
                .list();
    }
}
