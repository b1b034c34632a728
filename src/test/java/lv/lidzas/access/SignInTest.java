package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class SignInTest {

    private static final String USER = "signin.coordinator";
    private static final String PASSWORD = "a long test password";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String WHO_AM_I = "/camunda/api/admin/auth/user/default";

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private IdentityService identities;

    @BeforeEach
    void aCoordinator() {
        staff.ensureUser(USER, PASSWORD, StaffGroups.COORDINATORS, "Koordinatore", "Testa");
    }

    @AfterEach
    void nobody() {
        identities.deleteUser(USER);
    }

    @Test
    void oneSignInOpensTasklistButNotCockpitAndWelcomeLeadsHome() {
        Visitor coordinator = new Visitor(port).signIn(USER, PASSWORD);

        assertThat(coordinator.page(TASKLIST).statusCode()).isEqualTo(200);
        assertThat(Visitor.location(coordinator.page("/camunda/app/welcome/default/")))
                .isEqualTo("/");
        assertThat(coordinator.data(WHO_AM_I).body()).contains(USER).contains("tasklist");
        assertThat(coordinator.page("/camunda/app/cockpit/default/").statusCode())
                .isEqualTo(403);
    }

    @Test
    void theTaskListAnswersToWhoeverSignedInOnOurPage() {
        Visitor coordinator = new Visitor(port).signIn(USER, PASSWORD).open("tasklist");

        HttpResponse<String> filters = coordinator.data("/camunda/api/engine/engine/default/filter?resourceType=Task");

        assertThat(filters.statusCode()).isEqualTo(200);
        assertThat(filters.body()).contains("Mani uzdevumi", "Brīvie uzdevumi", "Nokavētie", "Gaida atbildi", "Visi");
    }

    @Test
    void aPageThatWasAskedForIsShownAfterSigningIn() {
        Visitor coordinator = new Visitor(port);

        HttpResponse<String> sent = coordinator.page(TASKLIST);
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(Visitor.location(sent)).isEqualTo("/ieiet");

        assertThat(coordinator.page(TASKLIST).statusCode()).as("asked again").isEqualTo(302);

        HttpResponse<String> back = coordinator.trySignIn(USER, PASSWORD);
        assertThat(Visitor.location(back)).endsWith(TASKLIST);
    }

    @Test
    void theSignInPageCarriesTheTaskBehindTheHashAlong() {
        Visitor visitor = new Visitor(port);

        assertThat(visitor.page("/ieiet").body()).containsPattern("/js/sign-in-[0-9a-f]{32}\\.js");
        assertThat(visitor.data("/js/sign-in.js").body()).contains("form.action += location.hash");
    }

    @Test
    void aScriptWithoutASessionGetsAPlainRefusal() {
        HttpResponse<String> refused =
                new Visitor(port).data("/camunda/api/engine/engine/default/filter?resourceType=Task");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    }

    @Test
    void aWrongPasswordIsRefusedWithoutSayingWhatIsWrong() {
        HttpResponse<String> wrongPassword = new Visitor(port).trySignIn(USER, "wrong");
        HttpResponse<String> wrongUser = new Visitor(port).trySignIn("nobody.at.all", "wrong");

        assertThat(Visitor.location(wrongPassword)).isEqualTo("/ieiet?neder");
        assertThat(Visitor.location(wrongUser)).isEqualTo("/ieiet?neder");
    }

    @Test
    void signingOutInTasklistEndsTheOneSession() {
        Visitor coordinator = new Visitor(port).signIn(USER, PASSWORD).open("tasklist");

        assertThat(coordinator
                        .postJson("/camunda/api/admin/auth/user/default/logout", "")
                        .statusCode())
                .isEqualTo(204);

        assertThat(coordinator.page(TASKLIST).statusCode()).isEqualTo(302);
    }

    @Test
    void signingOutOnOurPagesEndsTheOneSession() {
        Visitor coordinator = new Visitor(port).signIn(USER, PASSWORD).open("tasklist");
        String csrf = Visitor.csrf(coordinator.page("/ieiet").body());

        HttpResponse<String> out = coordinator.postForm("/iziet", Map.of("_csrf", csrf));

        assertThat(Visitor.location(out)).startsWith("/ieiet");
        assertThat(coordinator.page(TASKLIST).statusCode()).isEqualTo(302);
    }

    @Test
    void aSignInPageLeftOpenForTooLongLeadsToAFreshOne() {
        HttpResponse<String> stale = new Visitor(port)
                .postForm("/ieiet", Map.of("lietotajs", USER, "parole", PASSWORD, "_csrf", "of yesterday"));

        assertThat(stale.statusCode()).isEqualTo(302);
        assertThat(Visitor.location(stale)).isEqualTo("/ieiet");
    }
}
