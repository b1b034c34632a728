package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.util.ReflectionTestUtils;

@IntegrationTest
class SessionTest {

    private static final String USER = "session.coordinator";
    private static final String LEAVER = "session.leaver";
    private static final String PASSWORD = "a long test password";
    private static final String PAGE = "/camunda/app/tasklist/default/";
    private static final String POLL = "/uzdevumi/vardi?ids=none";

    @RegisterExtension
    final TestClock clock = new TestClock();

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private IdentityService identities;

    @Autowired
    @Qualifier("staffDirectory")
    private Object directory;

    @BeforeEach
    void colleagues() {
        staff.ensureUser(USER, PASSWORD, StaffGroups.COORDINATORS, "Koordinatore", "Testa");
        staff.ensureUser(LEAVER, PASSWORD, StaffGroups.COORDINATORS, "Koordinators", "Testa");
    }

    @AfterEach
    void nobody() {
        identities.deleteUser(USER);
        identities.deleteUser(LEAVER);
    }

    @Test
    void anHourWithoutWorkEndsTheSessionThoughTasklistGoesOnAsking() {
        Visitor coordinator = new Visitor(port).signIn(USER, PASSWORD);

        later(Duration.ofMinutes(40));
        assertThat(coordinator.data(POLL).statusCode()).isEqualTo(200);

        later(Duration.ofMinutes(21));
        assertThat(coordinator.data(POLL).statusCode()).isEqualTo(401);
    }

    @Test
    void workKeepsTheSessionOpenButNotOvernight() {
        Visitor coordinator = new Visitor(port).signIn(USER, PASSWORD);

        for (int hours = 0; hours < 12; hours++) {
            later(Duration.ofMinutes(59));
            assertThat(coordinator.page(PAGE).statusCode()).isEqualTo(200);
        }
        later(Duration.ofMinutes(30));

        assertThat(coordinator.page(PAGE).statusCode()).isEqualTo(302);
    }

    @Test
    void aNewPasswordOrADeletedAccountEndsItsSessions() {
        Visitor coordinator = new Visitor(port).signIn(USER, PASSWORD);
        Visitor leaver = new Visitor(port).signIn(LEAVER, PASSWORD);
        assertThat(leaver.page(PAGE).statusCode()).isEqualTo(200);

        User user = identities.createUserQuery().userId(USER).singleResult();
        user.setPassword("another long password");
        identities.saveUser(user);
        identities.deleteUser(LEAVER);

        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            assertThat(coordinator.page(PAGE).statusCode()).isEqualTo(302);
            assertThat(leaver.page(PAGE).statusCode()).isEqualTo(302);
        });
    }

    @Test
    void whoeverSignsInWithAPasswordChangedAMomentAgoStaysSignedIn() {
        new Visitor(port).signIn(USER, PASSWORD);
        User user = identities.createUserQuery().userId(USER).singleResult();
        user.setPassword("another long password");
        identities.saveUser(user);

        Visitor coordinator = new Visitor(port).signIn(USER, "another long password");
        // As time would do.
        ReflectionTestUtils.invokeMethod(directory, "forget", USER);

        assertThat(coordinator.page(PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverChangesTheOwnPasswordStaysSignedInThereAndOnlyThere() {
        Visitor here = new Visitor(port).signIn(USER, PASSWORD).open("tasklist");
        Visitor elsewhere = new Visitor(port).signIn(USER, PASSWORD);

        assertThat(here.send(
                                "PUT",
                                "/camunda/api/engine/engine/default/user/" + USER + "/credentials",
                                "{\"password\":\"another long password\",\"authenticatedUserPassword\":\"" + PASSWORD
                                        + "\"}")
                        .statusCode())
                .isEqualTo(204);

        assertThat(here.page(PAGE).statusCode()).isEqualTo(200);
        assertThat(elsewhere.page(PAGE).statusCode()).isEqualTo(302);
    }

    @Test
    void aSignInNeverContinuesAnEarlierUsersSession() {
        Visitor browser = new Visitor(port).signIn(USER, PASSWORD).open("tasklist");
        browser.signIn(LEAVER, PASSWORD).open("tasklist");

        assertThat(browser.data("/camunda/api/admin/auth/user/default").body())
                .contains(LEAVER)
                .doesNotContain(USER);
    }

    private void later(Duration time) {
        clock.pass(time);
    }
}
