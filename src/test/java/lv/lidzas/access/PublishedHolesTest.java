package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The two holes of 7.24 that its community edition never closes, with their original payloads. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedHolesTest {

    private static final String REST = "/engine-rest";
    private static final String WEBAPP = "/camunda/api/engine/engine/default";
    private static final String EXPRESSION = "{\"orQueries\":[{\"assigneeExpression\":\"${1+1}\"}]}";

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    private Doors doors;

    @BeforeAll
    void doors() {
        doors = new Doors(engine, staff, "holes");
    }

    @AfterAll
    void remove() {
        doors.remove();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/task", "/task/count", "/filter/{all}/list", "/filter/{all}/count", "/filter/{all}/singleResult"
            })
    void anExpressionInsideAnOrQueryIsNotEvaluated(String path) {
        String filled = path.replace("{all}", allTasks());

        assertThat(rest("coordinator", filled).statusCode()).isEqualTo(400);
        assertThat(rest("admin", filled).statusCode()).isEqualTo(400);
        assertThat(webapp("coordinator", filled).statusCode()).isEqualTo(400);
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

    private HttpResponse<String> rest(String role, String path) {
        return new Visitor(port).postJson(REST + path, EXPRESSION, Visitor.basic(doors.user(role), Doors.PASSWORD));
    }

    private HttpResponse<String> webapp(String role, String path) {
        return new Visitor(port)
                .signIn(doors.user(role), Doors.PASSWORD)
                .open("tasklist")
                .postJson(WEBAPP + path, EXPRESSION);
    }

    private String allTasks() {
        return engine.getFilterService()
                .createFilterQuery()
                .filterName("Visi")
                .singleResult()
                .getId();
    }
}
