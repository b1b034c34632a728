package lv.lidzas;

import static lv.lidzas.support.EngineRest.COORDINATOR;
import static lv.lidzas.support.EngineRest.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.EngineRest;
import lv.lidzas.support.Outbox;
import lv.lidzas.support.RunningJar;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import org.awaitility.core.ThrowingRunnable;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The trial's people wait at every wait state there is; the jar is killed; each goes on by its own next step. */
class RestartIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ASKED =
            "/task?taskDefinitionKey=userTask_completeApplication&sortBy=created&sortOrder=asc";
    private static final String VOLUNTEER = "juris@example.org";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningJar jar = RunningJar.ofTrial();
    private final Outbox outbox = new Outbox(jar.home());
    private final EngineRest rest = new EngineRest(jar);
    private final CheckedApplicants checked = new CheckedApplicants(rest);
    private final AgreedApplicants agreed = new AgreedApplicants(rest);
    private final Cooperating cooperating = new Cooperating(jar);
    private final Unsettled unsettled = new Unsettled(jar, checked);
    private final AskedAboutTheTeam team = new AskedAboutTheTeam(rest, agreed, checked);
    private final GivenReport report = new GivenReport(jar);

    @BeforeEach
    void start() {
        jar.start();
    }

    @AfterEach
    void remove() {
        jar.remove();
    }

    @Test
    void whateverWaitsGoesOnAfterTheProcessWasKilled() {
        eventually(() -> assertThat(rest.get(ASKED)).hasSize(2));
        // Nobody answers the later one: its application is closed and waits to be resumed.
        rest.dueNow(rest.get("/job?activityId=event_completeApplicationOverdue&processInstanceId="
                        + rest.get(ASKED).get(1).path("processInstanceId").asText())
                .get(0));
        eventually(() -> assertThat(rest.get("/task?taskDefinitionKey=userTask_resolveForgotten"))
                .hasSize(1));
        cooperating.come();
        team.come();
        unsettled.come();
        letTimePass();
        somebodyAsks();
        String given = reportsAreAskedFor();
        checked.come();
        agreed.come();
        eventually(() -> assertThat(waiting().keySet()).isEqualTo(waitStates()));
        Map<String, JsonNode> before = waiting();
        String confirmation = outbox.linkIn("liene@example.org", "Lūdzu, apstipriniet");
        String newAddress = outbox.linkIn("viktors.jauns@example.org", "Apstipriniet savu jauno");
        String clarification = outbox.linkIn("farid@example.org", "A question about");
        Map<String, byte[]> files = report.files(given);

        jar.kill();
        jar.start();

        assertThat(waiting().keySet()).isEqualTo(waitStates());
        GivenReport.same(report.files(given), files);

        submit(before, "userTask_callPerson", Map.of("callOutcome", "reached"), null);
        submit(before, "userTask_resumeApplication", Map.of("obtainedBy", "phone"), null);
        submit(before, "userTask_assessMinor", Map.of(), null);
        submit(
                before,
                "userTask_holdFirstTalk",
                Map.of("firstTalkOn", LocalDate.now(TestClock.RIGA).toString(), "firstTalkMode", "phone"),
                Map.of("role", "officeHelper", "childContact", "none"));
        submit(
                before,
                "userTask_decideAdmission",
                Map.of("admissionDecision", "admit"),
                Map.of("role", "officeHelper"));
        submit(
                before,
                "userTask_confirmTraining",
                Map.of("trainingCompletedOn", LocalDate.now(TestClock.RIGA).toString()),
                Map.of("trainingReason", "Programma apgūta citā organizācijā."));
        submit(
                before,
                "userTask_reviewApplication",
                Map.of("applicationReview", "invite"),
                Map.of("samePerson", "new"));
        rest.submit(MANAGER, before.get("userTask_closeCampaign"), Map.of("campaignStep", "close"), null, null);
        rest.submit(MANAGER, before.get("userTask_approveErasure"), Map.of("erasureDecision", "declined"), null, null);
        rest.submit(MANAGER, before.get("userTask_approveJoin"), Map.of("joinDecision", "declined"), null, null);
        checked.goOn(before);
        agreed.goOn(before);
        cooperating.goOn(before);
        team.goOn(before);
        unsettled.goOn(before);
        theTrainings(before);
        theCases(before);
        theRequests(before);
        rest.submit(MANAGER, before.get("userTask_completeReport"), Map.of("reportStep", "discard"), null, null);
        rest.submit(
                GivenReport.SECOND_MANAGER,
                before.get("userTask_approveReport"),
                Map.of("reportDecision", "approved"),
                null,
                null);
        rest.answer(clarification, "{\"volunteer\":{\"clarificationAnswer\":\"Tuesdays\"}}");
        rest.answer(confirmation, "{}");
        rest.answer(newAddress, "{}");
        rest.timer("event_decisionHeld");
        rest.timer("event_confirmAddressOverdue");

        Set<String> parked = new TreeSet<>();
        before.values().forEach(task -> parked.add(task.path("id").asText()));
        eventually(() -> assertThat(rest.get("/task").findValuesAsText("id")).doesNotContainAnyElementsOf(parked));
        assertThat(outbox.linkIn("andris@example.org", "Esam")).isNotBlank();
        assertThat(rest.get("/incident")).isEmpty();
    }

    /** What would take weeks: sessions are held, a training takes too long, a case is reviewed, another is silent. */
    private void letTimePass() {
        String late = rest.get("/task?taskDefinitionKey=userTask_chooseSessions")
                .get(0)
                .path("processInstanceId")
                .asText();
        rest.dueNow(rest.get("/job?activityId=event_trainingOverdue&processInstanceId=" + late)
                .get(0));
        rest.timer("event_sessionBegun");
        String sessions = "/task?taskDefinitionKey=userTask_recordAttendance";
        eventually(() -> assertThat(rest.get(sessions)).hasSize(10));
        // The last one stays open: its module is not mandatory, so the others are enough to complete the programme.
        JsonNode held =
                rest.get("/process-instance?processDefinitionKey=trainingSession&sortBy=businessKey&sortOrder=asc");
        for (int i = 0; i < 9; i++) {
            JsonNode task = rest.get(sessions + "&processInstanceId="
                            + held.get(i).path("id").asText())
                    .get(0);
            rest.submit(COORDINATOR, task, Map.of(), "session", Map.of("present", rest.options(task, "present")));
        }
        JsonNode reviews = rest.get("/job?activityId=event_planReviewBegins");
        rest.dueNow(reviews.get(0));
        JsonNode silent = rest.get("/job?activityId=event_contactReminder").get(0);
        rest.dueNow(silent);
        String watch = silent.path("processInstanceId").asText();
        String missing = "/job?activityId=event_contactMissing&processInstanceId=" + watch;
        eventually(() -> assertThat(rest.get(missing)).hasSize(1));
        rest.dueNow(rest.get(missing).get(0));
    }

    /** Two ask for help on the public page, and a volunteer for a pause on the own page. */
    private void somebodyAsks() {
        askForHelp("Pirmā", "20 000 901");
        String contact = "/task?taskDefinitionKey=userTask_contactRequester";
        eventually(() -> assertThat(rest.get(contact)).hasSize(1));
        rest.submit(
                COORDINATOR,
                rest.get(contact).get(0),
                Map.of("requestOutcome", "becomesCase"),
                "helpRequest",
                Map.of());
        askForHelp("Otrā", "20 000 902");
        Visitor volunteer = new Visitor(jar.port());
        volunteer.postForm("/mana/ieiet", Map.of("email", VOLUNTEER, "_csrf", csrf(volunteer, "/mana/ieiet")));
        String path = outbox.signInPath(VOLUNTEER);
        volunteer.postForm(path, Map.of("_csrf", csrf(volunteer, path)));
        LocalDate today = LocalDate.now(TestClock.RIGA);
        String pause = "/mana/lugt/pauzi";
        Map<String, String> days = Map.of(
                "personRequest.fromDay",
                today.toString(),
                "personRequest.untilDay",
                today.plusDays(30).toString());
        HttpResponse<String> asked =
                volunteer.postForm(pause, Visitor.filledIn(volunteer.page(pause).body(), days));
        assertThat(asked.statusCode()).isLessThan(400);
    }

    /**
     * One report waits for its text, another for a second manager, a third is given out.
     *
     * @return the reference of the third
     */
    private String reportsAreAskedFor() {
        rest.createUser(GivenReport.SECOND_MANAGER, StaffGroups.MANAGERS);
        String given = report.ask();
        report.write(given);
        report.approve(given);
        LocalDate month = LocalDate.now(TestClock.RIGA).withDayOfMonth(1).minusMonths(1);
        String complete = "/task?taskDefinitionKey=userTask_completeReport";
        for (LocalDate first : List.of(month, month.minusMonths(1))) {
            rest.start(
                    MANAGER,
                    "funderReport",
                    "funderReport",
                    Map.of(
                            "kind", "funder",
                            "startsOn", first.toString(),
                            "endsOn", first.plusMonths(1).minusDays(1).toString()));
        }
        eventually(() -> assertThat(rest.get(complete)).hasSize(2));
        rest.submit(
                MANAGER,
                rest.get(complete).get(0),
                Map.of("reportStep", "send"),
                "funderReport",
                Map.of("done", "Paveikts."));
        return given;
    }

    private void askForHelp(String lastName, String phone) {
        String asked =
                """
                {"helpRequest": {"askedFor": "self", "firstName": "Lūdzēja", "lastName": "%s", "phone": "%s",
                 "contactLanguage": "fa", "municipality": "riga", "needs": ["housing"], "contactAgreed": true,
                 "noticeRead": true}}"""
                        .formatted(lastName, phone);
        assertThat(new Visitor(jar.port())
                        .postJson("/api/public/forms/requestHelp", asked)
                        .statusCode())
                .isEqualTo(201);
    }

    private static String csrf(Visitor visitor, String path) {
        return Visitor.csrf(visitor.page(path).body());
    }

    private void theRequests(Map<String, JsonNode> before) {
        rest.submit(
                COORDINATOR,
                before.get("userTask_contactRequester"),
                Map.of("requestOutcome", "notOurs"),
                "helpRequest",
                Map.of());
        rest.submit(
                COORDINATOR,
                before.get("userTask_registerRequestedCase"),
                Map.of(),
                "helpRequest",
                Map.ofEntries(
                        Map.entry("supportedFirstName", "Lūdzēja"),
                        Map.entry("supportedLastName", "Pirmā"),
                        Map.entry("municipality", "riga"),
                        Map.entry("languages", List.of("fa")),
                        Map.entry("contactChannel", "phone"),
                        Map.entry("contactLanguage", "fa"),
                        Map.entry("interpreterNeeded", "no"),
                        Map.entry("withChildren", "no"),
                        Map.entry("protectionStatus", "other"),
                        Map.entry("referredBy", "self")));
        rest.submit(
                COORDINATOR, before.get("userTask_answerRequest"), Map.of(), "personRequest", Map.of("answer", "done"));
    }

    private void theTrainings(Map<String, JsonNode> before) {
        rest.submit(COORDINATOR, before.get("userTask_recordAttendance"), Map.of(), null, null);
        submit(before, "userTask_approveCompletion", Map.of("completionDecision", "approved"), null);
        submit(before, "userTask_discussTraining", Map.of("trainingOutcome", "discontinued"), null);
        rest.timer("event_trainingOverdue");
        rest.submit(MANAGER, before.get("userTask_editProgramme"), Map.of("programmeStep", "publish"), null, null);
    }

    private void theCases(Map<String, JsonNode> before) {
        String today = LocalDate.now(TestClock.RIGA).toString();
        rest.submit(
                COORDINATOR,
                before.get("userTask_holdIntakeTalk"),
                Map.of("intakeOutcome", "refer"),
                "case",
                Map.of("intakeTalkOn", today));
        submitCase(
                before,
                "userTask_recordConsent",
                Map.of(
                        "consentHealthData", "notAsked",
                        "consentSharing", "notAsked",
                        "consentPhotos", "notAsked"));
        Map<String, Object> scores = new HashMap<>();
        rest.formOf(before.get("userTask_assessNeeds")).findValuesAsText("key").stream()
                .filter(key -> key.endsWith("Score"))
                .forEach(key -> scores.put(key, "4"));
        submitCase(before, "userTask_assessNeeds", scores);
        submitCase(
                before,
                "userTask_agreePlan",
                Map.of("goal1", "Mērķis", "goal1Owner", "person", "goal1Due", today, "planAgreedOn", today));
        submit(before, "userTask_acceptCase", Map.of("offerAnswer", "accepted", "obtainedBy", "phone"), null);
        JsonNode choice = before.get("userTask_chooseVolunteer");
        eventually(() -> assertThat(rest.options(choice, "volunteer")).isNotEmpty());
        rest.submit(
                COORDINATOR,
                choice,
                Map.of("matchOutcome", "offered"),
                "case",
                Map.of("volunteer", rest.options(choice, "volunteer").get(0), "helpAmount", "weekly"));
        // It may be of the case whose support the review ends.
        submit(before, "userTask_checkContact", Map.of(), null);
        submit(before, "userTask_reviewPlan", Map.of("planOutcome", "concluded"), null);
        submitCase(
                before, "userTask_proposeClosure", Map.of("closureReason", "withdrew", "closureOutcome", "Nevēlas."));
        rest.submit(MANAGER, before.get("userTask_approveClosure"), Map.of("closureDecision", "approved"), null, null);
        submit(before, "userTask_resolveForgotten", Map.of(), null);
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(300)).untilAsserted(assertion);
    }

    private void submitCase(Map<String, JsonNode> tasks, String element, Map<String, ?> bound) {
        rest.submit(COORDINATOR, tasks.get(element), Map.of(), "case", bound);
    }

    /** One open task per element. */
    private Map<String, JsonNode> waiting() {
        Map<String, JsonNode> waiting = new TreeMap<>();
        rest.get("/task")
                .forEach(task -> waiting.put(task.path("taskDefinitionKey").asText(), task));
        return waiting;
    }

    private static Set<String> waitStates() {
        Set<String> states = new TreeSet<>();
        try {
            for (Resource model :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:/processes/**/*.bpmn")) {
                String path = model.getURL().getPath();
                // What waits for a merge takes another release to come about: ReleaseIT.
                if (path.contains("/example/") || path.contains("/releases/")) {
                    continue;
                }
                try (InputStream in = model.getInputStream()) {
                    Bpmn.readModelFromStream(in)
                            .getModelElementsByType(UserTask.class)
                            .forEach(task -> states.add(task.getId()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return states;
    }

    private void submit(Map<String, JsonNode> tasks, String element, Map<String, ?> answers, Map<String, ?> bound) {
        rest.submit(COORDINATOR, tasks.get(element), answers, "volunteer", bound);
    }
}
