package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What nobody does to accounts, over none of the engine's interfaces. */
@IntegrationTest
class AccountRulesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IdentityService identities;

    private Doors doors;
    private String admin;

    @BeforeEach
    void people() {
        doors = new Doors(engine, staff, "rules");
        admin = doors.user("admin");
    }

    @AfterEach
    void nobody() {
        staff.ensureUser("admin", "test-password-1234", StaffGroups.ADMINISTRATORS, "", "");
        doors.remove();
        identities.deleteUser("rules.new");
        identities.deleteGroup("rulesGroup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/user/", "/camunda/api/engine/engine/default/user/"})
    void nobodyDeletesTheOwnAccount(String users) {
        assertThat(asAdmin("DELETE", users + admin, null).statusCode()).isEqualTo(400);
        assertThat(asAdmin("DELETE", users + doors.user("analyst"), null).statusCode())
                .isEqualTo(204);
    }

    @Test
    void theLastAdministratorStays() {
        others().forEach(other -> identities.deleteMembership(other, StaffGroups.ADMINISTRATORS));

        for (String api : List.of("/engine-rest", "/camunda/api/engine/engine/default")) {
            assertThat(asAdmin("DELETE", api + "/group/camunda-admin/members/" + admin, null)
                            .statusCode())
                    .isEqualTo(400);
            assertThat(asAdmin("DELETE", api + "/group/camunda-admin", null).statusCode())
                    .isEqualTo(400);
        }
        assertThatThrownBy(() -> identities.deleteUser(admin)).hasMessageContaining("administrator");
        assertThatThrownBy(() -> identities.deleteMembership(admin, StaffGroups.ADMINISTRATORS))
                .hasMessageContaining("administrator");
        assertThat(staff.hasMembers(StaffGroups.ADMINISTRATORS)).isTrue();
    }

    private List<String> others() {
        return identities.createUserQuery().memberOfGroup(StaffGroups.ADMINISTRATORS).list().stream()
                .map(User::getId)
                .filter(id -> !id.equals(admin))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Labdien, https://evil.example! | Bērziņa | ",
                "www.evil.example | Bērziņa | ",
                "Anna | <b>Bērziņa</b> | ",
                "Anna | Bērziņa&nbsp; | ",
                "Anna | a@b.example | ",
                "Anna | =?utf-8?q?x?= | ",
                "Anna | Bērziņa | not an address",
                "Anna | Bērziņa | =?utf-8?q?x?=@example.org",
                "Anna | Bērziņa | anna@localhost",
                "Anna | Bērziņa | 'anna@example.org, eve@example.org'"
            })
    void aProfileHoldsANameAndAnAddressAndNothingElse(String first, String last, String email) {
        String profile = profile(admin, first, last, email == null ? "" : email);

        for (String api : List.of("/engine-rest", "/camunda/api/engine/engine/default")) {
            assertThat(asAdmin("PUT", api + "/user/" + admin + "/profile", profile)
                            .statusCode())
                    .isEqualTo(400);
        }
        User user = identities.newUser("rules.new");
        user.setFirstName(first);
        user.setLastName(last);
        user.setEmail(email);
        assertThatThrownBy(() -> identities.saveUser(user)).isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Marija, Bērziņa-Kalniņa, anna.berzina+darbs@example.org",
        "D'Arcy, O’Neill, ''",
        "A. K., Ozols, x@sub.example.org",
        "آنا, 李, anna@xn--prle-jva.lv",
        "Anna, '', anna@pērle.lv"
    })
    void namesOfAllPeopleAreTaken(String first, String last, String email) {
        assertThat(asAdmin("PUT", "/engine-rest/user/" + admin + "/profile", profile(admin, first, last, email))
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void aGroupHasANameAndThereAreNoTenantsAndNoFurtherWords() {
        assertThat(asAdmin(
                                "POST",
                                "/engine-rest/group/create",
                                "{\"id\":\"rulesGroup\",\"name\":\"see http://x.example\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(asAdmin("POST", "/engine-rest/group/create", "{\"id\":\"rulesGroup\",\"name\":\"Tulki (2. grupa)\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(asAdmin("POST", "/engine-rest/tenant/create", "{\"id\":\"one\",\"name\":\"One\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThatThrownBy(() -> identities.setUserInfo(admin, "note", "free text"))
                .isInstanceOf(RuntimeException.class);
        Group group = identities.createGroupQuery().groupId("rulesGroup").singleResult();
        group.setType("free text!");
        assertThatThrownBy(() -> identities.saveGroup(group)).isInstanceOf(RuntimeException.class);
    }

    private static String profile(String id, String first, String last, String email) {
        return "{\"id\":\"" + id + "\",\"firstName\":\"" + first + "\",\"lastName\":\"" + last + "\",\"email\":\""
                + email + "\"}";
    }

    private HttpResponse<String> asAdmin(String method, String path, String json) {
        return path.startsWith("/engine-rest")
                ? new Visitor(port).send(method, path, json, Visitor.basic(admin, Doors.PASSWORD))
                : new Visitor(port).signIn(admin, Doors.PASSWORD).open("admin").send(method, path, json);
    }
}
