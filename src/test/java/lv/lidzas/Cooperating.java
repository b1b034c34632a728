package lv.lidzas;

import static lv.lidzas.support.EngineRest.COORDINATOR;
import static lv.lidzas.support.EngineRest.MANAGER;
import static lv.lidzas.support.EngineRest.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.documents.SampleFiles;
import lv.lidzas.support.Agreed;
import lv.lidzas.support.EngineRest;
import lv.lidzas.support.RunningJar;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;

/**
 * Volunteers at each wait that comes months after somebody was taken in: three who come for it, and the three of the trial
 * with whom a cooperation has begun. Timers are made due; what a colleague hears in between is written down on pages.
 */
final class Cooperating {

    private static final String VOLUNTEER = "volunteer";
    private static final String YEARLY = "userTask_answerYearlyCheck";
    private static final String EXPENSE = "userTask_approveExpense";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern PERSON = Pattern.compile("/personas/(P-[0-9-]+)");
    private static final Pattern RECORD = Pattern.compile("V-[0-9]{4}-[0-9]+");
    private static final Pattern CASE = Pattern.compile("/gadijumi/(C-[0-9-]+)");
    private static final Pattern SEND_TO = Pattern.compile("<form[^>]*action=\"([^\"]*/izdevumi[^\"]*)\"");

    private final RunningJar application;
    private final EngineRest rest;
    private final AgreedApplicants applicants;
    private final LocalDate today = LocalDate.now(TestClock.RIGA);

    Cooperating(RunningJar application) {
        this.application = application;
        this.rest = new EngineRest(application);
        this.applicants = new AgreedApplicants(rest);
    }

    void come() {
        Visitor coordinator = new Visitor(application.port()).signIn(COORDINATOR, PASSWORD);
        String helping = recordOf(coordinator, "Juris Tipiskais");
        String held = recordOf(coordinator, "Mārtiņš Skice");
        String beginner = recordOf(coordinator, "Dace Iedoma");
        List<String> come =
                List.of(applicants.admitted("Lasāmā"), applicants.admitted("Runājamā"), applicants.admitted("Ejošā"));
        come.forEach(this::begin);

        aYearPasses(List.of(helping, come.get(0), come.get(1)));
        answerYearly(come.get(0), "right");
        answerYearly(come.get(1), "talk");
        due(beginner, "supervisionTalks", "event_supervisionBegins");
        due(beginner, "probationReview", "event_probationEnds");

        helpAFamilyInAHardTime(coordinator, helping);
        List.of(helping, come.get(0), come.get(1)).forEach(one -> pause(coordinator, one));
        due(come.get(0), "volunteerPause", "event_pauseEnds");
        due(come.get(1), "volunteerPause", "event_pauseEnds");
        due(come.get(1), "volunteerPause", "event_answerPauseOverdue");

        rest.startAbout(MANAGER, "volunteerHold", Map.of("heldVolunteer", held));
        one(held, "userTask_arrangeStandIns");
        leave(coordinator, held);
        leave(coordinator, come.get(2));
        submit(come.get(2), "userTask_holdExitTalk", Map.of("referenceWanted", "wanted"), Map.of());

        claim(coordinator, come.get(0), "Vilciens");
        claim(coordinator, come.get(0), "Autobuss");
        String claims = "/task?taskDefinitionKey=" + EXPENSE;
        await().atMost(PATIENCE).until(() -> rest.get(claims).size() == 2);
        decide(rest.get(claims).get(0));
    }

    void goOn(Map<String, JsonNode> before) {
        rest.submit(
                COORDINATOR,
                before.get(YEARLY),
                Map.of("yearlyAnswer", "right", "obtainedBy", "phone"),
                VOLUNTEER,
                checked());
        submit(before, "userTask_readYearlyAnswer", Map.of("yearlyAnswerRead", true));
        rest.submit(
                COORDINATOR, before.get("userTask_holdYearlyTalk"), Map.of("dataChecked", true), VOLUNTEER, checked());
        submit(before, "userTask_answerPause", Map.of("pauseAnswer", "back", "obtainedBy", "phone"));
        submit(before, "userTask_settlePause", Map.of("pauseSettled", "back"));
        submit(before, "userTask_askAboutCases", Map.of("casesAgreed", true));
        submit(before, "userTask_debrief", Map.of("debriefMode", "phone"));
        submit(before, "userTask_reviewProbation", Map.of("probationOutcome", "goesOn"));
        submit(
                before,
                "userTask_holdSupervisionTalk",
                Map.of("supervisionHeldOn", today.toString(), "supervisionMode", "phone"));
        // A check that allows it ends what is to be decided about the families.
        submit(before, "userTask_reviewFamilies", Map.of("familiesSettled", true));
        rest.submit(
                COORDINATOR,
                before.get("userTask_recheckRecord"),
                Map.of(),
                VOLUNTEER,
                Map.of("checkMethod", "register", "checkedOn", today.toString(), "checkResult", "cleared"));
        submit(before, "userTask_arrangeStandIns", Map.of("standInsAgreed", true));
        rest.submit(MANAGER, before.get("userTask_decideHold"), Map.of("holdOutcome", "lifted"), VOLUNTEER, Map.of());
        submit(before, "userTask_handOverWork", Map.of("workHandedOver", true));
        submit(before, "userTask_holdExitTalk", Map.of("referenceWanted", "notWanted"));
        submit(before, "userTask_issueReference", Map.of("referenceGiven", true));
        decide(before.get(EXPENSE));
        rest.submit(
                MANAGER, before.get("userTask_payExpense"), Map.of(), "expense", Map.of("paidOn", today.toString()));
    }

    /** What is agreed covers expenses, so it is signed. */
    private void begin(String volunteer) {
        Map<String, Object> work = Agreed.work();
        work.put("agreementExpenses", true);
        work.put("agreementExpenseKinds", "Sabiedriskais transports ar biļeti");
        submit(volunteer, "userTask_prepareAgreement", Map.of(), work);
        submit(volunteer, "userTask_recordSigning", Map.of(), Agreed.signature());
        submit(
                volunteer,
                "userTask_confirmTraining",
                Map.of("trainingCompletedOn", today.toString()),
                Map.of("trainingReason", "Programma apgūta citā organizācijā."));
    }

    private void aYearPasses(List<String> volunteers) {
        volunteers.forEach(one -> due(one, "probationReview", "event_probationEnds"));
        volunteers.forEach(
                one -> submit(one, "userTask_reviewProbation", Map.of("probationOutcome", "goesOn"), Map.of()));
        volunteers.forEach(one -> due(one, "volunteerCooperation", "event_yearPassed"));
    }

    private void answerYearly(String volunteer, String answer) {
        submit(volunteer, YEARLY, Map.of("yearlyAnswer", answer, "obtainedBy", "phone"), checked());
    }

    private static Map<String, Object> checked() {
        return Map.of("helpKinds", List.of("office"), "languages", List.of("lv"));
    }

    /** There turn out to be children in the case, and a meeting was hard. */
    private void helpAFamilyInAHardTime(Visitor coordinator, String volunteer) {
        String card = coordinator.page(cardOf(coordinator, volunteer)).body();
        String supported = "/gadijumi/" + found(CASE, card);
        store(
                coordinator,
                supported + "/labot",
                Map.ofEntries(
                        Map.entry("case.firstName", "Leila"),
                        Map.entry("case.lastName", "Varbūte"),
                        Map.entry("case.municipality", "riga"),
                        Map.entry("case.contactChannel", "phone"),
                        Map.entry("case.contactLanguage", "fa"),
                        Map.entry("case.interpreterNeeded", "yes"),
                        Map.entry("case.withChildren", "yes"),
                        Map.entry("case.protectionStatus", "refugee"),
                        Map.entry("case.statusMonth", "2023-05"),
                        Map.entry("case.referredBy", "ngo"),
                        Map.entry("case.owner", COORDINATOR),
                        Map.entry("case.nextDate", today.plusDays(6).toString())));
        store(
                coordinator,
                supported + "/tiksanas",
                Map.of(
                        "visit.day", today.toString(),
                        "visit.minutes", "1",
                        "visit.mode", "phone",
                        "visit.metBy", "helper",
                        "visit.hard", "true"));
    }

    private void pause(Visitor coordinator, String volunteer) {
        store(
                coordinator,
                cardOf(coordinator, volunteer) + "/pauze",
                Map.of(
                        "volunteer.pausedFrom",
                        today.toString(),
                        "volunteer.pausedUntil",
                        today.plusDays(30).toString()));
    }

    private void leave(Visitor coordinator, String volunteer) {
        store(
                coordinator,
                cardOf(coordinator, volunteer) + "/beigt",
                Map.of(
                        "volunteer.noticeBy",
                        "volunteer",
                        "volunteer.noticeForm",
                        "paper",
                        "volunteer.noticeOn",
                        today.toString(),
                        "volunteer.lastDay",
                        today.plusDays(20).toString()));
        one(volunteer, "userTask_holdExitTalk");
    }

    private void claim(Visitor coordinator, String volunteer, String purpose) {
        String page =
                coordinator.page(cardOf(coordinator, volunteer) + "/izdevumi").body();
        Map<String, String> entered = Map.of(
                "expense.day",
                today.toString(),
                "expense.amount",
                "2,50",
                "expense.kind",
                "transport",
                "expense.purpose",
                purpose);
        HttpResponse<String> answer = coordinator.postFile(
                found(SEND_TO, page).replace("&amp;", "&"),
                Visitor.filledIn(page, entered),
                "ceks.png",
                SampleFiles.picture("png", 20, 20));
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(400);
    }

    private void decide(JsonNode claim) {
        rest.submit(MANAGER, claim, Map.of(), "expense", Map.of("decision", "approved"));
    }

    static void store(Visitor coordinator, String path, Map<String, String> entered) {
        Map<String, String> form = Visitor.filledIn(coordinator.page(path).body(), new HashMap<>(entered));
        HttpResponse<String> answer = coordinator.postForm(path, form);
        assertThat(answer.statusCode()).as(path + answer.body()).isLessThan(400);
    }

    private static String recordOf(Visitor coordinator, String name) {
        return found(RECORD, coordinator.page(cardOf(coordinator, name)).body());
    }

    /** @param sought a name or number */
    static String cardOf(Visitor coordinator, String sought) {
        HttpResponse<String> answer = coordinator.page("/personas?q=" + sought.replace(" ", "+"));
        String way = Visitor.location(answer);
        while (!Visitor.location(answer).isEmpty()) {
            answer = coordinator.page(Visitor.location(answer));
            way += Visitor.location(answer);
        }
        return "/personas/" + found(PERSON, way + answer.body());
    }

    private static String found(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as(pattern + " in " + page).isTrue();
        return found.groupCount() == 0 ? found.group() : found.group(1);
    }

    /** What would take months. */
    private void due(String volunteer, String process, String event) {
        String instances = "/process-instance?processDefinitionKey=" + process + "&businessKey=" + volunteer;
        await().atMost(PATIENCE).until(() -> rest.get(instances).size() == 1);
        String jobs = "/job?activityId=" + event + "&processInstanceId="
                + rest.get(instances).get(0).path("id").asText();
        await().atMost(PATIENCE).until(() -> rest.get(jobs).size() == 1);
        rest.dueNow(rest.get(jobs).get(0));
    }

    private void submit(Map<String, JsonNode> before, String element, Map<String, ?> answers) {
        rest.submit(COORDINATOR, before.get(element), answers, VOLUNTEER, Map.of());
    }

    private void submit(String volunteer, String element, Map<String, ?> answers, Map<String, ?> bound) {
        rest.submit(COORDINATOR, one(volunteer, element), answers, VOLUNTEER, bound);
    }

    private JsonNode one(String volunteer, String element) {
        String path = "/task?taskDefinitionKey=" + element + "&processInstanceBusinessKey=" + volunteer;
        await().atMost(PATIENCE).until(() -> rest.get(path).size() == 1);
        return rest.get(path).get(0);
    }
}
