package lv.lidzas.access.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.records.RecordStores;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Desks;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Tasklist's screens are answered beyond what the engine knows. */
@IntegrationTest
class TasklistAnswersTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String START =
            "/camunda/api/engine/engine/default/process-definition/key/volunteerOnboarding/submit-form";
    private static final String TYPED =
            "{\"variables\":{\"volunteer\":{\"type\":\"Json\",\"value\":\"{\\\"firstName\\\":\\\"-\\\",\\\"phone\\\":\\\"abc\\\"}\"}}}";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RecordStores records;

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private JdbcClient database;

    private Doors doors;
    private String reference;
    private String name;
    private Visitor coordinator;

    @BeforeEach
    void aVolunteer() {
        Desks.Desk desk = desks.open("answers");
        doors = desk.doors();
        reference = desk.reference();
        name = desk.name();
        coordinator = signIn("coordinator");
    }

    @AfterEach
    void remove() {
        doors.remove();
    }

    @Test
    void aTaskIsFoundByTheNumberOrTheNameOfWhomItIsAbout() throws Exception {
        String task = doors.task(Doors.WATCH, reference);

        JsonNode found = JSON.readTree(search(coordinator, reference.toLowerCase(Locale.ROOT)));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("task").asText()).isEqualTo(task);
        assertThat(found.get(0).get("title").asText()).isEqualTo(name);
        assertThat(search(coordinator, URLEncoder.encode(name, StandardCharsets.UTF_8)))
                .contains(task);
    }

    @Test
    void nobodyFindsATaskThatHeMayNotReadNorANameThatHeMayNotKnow() {
        doors.task(Doors.INCIDENT, reference);
        doors.task(Doors.WATCH, reference);

        assertThat(search(signIn("admin"), reference)).doesNotContain(name);
        assertThat(search(signIn("analyst"), reference)).doesNotContain(name);
        assertThat(coordinator.data("/api/tasks/search?q=" + reference).body()).doesNotContain("incident");
    }

    @Test
    void twoLettersAreASearchAndOneIsNone() {
        doors.task(Doors.WATCH, reference);

        assertThat(search(coordinator, "a")).isEqualTo("[]");
        assertThat(search(coordinator, "%25%25")).isEqualTo("[]");
    }

    @Test
    void theNextStepAboutARecordIsToldToWhoeverMayDoIt() throws Exception {
        String task = doors.task(Doors.WATCH, reference);

        JsonNode next = JSON.readTree(
                coordinator.data("/api/tasks/next?reference=" + reference).body());

        assertThat(next.get("title").asText()).isEqualTo(name);
        assertThat(next.get("steps").findValuesAsText("task")).contains(task);
        assertThat(signIn("analyst")
                        .data("/api/tasks/next?reference=" + reference)
                        .statusCode())
                .isEqualTo(404);
        assertThat(coordinator.data("/api/tasks/next?reference=unknown").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theListOpensWhereSomethingWaitsSoonestDueFirstAndLaterAsItWasLeft() throws Exception {
        doors.task(Doors.WATCH, reference);
        String free = filter("Brīvie uzdevumi");
        String all = filter("Visi");

        assertThat(opening())
                .contains("\"sortBy\\\":\\\"dueDate\\\",\\\"sortOrder\\\":\\\"asc", "\"filter\":\"" + free);

        assertThat(leave("[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]", all))
                .isEqualTo(204);
        assertThat(opening()).contains("\"sortBy\\\":\\\"created", "\"filter\":\"" + all);

        assertThat(leave("[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]", filter("Mani uzdevumi")))
                .isEqualTo(204);
        assertThat(opening()).as("nothing is mine").contains("\"filter\":\"" + free);

        assertThat(leave("[{\"sortBy\":\"x\",\"sortOrder\":\"desc\"}]", all)).isEqualTo(400);
        assertThat(leave("[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]", "unknown"))
                .isEqualTo(400);
    }

    @Test
    void aWayToLeaveTheListThatIsNoneIsAProblemThatNamesTheField() throws Exception {
        for (String body : List.of("null", "[]", "1", "\"x\"", "{", "")) {
            assertThat(put(body).statusCode()).as(body).isEqualTo(400);
        }
        HttpResponse<String> refused = put("{\"sorting\":null,\"filter\":\"x\"}");

        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = JSON.readTree(refused.body());
        assertThat(problem.get("field").asText()).isEqualTo("sorting");
        assertThat(problem.get("title").asText()).isNotBlank();
        assertThat(problem.get("status").asInt()).isEqualTo(400);
    }

    @Test
    void aListThatCannotBeCountedIsSkippedAndTheOthersAreThere() {
        doors.task(Doors.WATCH, reference);
        Filter broken = engine.getFilterService().newTaskFilter("answers.broken");
        broken.setQuery(engine.getTaskService().createTaskQuery());
        broken.setProperties(Map.of("priority", -100));
        String id = engine.getFilterService().saveFilter(broken).getId();
        // As an earlier release may have left it.
        database.sql("update public.act_ru_filter set query_ = ? where id_ = ?")
                .params("{\"assigneeExpression\":\"${nothing.of.the.kind}\"}", id)
                .update();
        Authorization right = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        right.setResource(Resources.FILTER);
        right.setResourceId(id);
        right.addPermission(Permissions.READ);
        engine.getAuthorizationService().saveAuthorization(right);
        try {
            assertThat(opening()).contains("\"filter\":\"" + filter("Brīvie uzdevumi"));
        } finally {
            engine.getAuthorizationService().deleteAuthorization(right.getId());
            engine.getFilterService().deleteFilter(id);
        }
    }

    @Test
    void anEnglishReaderFindsATaskByItsEnglishName() {
        volunteers.toBeReviewed(Canary.mailbox());

        assertThat(search(coordinator, "REVIEW%20the%20appl&lang=en")).contains("Review the application");
        assertThat(search(coordinator, "izskat&lang=en")).contains("Review the application");
        assertThat(search(coordinator, "review%20the%20appl&lang=lv")).isEqualTo("[]");
    }

    @Test
    void whatIsAskedForIsAnsweredInTheLanguageOfTheScreenWhateverTheCookieSays() {
        String task = doors.task(Doors.WATCH, reference);
        coordinator.page("/konts?lang=en");
        assertThat(coordinator.cookie("lidzas-language")).isEqualTo("en");

        for (String address : List.of(
                "/api/drafts?",
                "/api/hand-overs/" + task + "?",
                "/api/starts/volunteerOnboarding/records?q=aa&",
                "/api/persons?q=aa&",
                "/api/tasks/next?reference=" + reference + "&",
                "/api/tasks/search?q=" + reference + "&",
                "/uzdevumi/vardi?ids=" + task + "&")) {
            coordinator.data(address + "lang=lv");
            assertThat(coordinator.cookie("lidzas-language"))
                    .as("the choice of our pages stays: " + address)
                    .isEqualTo("en");
        }
        assertThat(problem("lv")).isEqualTo("Šādas adreses nav.");
        assertThat(problem("en")).doesNotContain("nav");
    }

    private String problem(String language) {
        return coordinator
                .data("/api/tasks/next?reference=unknown&lang=" + language)
                .body()
                .replaceAll(".*\"title\":\"([^\"]+)\".*", "$1");
    }

    private HttpResponse<String> put(String body) throws Exception {
        JsonNode known = JSON.readTree(coordinator.data("/api/drafts").body());
        return coordinator.send(
                "PUT",
                "/api/tasks/view",
                body,
                "X-LIDZAS-CSRF",
                known.get("token").asText());
    }

    @Test
    void aRefusedFormNamesEachFieldInTheLanguageOfTheScreen() throws Exception {
        coordinator.open("tasklist");

        JsonNode latvian = JSON.readTree(submit("lv").body());
        assertThat(latvian.get("fields").get("firstName").asText()).startsWith("Vārdā");
        assertThat(latvian.get("fields").get("phone").asText()).contains("tālruņa numuru");
        assertThat(latvian.get("fields").get("birthDate").asText()).isEqualTo("Lūdzu, aizpildiet šo lauku.");
        assertThat(latvian.get("message").asText())
                .startsWith("Lūdzu, pārbaudiet")
                .doesNotContain("Cannot submit");

        JsonNode english = JSON.readTree(submit("en-GB,en;q=0.9").body());
        assertThat(english.get("fields").size()).isEqualTo(latvian.get("fields").size());
        assertThat(english.toString()).contains("Please").doesNotContain("Lūdzu");
    }

    private HttpResponse<String> submit(String languages) {
        HttpResponse<String> answer = coordinator.postJson(
                START, TYPED, "X-XSRF-TOKEN", coordinator.camundaToken(), "Accept-Language", languages);
        assertThat(answer.statusCode()).isEqualTo(400);
        return answer;
    }

    private int leave(String sorting, String filter) throws Exception {
        return put(JSON.writeValueAsString(Map.of("sorting", sorting, "filter", filter)))
                .statusCode();
    }

    private String opening() {
        String page = coordinator.page("/camunda/app/tasklist/default/").body();
        return page.substring(page.lastIndexOf("})({"), page.indexOf("</script>"));
    }

    private String filter(String name) {
        return engine.getFilterService()
                .createFilterQuery()
                .filterName(name)
                .singleResult()
                .getId();
    }

    private static String search(Visitor visitor, String query) {
        HttpResponse<String> answer = visitor.data("/api/tasks/search?q=" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private Visitor signIn(String role) {
        return new Visitor(port).signIn(doors.user(role), Doors.PASSWORD);
    }
}
