package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Between the password and the code, every door that there is answers as to a stranger. */
@GuardedSignIn
class HalfSignedInTest {

    private static final String LEAD = "half.lead";
    private static final String PASSWORD = "a long test password";

    private static final Set<String> OPEN =
            Set.of("GET /ieiet/otrais-solis", "POST /ieiet/otrais-solis", "GET /ieiet/kods", "POST /ieiet/kods");

    private static final List<String> OF_THE_ENGINE = List.of(
            "GET /camunda/app/tasklist/default/",
            "GET /camunda/app/cockpit/default/",
            "GET /camunda/app/admin/default/",
            "GET /camunda/app/welcome/default/",
            "GET /camunda/api/admin/auth/user/default",
            "GET /camunda/api/engine/engine/default/task",
            "GET /camunda/api/engine/engine/default/user",
            "POST /camunda/api/engine/engine/default/task/create",
            "GET /camunda/api/cockpit/plugin/base/default/process-definition/statistics",
            "GET /engine-rest/task",
            "GET /engine-rest/user",
            "GET /engine-rest/deployment",
            "POST /engine-rest/deployment/create",
            "POST /engine-rest/task/x1/claim",
            "GET /actuator/health",
            "GET /actuator/env",
            "GET /actuator");

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private IdentityService identities;

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void aColleagueWhoMustHaveASecondFactor() {
        staff.ensureUser(LEAD, PASSWORD, StaffGroups.SAFEGUARDING, "Kolēģe", "Testa");
        identities.createMembership(LEAD, StaffGroups.ADMINISTRATORS);
    }

    @AfterEach
    void nobody() {
        identities.deleteUser(LEAD);
    }

    @Test
    void everyDoorButTheCodesIsShut() {
        Visitor half = new Visitor(port);
        assertThat(Visitor.location(half.trySignIn(LEAD, PASSWORD))).isEqualTo("/ieiet/otrais-solis");
        Visitor stranger = new Visitor(port);

        Set<String> doors = doors();
        assertThat(doors).hasSizeGreaterThan(60).contains("GET /personas", "GET /konts/otrais-solis");
        Set<String> different = new TreeSet<>();
        for (String door : doors) {
            if (!answer(half, door).equals(answer(stranger, door))) {
                different.add(door);
            }
        }

        assertThat(different).isSubsetOf(OPEN);
        assertThat(half.page("/personas").statusCode()).isEqualTo(302);
        assertThat(half.page("/ieiet/otrais-solis").statusCode()).isEqualTo(200);
    }

    private Set<String> doors() {
        Set<String> doors = new TreeSet<>(OF_THE_ENGINE);
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(info -> doors.addAll(doors(info))));
        return doors;
    }

    private static List<String> doors(RequestMappingInfo info) {
        List<String> doors = new ArrayList<>();
        for (String pattern : info.getPatternValues()) {
            String path = pattern.replaceAll("\\{[^}]*}", "x1").replace("*", "x1");
            if (info.getMethodsCondition().getMethods().isEmpty()) {
                doors.add("GET " + path);
            }
            info.getMethodsCondition().getMethods().forEach(method -> doors.add(method + " " + path));
        }
        return doors;
    }

    private static String answer(Visitor visitor, String door) {
        String method = door.substring(0, door.indexOf(' '));
        String path = door.substring(door.indexOf(' ') + 1);
        HttpResponse<String> answer =
                switch (method) {
                    case "GET" -> visitor.page(path);
                    case "POST" ->
                        visitor.postForm(
                                path,
                                Map.of(
                                        "_csrf",
                                        Visitor.csrf(visitor.page("/ieiet").body())));
                    default -> visitor.send(method, path, (String) null);
                };
        return answer.statusCode() + " " + Visitor.location(answer);
    }
}
