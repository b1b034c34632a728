package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import lv.lidzas.access.ways.PasswordRule;
import lv.lidzas.access.ways.ProgramSignIn;
import lv.lidzas.access.ways.SignInWay;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Without settings there is neither a second factor nor the organisation's provider. */
@IntegrationTest
class SwitchedOffTest {

    private static final String USER = "off.administrator";
    private static final String PASSWORD = "a long test password";

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private IdentityService identities;

    @Autowired
    private ApplicationContext context;

    @AfterEach
    void nobody() {
        identities.deleteUser(USER);
    }

    @Test
    void theSignInPageAsksForThePasswordOnly() {
        assertThat(new Visitor(port).page("/ieiet").body())
                .contains("name=\"parole\"")
                .doesNotContain("oauth2", "<details", "organizācijas kontu");
        assertThat(context.getBeansOfType(SignInWay.class)).isEmpty();
        assertThat(context.getBeansOfType(PasswordRule.class)).isEmpty();
        assertThat(context.getBeansOfType(ProgramSignIn.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/oauth2/authorization/oidc",
                "/login/oauth2/code/oidc",
                "/iziet/organizacija",
                "/ieiet/kods",
                "/ieiet/otrais-solis",
                "/konts/otrais-solis",
                "/konts/programmu-paroles",
                "/otrais-solis"
            })
    void theirPagesAreNotThere(String path) {
        staff.ensureUser(USER, PASSWORD, StaffGroups.ADMINISTRATORS, "Administratore", "Testa");

        assertThat(new Visitor(port).signIn(USER, PASSWORD).page(path).statusCode())
                .isIn(403, 404);
    }
}
