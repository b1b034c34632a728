package lv.lidzas.cases.file;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.TestClock;
import lv.lidzas.volunteers.application.TeamMember;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The steps of a case as colleagues take them: each sends its form. */
@Component
@Lazy
public class CaseSteps {

    static final String CASE = "supportCase";

    static final Map<String, Object> OFFERED = Map.of("matchOutcome", "offered");

    private final Journey journey;
    private final CaseFixtures fixtures;
    private final TestClock testClock;
    private final Clock clock;

    CaseSteps(Journey journey, CaseFixtures fixtures, TestClock testClock, Clock clock) {
        this.journey = journey;
        this.fixtures = fixtures;
        this.testClock = testClock;
        this.clock = clock;
    }

    /** @return {@code C-} reference */
    String register() {
        return register(fixtures.request());
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
                Map.of("times", "darbdienu vakaros", "intakeTalkOn", today().toString()),
                Map.of("intakeOutcome", outcome));
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

    void assess(String reference) {
        Map<String, Object> scores = CaseFixtures.scores("4");
        scores.put("housingScore", "2");
        journey.submit(reference, "userTask_assessNeeds", "case", scores, Map.of());
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
                        today().plusDays(60).toString(),
                        "planAgreedOn",
                        today().toString()),
                Map.of());
    }

    /** Whom the form of the choice asks, and for how much. */
    public static Map<String, Object> asks(String volunteer) {
        return Map.of("volunteer", volunteer, "helpAmount", "weekly");
    }

    void choose(String reference, TeamMember helper) {
        journey.submit(reference, "userTask_chooseVolunteer", "case", asks(helper.volunteer()), OFFERED);
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

    /** The clock goes on to the moment of a timer. */
    void waitFor(String reference, String event) {
        testClock.set(journey.timer(reference, event).getDuedate().toInstant());
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
                Map.of("closureReason", "goalsMet", "closureOutcome", "Dzīvoklis ir atrasts. " + Canary.LAST_NAME),
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

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
