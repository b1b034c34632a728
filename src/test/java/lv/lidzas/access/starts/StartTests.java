package lv.lidzas.access.starts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.AnnualTalk;
import lv.lidzas.support.Applicant;
import lv.lidzas.support.Journey;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An analyst has drawn "Ikgadējā saruna" over volunteers, and the administrator has opened coordinators to such processes. */
abstract class StartTests {

    static final String ANALYST = "starts.analyst";
    static final String ADMINISTRATOR = "starts.admin";
    static final String DEPLOYMENT = "from Modeler";
    static final String REFUSED = "Šāda ieraksta nav. Lūdzu, sameklējiet un izvēlieties to no saraksta.";

    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    TestRestTemplate rest;

    @Autowired
    Staff staff;

    @Autowired
    JdbcClient database;

    @Autowired
    Journey journey;

    @BeforeEach
    void people() {
        staff.ensureUser(ANALYST, Journey.PASSWORD, StaffGroups.ANALYSTS, "Analītiķe", "Testa");
        staff.ensureUser(ADMINISTRATOR, Journey.PASSWORD, StaffGroups.ADMINISTRATORS, "Administratore", "Testa");
    }

    @AfterEach
    void asBefore() {
        engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentName(DEPLOYMENT)
                .list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
        engine.getAuthorizationService()
                .createAuthorizationQuery()
                .resourceId(AnnualTalk.PROCESS)
                .list()
                .forEach(row -> engine.getAuthorizationService().deleteAuthorization(row.getId()));
        database.sql("delete from lidzas.opened_process where process_key = ?")
                .param(AnnualTalk.PROCESS)
                .update();
        database.sql("delete from lidzas.analysts_group").update();
        database.sql("delete from lidzas.form_draft").update();
        List.of(ANALYST, ADMINISTRATOR).forEach(engine.getIdentityService()::deleteUser);
    }

    /** The administrator ticks a box, the analyst presses "Deploy". */
    void drawn() {
        openGroups("coordinators");
        ResponseEntity<String> deployed = journey.deploy(ANALYST, DEPLOYMENT, AnnualTalk.files());
        assertThat(deployed.getStatusCode().value()).as(deployed.getBody()).isEqualTo(200);
    }

    void openGroups(String group) {
        Visitor administrator = signIn(ADMINISTRATOR);
        String page = administrator.page("/analitiku-procesi").body();
        HttpResponse<String> saved =
                administrator.postForm("/analitiku-procesi", Visitor.filledIn(page, Map.of("grupa", group)));
        assertThat(Visitor.location(saved)).endsWith("/analitiku-procesi?saglabats");
    }

    Visitor signIn(String user) {
        return new Visitor(port).signIn(user, Journey.PASSWORD);
    }

    /** @return {@code V-} reference */
    String volunteer(String firstName, String lastName, String birthDate, String email) {
        Map<String, Object> registration = Applicant.registration(email);
        registration.putAll(Map.of("firstName", firstName, "lastName", lastName, "birthDate", birthDate));
        return Applicant.register(journey, registration);
    }

    String volunteer(String lastName) {
        return volunteer("Sarma", lastName, "1988-03-04", UUID.randomUUID() + "@example.org");
    }

    /** As Tasklist sends it. */
    ResponseEntity<String> start(String user, Object chosen) {
        Map<String, Object> answers = new LinkedHashMap<>(Map.of("talkBy", "2099-01-31"));
        if (chosen != null) {
            answers.put("talkWith", chosen);
        }
        return journey.tryStart(user, AnnualTalk.PROCESS, null, Map.of(), answers);
    }

    static JsonNode search(Visitor colleague, String query) {
        HttpResponse<String> answer =
                colleague.data("/api/starts/" + AnnualTalk.PROCESS + "/records?q=" + encoded(query));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer.body());
    }

    String personOf(String volunteer) {
        return database.sql("select person from lidzas.volunteer where reference = ?")
                .param(volunteer)
                .query(String.class)
                .single();
    }

    long open() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(AnnualTalk.PROCESS)
                .count();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
