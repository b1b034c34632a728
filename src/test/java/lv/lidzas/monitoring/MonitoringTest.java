package lv.lidzas.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.CountedStatements;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Cockpit's views ask for, on four processes of July 1997 counted by hand: {@code monitoring/rows.sql}. */
@IntegrationTest
class MonitoringTest {

    private static final String PASSWORD = "a long test password";
    private static final double HOUR = 3_600_000;

    private static final Map<String, String> COLLEAGUES = Map.of(
            "watch.coordinator", StaffGroups.COORDINATORS,
            "watch.manager", StaffGroups.MANAGERS,
            "watch.analyst", StaffGroups.ANALYSTS,
            "watch.safeguarding", StaffGroups.SAFEGUARDING,
            "watch.admin", StaffGroups.ADMINISTRATORS);

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private IdentityService identities;

    @Autowired
    private RepositoryService models;

    @Autowired
    private JdbcClient database;

    @Autowired
    private CountedStatements statements;

    private String definition = "";

    @BeforeEach
    void add() throws IOException {
        run("monitoring/remove.sql");
        COLLEAGUES.forEach((account, group) -> staff.ensureUser(account, PASSWORD, group, "Vēro", "Testa"));
        run("monitoring/rows.sql");
        definition = models.createProcessDefinitionQuery()
                .processDefinitionKey("volunteerOnboarding")
                .latestVersion()
                .singleResult()
                .getId();
    }

    @AfterEach
    void remove() throws IOException {
        run("monitoring/remove.sql");
        COLLEAGUES.keySet().forEach(identities::deleteUser);
    }

    @Test
    void aStepIsCountedWithItsTimesAndWhomOneWaitsFor() throws IOException {
        JsonNode step = step(figures("watch.manager", "1997-07-01", "1997-08-01"), "userTask_confirmAddress");

        assertThat(step.get("waitsFor").asText()).isEqualTo("applicant");
        assertThat(step.get("name").asText()).isEqualTo("Apstiprināt e-pasta adresi");
        assertThat(step.get("finished").asLong()).isEqualTo(3);
        assertThat(step.get("running").asLong()).isPositive();
        assertThat(step.get("median").asDouble()).isCloseTo(2 * HOUR, within(1.0));
        assertThat(step.get("slow").asDouble()).isCloseTo(8.4 * HOUR, within(1.0));
        assertThat(step.get("total").asLong()).isEqualTo((long) (13 * HOUR));
    }

    @Test
    void aDayEndsAtMidnightWhereTheOrganisationIs() throws IOException {
        assertThat(figures("watch.manager", "1997-07-01", "1997-07-31")
                        .at("/instances/finished")
                        .asLong())
                .isEqualTo(2);
        assertThat(figures("watch.manager", "1997-07-31", "1997-08-01")
                        .at("/instances/finished")
                        .asLong())
                .isEqualTo(1);
        assertThat(figures("watch.manager", "1997-08-01", "1997-08-02")
                        .at("/instances/finished")
                        .asLong())
                .isZero();
    }

    @Test
    void theCommonestWayIsToldInWords() throws IOException {
        JsonNode ways = figures("watch.manager", "1997-07-01", "1997-08-01").get("ways");

        assertThat(ways).hasSize(1);
        assertThat(ways.at("/0/instances").asLong()).isEqualTo(3);
        assertThat(ways.at("/0/steps"))
                .extracting(JsonNode::asText)
                .containsExactly("Apstiprināt e-pasta adresi", "Izskatīt pieteikumu", "Pārbaudes periods sācies");
    }

    @Test
    void anEndedProcessShowsItsWholeWayAndWhomItWasAbout() throws IOException {
        JsonNode way = json(visit("watch.manager").data("/api/monitoring/instances/watched-1"));

        assertThat(way.at("/instance/title").asText()).isEqualTo("Vērotā Gaitniece");
        assertThat(way.at("/instance/href").asText()).contains("V-1997-000001");
        assertThat(way.at("/instance/ended").asText()).isEqualTo("1997-07-01T07:00:00Z");
        assertThat(way.get("steps"))
                .extracting(step ->
                        step.get("name").asText() + " / " + step.get("who").asText(""))
                .containsExactly(
                        "Apstiprināt e-pasta adresi / ",
                        "Izskatīt pieteikumu / Vēro Testa",
                        "Pārbaudes periods sācies / ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"watch.coordinator", "watch.manager"})
    void whoeverMayReadTheProcessMayReadItsHistory(String account) throws IOException {
        assertThat(visit(account).data("/api/monitoring/instances/watched-1").statusCode())
                .isEqualTo(200);
        assertThat(list(account)).contains("watched-1", "watched-4", "Vērotā Gaitniece");
    }

    @Test
    void anAnalystLearnsNothingOfASingleProcess() {
        for (String path : List.of(
                "/api/monitoring/instances/watched-1",
                "/api/monitoring/instances?definition=" + definition + "&from=1997-07-01&until=1997-08-01",
                "/api/monitoring/work")) {
            assertThat(visit("watch.analyst").data(path).statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    void whoeverMayNotReadTheProcessLearnsNothingOfIt() {
        assertThat(visit("watch.safeguarding")
                        .data("/api/monitoring/instances/watched-1")
                        .statusCode())
                .isEqualTo(404);
        assertThat(list("watch.safeguarding")).doesNotContain("watched", "V-1997", "Gaitniece");
        assertThat(visit("watch.safeguarding").data("/api/monitoring/work").body())
                .isEqualTo("{\"owners\":[],\"kinds\":[]}");
    }

    @Test
    void theAdministratorSeesTheNumberButNotThePerson() {
        assertThat(list("watch.admin")).contains("watched-1", "V-1997-000001").doesNotContain("Gaitniece");
    }

    @Test
    void anAnalystSeesTheNumbers() throws IOException {
        assertThat(figures("watch.analyst", "1997-07-01", "1997-08-01")
                        .at("/instances/finished")
                        .asLong())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/monitoring/work",
                "/api/monitoring/instances/watched-1",
                "/api/monitoring/definitions/x?from=1997-07-01&until=1997-08-01"
            })
    void whoeverIsNotSignedInLearnsNothing(String path) {
        assertThat(new Visitor(port).data(path).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=x&until=1997-08-01", "from=1997-07-01", ""})
    void whatIsNoPeriodIsRefused(String period) {
        assertThat(visit("watch.manager")
                        .data("/api/monitoring/definitions/" + definition + "?" + period)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void openWorkIsCountedByItsOwner() throws IOException {
        run("day/remove.sql");
        staff.ensureUser("day.coordinator", PASSWORD, StaffGroups.COORDINATORS, "Diena", "Testa");
        run("day/rows.sql");
        try {
            JsonNode work = json(visit("watch.manager").data("/api/monitoring/work"));
            JsonNode owner = StreamSupport.stream(work.get("owners").spliterator(), false)
                    .filter(each -> each.get("name").asText().equals("Diena Testa"))
                    .findFirst()
                    .orElseThrow();

            assertThat(List.of(
                            owner.get("tasks").asLong(),
                            owner.get("late").asLong(),
                            owner.get("older").asLong()))
                    .containsExactly(2L, 1L, 2L);
            assertThat(work.get("kinds").toString())
                    .contains("\"outside\":true")
                    .doesNotContain("Dienasgrāmata");
        } finally {
            run("day/remove.sql");
            identities.deleteUser("day.coordinator");
        }
    }

    @Test
    void eachViewTakesFewStatements() {
        Visitor manager = visit("watch.manager");
        for (String path : List.of(
                "/api/monitoring/definitions/" + definition + "?from=1997-07-01&until=1997-08-01",
                "/api/monitoring/instances/watched-1",
                "/api/monitoring/work")) {
            manager.data(path);
            statements.reset();
            manager.data(path);
            statements.stop();
            assertThat(statements.total()).as("%s %s", path, statements).isLessThanOrEqualTo(20);
        }
    }

    private JsonNode figures(String account, String from, String until) throws IOException {
        return json(
                visit(account).data("/api/monitoring/definitions/" + definition + "?from=" + from + "&until=" + until));
    }

    private static JsonNode step(JsonNode figures, String id) {
        return StreamSupport.stream(figures.get("steps").spliterator(), false)
                .filter(step -> step.get("step").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String list(String account) {
        return visit(account)
                .data("/api/monitoring/instances?definition=" + definition + "&from=1997-07-01&until=1997-08-01")
                .body();
    }

    private Visitor visit(String account) {
        return new Visitor(port).signIn(account, PASSWORD);
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    private void run(String script) throws IOException {
        String sql = new ClassPathResource(script).getContentAsString(StandardCharsets.UTF_8);
        Arrays.stream(sql.split(";\n")).filter(each -> !each.isBlank()).forEach(each -> database.sql(each)
                .update());
    }
}
