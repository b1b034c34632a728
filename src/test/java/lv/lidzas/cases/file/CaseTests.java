package lv.lidzas.cases.file;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.access.Staff;
import lv.lidzas.cases.needs.CaseNeeds;
import lv.lidzas.matching.Assignments;
import lv.lidzas.people.People;
import lv.lidzas.people.consent.Consents;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.records.Actor;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.RecordStore;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.TestClock;
import lv.lidzas.volunteers.Volunteers;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Persons who are supported, and volunteers who help. */
@IntegrationTest
abstract class CaseTests {

    static final String CASE = "supportCase";

    static final Map<String, Object> OFFERED = Map.of("matchOutcome", "offered");

    private static final Locale LATVIAN = Locale.forLanguageTag("lv");

    @RegisterExtension
    final TestClock clock = new TestClock();

    @Autowired
    ProcessEngine engine;

    @Autowired
    SupportCaseRepository cases;

    @Autowired
    Assignments offers;

    @Autowired
    CaseRecords subject;

    @Autowired
    @Qualifier("assignmentRecords")
    RecordStore offerRecords;

    @Autowired
    @Qualifier("contactRecords")
    Creatable visits;

    @Autowired
    @Qualifier("contactRecords")
    Changeable writtenVisits;

    @Autowired
    SupportCases supportCases;

    @Autowired
    Consents consents;

    @Autowired
    Volunteers volunteers;

    @Autowired
    People people;

    @Autowired
    Erasure erasure;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestRestTemplate rest;

    @Autowired
    Staff staff;

    Journey journey;

    @BeforeEach
    void begin() {
        BpmnAwareTests.init(engine);
        journey = new Journey(engine, rest, staff);
    }

    @AfterEach
    void end() {
        journey.end();
        BpmnAwareTests.reset();
    }

    /** A trained volunteer in probation. */
    record Helper(String volunteer, String person, String email) {}

    Helper helper() {
        String email = UUID.randomUUID() + "@example.org";
        String volunteer = journey.takeIn("Pētersone " + letters(email.substring(0, 6)), email, "lv", clock.today());
        journey.submit(
                volunteer,
                "userTask_confirmTraining",
                "volunteer",
                Journey.BY_HAND,
                Map.of("trainingCompletedOn", clock.today().toString()));
        journey.runJobs(volunteer);
        return new Helper(volunteer, volunteers.personOf(volunteer), email);
    }

    /** A name has no digits. */
    private static String letters(String text) {
        return text.chars()
                .map(one -> Character.isDigit(one) ? 'g' + one - '0' : one)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Many tests ask for support under one name. */
    Map<String, Object> request() {
        Map<String, Object> request = new HashMap<>(Map.of(
                "firstName", "Farida",
                "lastName", "Rahimi",
                "municipality", "riga",
                "languages", List.of("fa"),
                "contactChannel", "phone",
                "contactLanguage", "fa",
                "interpreterNeeded", "yes",
                "protectionStatus", "alternative",
                "statusMonth", clock.today().minusMonths(20).toString().substring(0, 7),
                "referredBy", "self"));
        request.put("anotherPerson", true);
        return request;
    }

    /** @return {@code C-} reference */
    String register() {
        return register(request());
    }

    String register(Map<String, Object> request) {
        return journey.start(Journey.COORDINATOR, CASE, "case", request);
    }

    ProcessInstance process(String reference) {
        return journey.instance(CASE, reference);
    }

    void talk(String reference, String outcome) {
        journey.submit(
                reference,
                "userTask_holdIntakeTalk",
                "case",
                Map.of("times", "darbdienu vakaros"),
                Map.of("intakeTalkOn", clock.today().toString(), "intakeOutcome", outcome));
    }

    void consent(String reference, String healthData) {
        journey.submit(
                reference,
                "userTask_recordConsent",
                "case",
                Map.of(
                        "consentHealthData", healthData,
                        "consentSharing", "refused",
                        "consentPhotos", "refused",
                        "consentLanguage", "fa",
                        "consentObtainedBy", "spoken"),
                Map.of());
    }

    static Map<String, Object> scores(String score) {
        Map<String, Object> scores = new HashMap<>();
        CaseNeeds.AREAS.forEach(domain -> scores.put(domain + "Score", score));
        return scores;
    }

    void assess(String reference) {
        Map<String, Object> scores = scores("4");
        scores.put("housingScore", "2");
        journey.submit(reference, "userTask_assessNeeds", "case", scores, Map.of());
    }

    void plan(String reference) {
        plan(reference, "Atrast dzīvokli");
    }

    void plan(String reference, String goal) {
        journey.submit(
                reference,
                "userTask_agreePlan",
                "case",
                Map.of(
                        "goal1",
                        goal,
                        "goal1Owner",
                        "volunteer",
                        "goal1Due",
                        clock.today().plusDays(60).toString(),
                        "planAgreedOn",
                        clock.today().toString()),
                Map.of());
    }

    String planned() {
        String reference = register();
        talk(reference, "support");
        consent(reference, "refused");
        assess(reference);
        plan(reference);
        return reference;
    }

    void choose(String reference, Helper helper) {
        journey.submit(reference, "userTask_chooseVolunteer", "case", Map.of("volunteer", helper.volunteer()), OFFERED);
        journey.runJobs(reference);
    }

    void lookForNobody(String reference) {
        journey.submit(reference, "userTask_chooseVolunteer", Map.of("matchOutcome", "stopped"));
    }

    void answer(String reference, String answer) {
        journey.submit(
                reference, "userTask_acceptCase", null, Map.of(), Map.of("offerAnswer", answer, "obtainedBy", "phone"));
        journey.runJobs(reference);
    }

    String supported(Helper helper) {
        String reference = planned();
        choose(reference, helper);
        answer(reference, "accepted");
        return reference;
    }

    String visit(String reference, Helper helper) {
        return visits.create(
                new HashMap<>(Map.of(
                        "case",
                        reference,
                        "day",
                        clock.today(),
                        "mode",
                        "inPerson",
                        "minutes",
                        60,
                        "note",
                        "Tikāmies.")),
                new FormContext("recordVisit", Actor.person(helper.person()), LATVIAN));
    }

    /** A coordinator puts a visit right. */
    void correct(String visit, Map<String, Object> changes) {
        writtenVisits.write(visit, changes, byCoordinator("recordVisit"));
    }

    FormContext byCoordinator(String form) {
        return new FormContext(form, Actor.staff(Journey.COORDINATOR, Set.of()), LATVIAN);
    }

    /** Nobody helps any more, and no message said so to the process. */
    void endHelpUnnoticed(String reference) {
        jdbc.sql("update lidzas.case_offer set stage = 'ended', ended_at = answered_at"
                        + " where support_case = ? and stage = 'accepted'")
                .param(reference)
                .update();
    }

    String visitByCoordinator(String reference) {
        return visits.create(
                new HashMap<>(Map.of(
                        "case", reference, "day", clock.today(), "mode", "phone", "minutes", 15, "note", "Zvanīju.")),
                byCoordinator("recordVisit"));
    }

    void waitFor(String reference, String event) {
        clock.set(journey.timer(reference, event).getDuedate().toInstant());
        journey.runJobs(reference);
    }

    void review(String reference, String outcome) {
        waitFor(reference, "event_planReviewBegins");
        journey.submit(reference, "userTask_reviewPlan", Map.of("planOutcome", outcome));
        journey.runJobs(reference);
    }

    void propose(String reference) {
        journey.submit(
                reference,
                "userTask_proposeClosure",
                "case",
                Map.of("closureReason", "goalsMet", "closureOutcome", "Dzīvoklis ir atrasts."),
                Map.of());
    }

    void approve(String reference, String decision) {
        journey.submit(
                Journey.MANAGER,
                reference,
                "userTask_approveClosure",
                null,
                Map.of(),
                Map.of("closureDecision", decision));
        journey.runJobs(reference);
    }

    void erase(Helper helper) {
        erasure.erase(helper.person(), Erasure.Cause.REQUEST, Journey.COORDINATOR);
    }

    CaseStage stage(String reference) {
        return cases.findById(reference).orElseThrow().stage();
    }

    List<String> subjectsOfMails(Helper helper) {
        return MailServer.mailsTo(helper.email()).stream()
                .map(mail -> mail.subject())
                .toList();
    }
}
