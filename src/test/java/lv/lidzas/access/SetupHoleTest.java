package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import lv.lidzas.support.IntegrationTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** CVE-2026-77226, which the community edition never closes, with its original payload. */
@IntegrationTest
class SetupHoleTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    private Doors doors;

    @BeforeEach
    void doors() {
        doors = new Doors(engine, staff, "holes");
    }

    @AfterEach
    void remove() {
        doors.remove();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/"})
    void nobodyMakesHimselfAdministratorThroughTheSetupPage(String end) {
        String path = "/camunda/api/admin/setup/default/user/create" + end;
        String evil = "{\"profile\":{\"id\":\"evil\",\"firstName\":\"e\",\"lastName\":\"v\"},"
                + "\"credentials\":{\"password\":\"evil\"}}";
        Visitor stranger = new Visitor(port);
        stranger.open("admin");

        assertThat(stranger.postJson(path, evil).statusCode()).isEqualTo(401);
        assertThat(new Visitor(port)
                        .signIn(doors.user("admin"), Doors.PASSWORD)
                        .open("admin")
                        .postJson(path, evil)
                        .statusCode())
                .isEqualTo(403);
        assertThat(engine.getIdentityService().createUserQuery().userId("evil").count())
                .isZero();
    }

    @Test
    void thereIsAlwaysAnAdministrator() {
        assertThat(staff.hasMembers("camunda-admin")).isTrue();
    }
}
