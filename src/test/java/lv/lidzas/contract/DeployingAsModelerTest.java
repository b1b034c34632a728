package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.lidzas.access.Staff;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.workflow.contract.DeclaredVariables;
import lv.lidzas.workflow.deadlines.Deadlines;
import lv.lidzas.workflow.deployed.DeployedFiles;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** An analyst presses "Deploy" in Camunda Modeler. */
@IntegrationTest
class DeployingAsModelerTest {

    private static final String ANALYST = "modeler.analyst";
    private static final String COORDINATOR = "modeler.coordinator";
    private static final String PASSWORD = "a long test password";
    private static final String DEPLOYMENT = "from Modeler";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private Staff staff;

    @Autowired
    private IdentityService identities;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private DeclaredVariables variables;

    @Autowired
    private DeployedFiles deployed;

    @BeforeEach
    void people() {
        staff.ensureUser(ANALYST, PASSWORD, StaffGroups.ANALYSTS, "Analītiķe", "Testa");
        staff.ensureUser(COORDINATOR, PASSWORD, StaffGroups.COORDINATORS, "Koordinatore", "Testa");
    }

    @AfterEach
    void asBefore() {
        for (Deployment deployment :
                repository.createDeploymentQuery().deploymentName(DEPLOYMENT).list()) {
            repository.deleteDeployment(deployment.getId(), true);
        }
        List.of(ANALYST, COORDINATOR).forEach(identities::deleteUser);
    }

    @Test
    void aNewQuestionCountsAtOnceForInstancesOfTheDiagramThatStaysAsItIs() {
        String toolReturn = definition("toolReturn");
        assertThat(variables.find(toolReturn, "toolClean")).isEmpty();

        String form = text("forms/example/returnTool.form")
                .replace("\"label\": \"Instruments ir\",", "\"label\": \"Instruments tagad ir\",")
                .replaceFirst(
                        "\"components\": \\[",
                        "\"components\": [{\"type\": \"checkbox\", \"id\": \"c\", \"key\": \"toolClean\","
                                + " \"label\": \"Tīrs\", \"properties\": {\"en.label\": \"Clean\"}},");
        assertThat(deploy(ANALYST, "returnTool.form", form).getStatusCode()).isEqualTo(HttpStatus.OK);

        assertThat(variables.find(toolReturn, "toolClean"))
                .hasValueSatisfying(declared -> assertThat(declared.kind()).isEqualTo(FieldKind.BOOLEAN));
        assertThat(new String(deployed.form("returnTool").orElseThrow(), StandardCharsets.UTF_8))
                .contains("Instruments tagad ir");
    }

    @Test
    void aNewQuestionReachesATaskThatIsOpenAlready() throws IOException {
        String form = "{\"id\": \"checkTool\", \"type\": \"default\", \"components\": ["
                + "{\"type\": \"checkbox\", \"id\": \"w\", \"key\": \"toolWhole\", \"label\": \"Instruments vesels\"}]}";
        String model = new TemplatedModel(
                        ElementTemplates.generate(DeclaredSteps.in("lv.lidzas")), "toolCheck", "Instrumenta apskate")
                .add(
                        "formTask",
                        "userTask_checkTool",
                        Map.of("name", "Apskatīt instrumentu", "camunda:formRef", "checkTool", "camunda:dueDate", ""))
                .end();
        repository
                .createDeployment()
                .name(DEPLOYMENT)
                .addString("toolCheck.bpmn", model)
                .addString("checkTool.form", form)
                .deploy();
        String instance =
                runtime.startProcessInstanceByKey("toolCheck", "X-2026-999999").getId();
        String task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        assertThat(coordinatorReads("/engine-rest/task/" + task + "/deployed-form"))
                .doesNotContain("toolClean");

        deploy(
                ANALYST,
                "checkTool.form",
                form.replace(
                        "]}",
                        ", {\"type\": \"checkbox\", \"id\": \"c\", \"key\": \"toolClean\", \"label\": \"Tīrs\"}]}"));

        assertThat(coordinatorReads("/engine-rest/task/" + task + "/deployed-form"))
                .contains("toolClean");
        ResponseEntity<String> submitted = rest.withBasicAuth(COORDINATOR, PASSWORD)
                .postForEntity(
                        "/engine-rest/task/" + task + "/submit-form",
                        Map.of(
                                "variables",
                                Map.of("toolWhole", Map.of("value", true), "toolClean", Map.of("value", true))),
                        String.class);
        assertThat(submitted.getStatusCode().is2xxSuccessful())
                .as(submitted.getBody())
                .isTrue();
        assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
    }

    @Test
    void aChangedMailTextIsTheOneThatGoesOutNext() {
        String mail = text("processes/example/mails/returnTool.lv.md") + "\nUz redzēšanos!\n";
        assertThat(deploy(ANALYST, "returnTool.lv.md", mail).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(new String(deployed.file("returnTool.lv.md").orElseThrow(), StandardCharsets.UTF_8))
                .contains("Uz redzēšanos!");
    }

    @Test
    void aChangedDeadlineCountsForWaitsThatBeginLater() {
        Instant before = deadlines.named("confirmAddressEnds");
        String table = text("processes/workflow/deadlines.dmn")
                .replaceFirst("(?s)(\"confirmAddressEnds\".*?<text>)\\d+(</text>)", "$1999$2");

        assertThat(deploy(ANALYST, "deadlines.dmn", table).getStatusCode()).isEqualTo(HttpStatus.OK);

        assertThat(deadlines.named("confirmAddressEnds")).isAfter(before.plus(Duration.ofDays(30)));
    }

    @Test
    void aMunicipalityAddedToItsListCanBeChosenAtOnceInEveryFormThatNamesTheListInBothLanguages() {
        String list = text("processes/people/municipalities.dmn")
                .replace(
                        "    </decisionTable>",
                        "<rule id=\"rule_new\"><outputEntry id=\"n1\"><text>\"newNovads\"</text></outputEntry>"
                                + "<outputEntry id=\"n2\"><text>\"Jaunais novads\"</text></outputEntry>"
                                + "<outputEntry id=\"n3\"><text>\"New municipality\"</text></outputEntry></rule>"
                                + "    </decisionTable>");
        assertThat(coordinatorReads("/pieteikties?lang=lv")).doesNotContain("newNovads");

        assertThat(deploy(ANALYST, "municipalities.dmn", list).getStatusCode()).isEqualTo(HttpStatus.OK);

        assertThat(coordinatorReads("/pieteikties?lang=lv")).contains("Jaunais novads");
        assertThat(coordinatorReads("/pieteikties?lang=en")).contains("New municipality");
        assertThat(coordinatorReads("/engine-rest/process-definition/key/supportCase/deployed-start-form"))
                .contains("Jaunais novads");
    }

    @Test
    void anUrgentSignIsNotOfferedBeforeTheTableOfPrioritiesHasARowForIt() throws IOException {
        String list = text("processes/cases/urgentSignals.dmn")
                .replace(
                        "    </decisionTable>",
                        "<rule id=\"rule_new\"><outputEntry id=\"n1\"><text>\"threatened\"</text></outputEntry>"
                                + "<outputEntry id=\"n2\"><text>\"draudi\"</text></outputEntry>"
                                + "<outputEntry id=\"n3\"><text>\"threats\"</text></outputEntry></rule>"
                                + "    </decisionTable>");

        ResponseEntity<String> answer = deploy(ANALYST, "urgentSignals.dmn", list);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(JSON.readTree(answer.getBody()).path("message").asText())
                .contains("casePriority")
                .contains("threatened")
                .contains("Iemesls: urgentSignals.dmn.");
    }

    @Test
    void aChoiceThatTheApplicationDoesNotUnderstandIsNotOffered() throws IOException {
        String list = text("processes/cases/needScores.dmn")
                .replace(
                        "    </decisionTable>",
                        "<rule id=\"rule_new\"><outputEntry id=\"n1\"><text>\"9\"</text></outputEntry>"
                                + "<outputEntry id=\"n2\"><text>\"9 – lieliski\"</text></outputEntry>"
                                + "<outputEntry id=\"n3\"><text>\"9 – fine\"</text></outputEntry></rule>"
                                + "    </decisionTable>");

        ResponseEntity<String> answer = deploy(ANALYST, "needScores.dmn", list);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(JSON.readTree(answer.getBody()).path("message").asText()).contains("Iemesls: needScores.dmn.");
    }

    @Test
    void aBadModelIsRefusedInTheShapeThatModelerLists() throws IOException {
        String model = text("processes/example/toolLoan.bpmn")
                .replace(
                        "camunda:delegateExpression=\"${closeToolLoanDelegate}\"",
                        "camunda:class=\"java.lang.Runtime\"");

        ResponseEntity<String> answer = deploy(ANALYST, "toolLoan.bpmn", model);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        JsonNode errors = JSON.readTree(answer.getBody())
                .path("details")
                .path("toolLoan.bpmn")
                .path("errors");
        List<String> elements = new ArrayList<>();
        errors.forEach(error -> elements.add(error.path("mainElementId").asText()));
        assertThat(elements).contains("serviceTask_closeToolLoan");
        assertThat(answer.getBody()).contains("camunda:class nav atļauts");
        assertThat(repository.createDeploymentQuery().deploymentName(DEPLOYMENT).count())
                .isZero();
    }

    @Test
    void whatIsDeployedCountsAtOnceOrNotAtAll() throws IOException {
        ResponseEntity<String> answer = deploy(
                ANALYST,
                "toolLoan.bpmn",
                text("processes/example/toolLoan.bpmn"),
                Map.of("deployment-activation-time", "2030-01-01T00:00:00.000+0200"));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(answer.getBody()).contains("Izvietotais ir spēkā uzreiz");
    }

    @Test
    void whatBreaksInAnotherFileIsNamedThere() throws IOException {
        String form = text("forms/volunteers/reviewApplication.form")
                .replace("\"value\": \"reject\"", "\"value\": \"declined\"");

        ResponseEntity<String> answer = deploy(ANALYST, "reviewApplication.form", form);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        JsonNode details = JSON.readTree(answer.getBody()).path("details");
        assertThat(details.findParents("errors"))
                .anySatisfy(file -> assertThat(file.toString()).contains("flow_applicationReview"));
        assertThat(JSON.readTree(answer.getBody()).path("message").asText())
                .contains("Iemesls: reviewApplication.form.");
    }

    @Test
    void whatBreaksNothingButIsWorthKnowingComesBackAsAWarning() throws IOException {
        String mail = text("processes/example/mails/returnTool.lv.md") + "\n{{myPage}}\n";

        ResponseEntity<String> answer = deploy(ANALYST, "returnTool.lv.md", mail);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        JsonNode created = JSON.readTree(answer.getBody());
        assertThat(warning(created)).contains("tekstā otrā valodā (returnTool.en.md) ir citi vietturi: myPage");
        assertThat(created.path("name").asText()).isEqualTo(DEPLOYMENT);
        JsonNode later = JSON.readTree(rest.withBasicAuth(ANALYST, PASSWORD)
                .getForEntity("/engine-rest/deployment/" + created.path("id").asText(), String.class)
                .getBody());
        assertThat(warning(later)).isEqualTo(warning(created));
    }

    private static String warning(JsonNode deployment) {
        return deployment
                .path("details")
                .path("returnTool.lv.md")
                .path("warnings")
                .path(0)
                .path("message")
                .asText();
    }

    @Test
    void anAnalystCannotOpenAProcessToFurtherPeople() {
        String model = text("processes/example/toolLoan.bpmn")
                .replace(
                        "candidateStarterGroups=\"coordinators,managers\"",
                        "candidateStarterGroups=\"coordinators,managers,safeguarding\"");
        ResponseEntity<String> answer = deploy(ANALYST, "toolLoan.bpmn", model);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).contains("Lūdziet, lai to izvieto administrators");
    }

    @Test
    void aCoordinatorDeploysNothing() {
        ResponseEntity<String> answer = deploy(COORDINATOR, "returnTool.form", text("forms/example/returnTool.form"));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    private ResponseEntity<String> deploy(String user, String file, String content) {
        return deploy(user, file, content, Map.of());
    }

    private ResponseEntity<String> deploy(String user, String file, String content, Map<String, String> more) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        more.forEach(parts::add);
        parts.add("deployment-name", DEPLOYMENT);
        parts.add("deployment-source", "Camunda Modeler");
        parts.add("enable-duplicate-filtering", "true");
        parts.add(file, new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return file;
            }
        });
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        return rest.withBasicAuth(user, PASSWORD)
                .postForEntity("/engine-rest/deployment/create", new HttpEntity<>(parts, headers), String.class);
    }

    private String coordinatorReads(String path) {
        return rest.withBasicAuth(COORDINATOR, PASSWORD)
                .getForEntity(path, String.class)
                .getBody();
    }

    private String definition(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private static String text(String path) {
        Map<String, byte[]> files = Sources.all();
        return new String(files.get(path), StandardCharsets.UTF_8);
    }
}
