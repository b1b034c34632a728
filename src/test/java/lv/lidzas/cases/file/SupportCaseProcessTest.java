package lv.lidzas.cases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.lidzas.people.consent.Consents;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.application.TeamMember;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class SupportCaseProcessTest {

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("supportCase", "approveClosure");

    @Autowired
    private Journey journey;

    @Autowired
    private CaseFixtures fixtures;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private CaseNews news;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private TestClock clock;

    @Autowired
    private SupportCaseRepository cases;

    @Autowired
    private SupportCases supportCases;

    @Autowired
    private CaseRecords subject;

    @Autowired
    private Consents consents;

    @Autowired
    private Erasure erasure;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theCaseLooksForSomebodyElseAsSoonAsTheVolunteerHasLeft() {
        TeamMember first = training.trained();
        String reference = fixtures.supported(first);
        news.visit(reference, first);
        ProcessInstance process = steps.process(reference);

        erasure.erase(first.person(), Erasure.Cause.REQUEST, Journey.COORDINATOR);
        journey.runJobs(reference);

        assertThat(process)
                .isWaitingAt("callActivity_findVolunteer")
                .hasPassed("event_volunteerLeft_inSupport", "serviceTask_endAssignment");
        assertThat(cases.findById(reference).orElseThrow().stage()).isEqualTo(CaseStage.PLANNED);
        assertThat(journey.task(reference, "userTask_chooseVolunteer")).isNotNull();
        steps.choose(reference, training.trained());
        steps.answer(reference, "accepted");
        assertThat(cases.findById(reference).orElseThrow().stage()).isEqualTo(CaseStage.SUPPORTED);
    }

    @Test
    void whereNobodyIsLookedForTheCaseIsProposedForClosureAndMayGoOn() {
        String reference = fixtures.planned();
        ProcessInstance process = steps.process(reference);
        steps.lookForNobody(reference);
        assertThat(process).isWaitingAt("userTask_proposeClosure").hasPassed("event_volunteerNotFound");
        steps.propose(reference);
        steps.approve(reference, "returned");
        assertThat(process).isWaitingAt("userTask_agreePlan");
        steps.plan(reference, "Atrast darbu");
        steps.lookForNobody(reference);
        steps.propose(reference);
        steps.approve(reference, "approved");
        assertThat(cases.findById(reference).orElseThrow().stage()).isEqualTo(CaseStage.CLOSED);
    }

    @Test
    void thePlanIsReviewedBeforeItsDateIfACoordinatorWantsTo() {
        String reference = fixtures.supported(training.trained());
        ProcessInstance process = steps.process(reference);

        supportCases.reviewNow(reference);

        assertThat(process).isWaitingAt("userTask_reviewPlan").hasPassed("event_reviewAsked");
        supportCases.reviewNow(reference);
        journey.submit(reference, "userTask_reviewPlan", Map.of("planOutcome", "continued"));
        assertThat(process).isWaitingAt("gateway_planReview");
    }

    @Test
    void aCaseGoesFromTheRequestToItsClosure() {
        TeamMember helper = training.trained();
        String reference = steps.register();
        ProcessInstance process = steps.process(reference);
        assertThat(cases.findById(reference).orElseThrow().stage()).isEqualTo(CaseStage.REQUESTED);
        assertThat(process).isWaitingAt("userTask_holdIntakeTalk");
        assertThat(cases.findById(reference).orElseThrow().owner()).isEqualTo(Journey.COORDINATOR);

        steps.talk(reference, "support");
        assertThat(cases.findById(reference).orElseThrow().stage()).isEqualTo(CaseStage.ASSESSMENT);
        steps.consent(reference, "given");
        steps.assess(reference);
        assertThat(process).isWaitingAt("userTask_agreePlan").hasVariables("stateSupport", "casePriority");
        assertThat(cases.findById(reference).orElseThrow().stateSupport()).isEqualTo("core");
        assertThat(cases.findById(reference).orElseThrow().priority()).isEqualTo("medium");
        steps.plan(reference, "Atrast dzīvokli");
        assertThat(cases.findById(reference).orElseThrow().stage()).isEqualTo(CaseStage.PLANNED);
        steps.choose(reference, helper);
        steps.answer(reference, "accepted");
        assertThat(cases.findById(reference).orElseThrow().stage()).isEqualTo(CaseStage.SUPPORTED);
        assertThat(process).isWaitingAt("gateway_planReview", "callActivity_watchContact");

        steps.review(reference, "continued");
        assertThat(process).isWaitingAt("gateway_planReview");
        assertThat(cases.findById(reference).orElseThrow().nextDate())
                .isEqualTo(clock.today().plusDays(35));
        steps.review(reference, "concluded");
        assertThat(process).isWaitingAt("userTask_proposeClosure").hasPassed("endEvent_supportReviewed");
        steps.propose(reference);
        steps.approve(reference, "approved");

        assertThat(cases.findById(reference).orElseThrow().stage()).isEqualTo(CaseStage.CLOSED);
        assertThat(cases.findById(reference).orElseThrow().nextDate()).isNull();
        assertThat(MailServer.subjectsTo(helper.email())).contains("Paldies par palīdzību!");
        assertThat(process).isEnded().hasPassed("serviceTask_endCase", "sendTask_sendMail_caseClosed");
    }

    @Test
    void whoRefusesEveryConsentStillReachesAPlanAndAVisit() {
        TeamMember helper = training.trained();
        String reference = steps.register();
        steps.talk(reference, "support");
        steps.consent(reference, "refused");
        Map<String, Object> withHealth = CaseFixtures.scores("3");
        withHealth.put("healthNote", "Vajag ārstu.");
        ResponseEntity<String> refused =
                journey.trySubmit(journey.task(reference, "userTask_assessNeeds"), "case", withHealth, Map.of());
        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody()).contains("Par veselību drīkst rakstīt tikai");
        steps.assess(reference);
        steps.plan(reference, "Atrast dzīvokli");
        steps.choose(reference, helper);
        steps.answer(reference, "accepted");

        assertThat(news.visit(reference, helper)).startsWith("A-");
        assertThat(subject.read(reference).values()).containsEntry("goal1", "Atrast dzīvokli");
    }

    @Test
    void aConsentIsWithdrawnAsEasilyAsItWasGivenAndItsNoteGoesWithIt() {
        String reference = steps.register();
        steps.talk(reference, "support");
        steps.consent(reference, "given");
        Map<String, Object> withHealth = CaseFixtures.scores("3");
        withHealth.put("healthNote", "Vajag ārstu.");
        journey.submit(reference, "userTask_assessNeeds", "case", withHealth, Map.of());
        assertThat(subject.read(reference).values()).containsEntry("healthNote", "Vajag ārstu.");

        supportCases.withdrawConsent(reference, "healthData");

        assertThat(subject.read(reference).values())
                .doesNotContainKey("healthNote")
                .containsEntry("healthBefore", "3");
        assertThat(consents.latest(reference).get("healthData").withdrawnOn()).isEqualTo(clock.today());
        assertThat(consents.latest(reference).get("sharing").given()).isFalse();
    }

    @Test
    void aRequestThatIsNotOursIsReferredAndClosedWithoutAVolunteer() {
        String reference = steps.register();
        ProcessInstance process = steps.process(reference);
        steps.talk(reference, "refer");
        steps.propose(reference);
        steps.approve(reference, "approved");

        assertThat(cases.findById(reference).orElseThrow().stage()).isEqualTo(CaseStage.CLOSED);
        assertThat(process).isEnded().hasNotPassed("sendTask_sendMail_caseClosed");
    }

    @Test
    void whoHasNoProtectionStatusIsInformedUnlessAManagerLetsTheCaseGoOn() {
        Map<String, Object> request = fixtures.request();
        request.put("protectionStatus", "other");
        request.remove("statusMonth");
        String reference = steps.register(request);
        ProcessInstance process = steps.process(reference);
        steps.talk(reference, "support");
        steps.consent(reference, "refused");
        steps.assess(reference);
        assertThat(process).isWaitingAt("userTask_proposeClosure");
        steps.propose(reference);
        steps.approve(reference, "returned");

        assertThat(process).isWaitingAt("userTask_agreePlan");
    }

    @Test
    void aNewPlanKeepsTheVolunteerAndAnotherVolunteerEndsTheFirstOnesAccess() {
        TeamMember first = training.trained();
        String reference = fixtures.supported(first);
        ProcessInstance process = steps.process(reference);

        steps.review(reference, "replanned");
        steps.plan(reference, "Iemācīties valodu");
        journey.runJobs(reference);
        assertThat(process).isWaitingAt("gateway_planReview", "callActivity_watchContact");
        assertThat(subject.openTo(reference, first.person())).isTrue();

        steps.review(reference, "reassigned");
        assertThat(process).isWaitingAt("callActivity_findVolunteer").hasPassed("serviceTask_endAssignment");
        assertThat(subject.openTo(reference, first.person())).isFalse();
        TeamMember second = training.trained();
        steps.choose(reference, second);
        steps.answer(reference, "accepted");
        assertThat(subject.openTo(reference, second.person())).isTrue();
    }

    @Test
    void theReviewGoesOnWhereContactIsWatchedNoMore() {
        String reference = fixtures.supported(training.trained());
        clock.set(clock.today().plusDays(5));
        news.endHelpUnnoticed(reference);

        news.visitByCoordinator(reference);
        journey.runJobs(reference);

        assertThat(steps.process(reference))
                .isWaitingAt("gateway_planReview")
                .isNotWaitingAt("callActivity_watchContact")
                .hasPassed("endEvent_contactWatched");
        steps.review(reference, "concluded");
        assertThat(steps.process(reference)).isWaitingAt("userTask_proposeClosure");
    }

    @Test
    void howSoonSomebodyIsContactedFollowsFromTheSignalsWhichTheEngineDoesNotHold() {
        Map<String, Object> request = fixtures.request();
        request.put("urgentSignals", List.of("suicideRisk", "noDocuments"));
        String reference = steps.register(request);

        assertThat(cases.findById(reference).orElseThrow().priority()).isEqualTo("critical");
        assertThat(journey.task(reference, "userTask_holdIntakeTalk")
                        .getDueDate()
                        .toInstant()
                        .atZone(TestClock.RIGA))
                .satisfies(due -> {
                    assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(23, 59, 59));
                    assertThat(due.toLocalDate()).isEqualTo(clock.today());
                });
        List<String> traces = new ArrayList<>(DatabaseTraces.of("suicideRisk", jdbc));
        traces.addAll(DatabaseTraces.of("noDocuments", jdbc));
        // Forms and tables hold the code itself; only the case says that it was ticked.
        assertThat(traces)
                .noneMatch(trace -> !trace.startsWith("act_ge_bytearray")
                        && !trace.contains("act_re_")
                        && !trace.contains("support_case"));
        assertThat(engine.getHistoryService()
                        .createHistoricDecisionInstanceQuery()
                        .count())
                .isZero();
        assertThat(engine.getRuntimeService()
                        .createVariableInstanceQuery()
                        .processInstanceIdIn(steps.process(reference).getId())
                        .list())
                .extracting(variable -> variable.getName())
                .containsExactlyInAnyOrder("stateSupport", "casePriority", "firstContactBy");
    }

    @Test
    void whatCannotBeIsRefusedByField() {
        Map<String, Object> request = fixtures.request();
        request.remove("statusMonth");
        assertThat(refusal(request)).contains("„Statusa piešķiršanas mēnesis”");
        request = fixtures.request();
        // Asked for only once the country is said: without it the month says nothing.
        request.put("returnedMonth", "2026-01");
        assertThat(subject.read(steps.register(request)).values()).doesNotContainKey("returnedMonth");

        String reference = steps.register();
        steps.talk(reference, "support");
        steps.consent(reference, "refused");
        steps.assess(reference);
        ResponseEntity<String> plan = journey.trySubmit(
                journey.task(reference, "userTask_agreePlan"),
                "case",
                Map.of(
                        "goal1", "Atrast dzīvokli",
                        "goal1Owner", "volunteer",
                        "planAgreedOn", clock.today().toString()),
                Map.of());
        assertThat(plan.getBody()).contains("„Līdz”");
    }

    @Test
    void theReviewKeepsItsTimeOfDayThoughTheClocksChange() {
        for (LocalDate day : List.of(LocalDate.of(2027, 3, 10), LocalDate.of(2027, 10, 12))) {
            clock.set(day.atTime(9, 30).atZone(TestClock.RIGA));
            String reference = fixtures.supported(training.trained());
            assertThat(journey.timer(reference, "event_planReviewBegins")
                            .getDuedate()
                            .toInstant()
                            .atZone(TestClock.RIGA)
                            .toLocalDateTime())
                    .isEqualTo(day.plusDays(35).atTime(9, 30));
        }
    }

    private String refusal(Map<String, Object> request) {
        ResponseEntity<String> answer =
                journey.tryStart(Journey.COORDINATOR, CaseSteps.CASE, "case", request, Map.of());
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        return answer.getBody();
    }
}
