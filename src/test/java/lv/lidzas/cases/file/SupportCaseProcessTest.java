package lv.lidzas.cases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.Journey;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.ResponseEntity;

class SupportCaseProcessTest extends CaseTests {

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("supportCase", "approveClosure");

    @Test
    void theCaseLooksForSomebodyElseAsSoonAsTheVolunteerHasLeft() {
        Helper first = helper();
        String reference = supported(first);
        visit(reference, first);
        ProcessInstance process = process(reference);

        erase(first);
        journey.runJobs(reference);

        assertThat(process)
                .isWaitingAt("callActivity_findVolunteer")
                .hasPassed("event_volunteerLeft_inSupport", "serviceTask_endAssignment");
        assertThat(stage(reference)).isEqualTo(CaseStage.PLANNED);
        assertThat(journey.task(reference, "userTask_chooseVolunteer")).isNotNull();
        choose(reference, helper());
        answer(reference, "accepted");
        assertThat(stage(reference)).isEqualTo(CaseStage.SUPPORTED);
    }

    @Test
    void whereNobodyIsLookedForTheCaseIsProposedForClosureAndMayGoOn() {
        String reference = planned();
        ProcessInstance process = process(reference);
        lookForNobody(reference);
        assertThat(process).isWaitingAt("userTask_proposeClosure").hasPassed("event_volunteerNotFound");
        propose(reference);
        approve(reference, "returned");
        assertThat(process).isWaitingAt("userTask_agreePlan");
        plan(reference, "Atrast darbu");
        lookForNobody(reference);
        propose(reference);
        approve(reference, "approved");
        assertThat(stage(reference)).isEqualTo(CaseStage.CLOSED);
    }

    @Test
    void thePlanIsReviewedBeforeItsDateIfACoordinatorWantsTo() {
        String reference = supported(helper());
        ProcessInstance process = process(reference);

        supportCases.reviewNow(reference);

        assertThat(process).isWaitingAt("userTask_reviewPlan").hasPassed("event_reviewAsked");
        supportCases.reviewNow(reference);
        journey.submit(reference, "userTask_reviewPlan", Map.of("planOutcome", "continued"));
        assertThat(process).isWaitingAt("gateway_planReview");
    }

    @Test
    void aCaseGoesFromTheRequestToItsClosure() {
        Helper helper = helper();
        String reference = register();
        ProcessInstance process = process(reference);
        assertThat(stage(reference)).isEqualTo(CaseStage.REQUESTED);
        assertThat(process).isWaitingAt("userTask_holdIntakeTalk");
        assertThat(cases.findById(reference).orElseThrow().owner()).isEqualTo(Journey.COORDINATOR);

        talk(reference, "support");
        assertThat(stage(reference)).isEqualTo(CaseStage.ASSESSMENT);
        consent(reference, "given");
        assess(reference);
        assertThat(process).isWaitingAt("userTask_agreePlan").hasVariables("stateSupport", "casePriority");
        assertThat(cases.findById(reference).orElseThrow().stateSupport()).isEqualTo("core");
        assertThat(cases.findById(reference).orElseThrow().priority()).isEqualTo("medium");
        plan(reference);
        assertThat(stage(reference)).isEqualTo(CaseStage.PLANNED);
        choose(reference, helper);
        answer(reference, "accepted");
        assertThat(stage(reference)).isEqualTo(CaseStage.SUPPORTED);
        assertThat(process).isWaitingAt("gateway_planReview", "callActivity_watchContact");

        review(reference, "continued");
        assertThat(process).isWaitingAt("gateway_planReview");
        assertThat(cases.findById(reference).orElseThrow().nextDate())
                .isEqualTo(clock.today().plusDays(35));
        review(reference, "concluded");
        assertThat(process).isWaitingAt("userTask_proposeClosure").hasPassed("endEvent_supportReviewed");
        propose(reference);
        approve(reference, "approved");

        assertThat(stage(reference)).isEqualTo(CaseStage.CLOSED);
        assertThat(cases.findById(reference).orElseThrow().nextDate()).isNull();
        assertThat(subjectsOfMails(helper)).contains("Paldies par palīdzību!");
        assertThat(process).isEnded().hasPassed("serviceTask_endCase", "sendTask_sendMail_caseClosed");
    }

    @Test
    void whoRefusesEveryConsentStillReachesAPlanAndAVisit() {
        Helper helper = helper();
        String reference = register();
        talk(reference, "support");
        consent(reference, "refused");
        Map<String, Object> withHealth = scores("3");
        withHealth.put("healthNote", "Vajag ārstu.");
        ResponseEntity<String> refused =
                journey.trySubmit(journey.task(reference, "userTask_assessNeeds"), "case", withHealth, Map.of());
        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody()).contains("Par veselību drīkst rakstīt tikai");
        assess(reference);
        plan(reference);
        choose(reference, helper);
        answer(reference, "accepted");

        assertThat(visit(reference, helper)).startsWith("A-");
        assertThat(subject.read(reference).values()).containsEntry("goal1", "Atrast dzīvokli");
    }

    @Test
    void aConsentIsWithdrawnAsEasilyAsItWasGivenAndItsNoteGoesWithIt() {
        String reference = register();
        talk(reference, "support");
        consent(reference, "given");
        Map<String, Object> withHealth = scores("3");
        withHealth.put("healthNote", "Vajag ārstu.");
        journey.submit(reference, "userTask_assessNeeds", "case", withHealth, Map.of());
        assertThat(subject.read(reference).values()).containsEntry("healthNote", "Vajag ārstu.");

        supportCases.withdrawConsent(reference, "healthData");

        assertThat(subject.read(reference).values())
                .doesNotContainKey("healthNote")
                .containsEntry("healthScore", "3");
        assertThat(consents.latest(reference).get("healthData").withdrawnOn()).isEqualTo(clock.today());
        assertThat(consents.latest(reference).get("sharing").given()).isFalse();
    }

    @Test
    void aRequestThatIsNotOursIsReferredAndClosedWithoutAVolunteer() {
        String reference = register();
        ProcessInstance process = process(reference);
        talk(reference, "refer");
        propose(reference);
        approve(reference, "approved");

        assertThat(stage(reference)).isEqualTo(CaseStage.CLOSED);
        assertThat(process).isEnded().hasNotPassed("sendTask_sendMail_caseClosed");
    }

    @Test
    void whoHasNoProtectionStatusIsInformedUnlessAManagerLetsTheCaseGoOn() {
        Map<String, Object> request = request();
        request.put("protectionStatus", "other");
        request.remove("statusMonth");
        String reference = register(request);
        ProcessInstance process = process(reference);
        talk(reference, "support");
        consent(reference, "refused");
        assess(reference);
        assertThat(process).isWaitingAt("userTask_proposeClosure");
        propose(reference);
        approve(reference, "returned");

        assertThat(process).isWaitingAt("userTask_agreePlan");
    }

    @Test
    void aNewPlanKeepsTheVolunteerAndAnotherVolunteerEndsTheFirstOnesAccess() {
        Helper first = helper();
        String reference = supported(first);
        ProcessInstance process = process(reference);

        review(reference, "replanned");
        plan(reference, "Iemācīties valodu");
        journey.runJobs(reference);
        assertThat(process).isWaitingAt("gateway_planReview", "callActivity_watchContact");
        assertThat(subject.openTo(reference, first.person())).isTrue();

        review(reference, "reassigned");
        assertThat(process).isWaitingAt("callActivity_findVolunteer").hasPassed("serviceTask_endAssignment");
        assertThat(subject.openTo(reference, first.person())).isFalse();
        Helper second = helper();
        choose(reference, second);
        answer(reference, "accepted");
        assertThat(subject.openTo(reference, second.person())).isTrue();
    }

    @Test
    void theReviewGoesOnWhereContactIsWatchedNoMore() {
        String reference = supported(helper());
        clock.set(clock.today().plusDays(5));
        endHelpUnnoticed(reference);

        visitByCoordinator(reference);
        journey.runJobs(reference);

        assertThat(process(reference))
                .isWaitingAt("gateway_planReview")
                .isNotWaitingAt("callActivity_watchContact")
                .hasPassed("endEvent_contactWatched");
        review(reference, "concluded");
        assertThat(process(reference)).isWaitingAt("userTask_proposeClosure");
    }

    @Test
    void howSoonSomebodyIsContactedFollowsFromTheSignalsWhichTheEngineDoesNotHold() {
        Map<String, Object> request = request();
        request.put("urgentSignals", List.of("suicideRisk", "noDocuments"));
        String reference = register(request);

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
                        .processInstanceIdIn(process(reference).getId())
                        .list())
                .extracting(variable -> variable.getName())
                .containsExactlyInAnyOrder("stateSupport", "casePriority", "firstContactBy");
    }

    @Test
    void whatCannotBeIsRefusedByField() {
        Map<String, Object> request = request();
        request.remove("statusMonth");
        assertThat(refusal(request)).contains("«Statusa piešķiršanas mēnesis»");
        request = request();
        request.put("returnedMonth", "2026-01");
        assertThat(refusal(request)).contains("«Atgriezts no valsts»");

        String reference = register();
        talk(reference, "support");
        consent(reference, "refused");
        assess(reference);
        ResponseEntity<String> plan = journey.trySubmit(
                journey.task(reference, "userTask_agreePlan"),
                "case",
                Map.of(
                        "goal1", "Atrast dzīvokli",
                        "goal1Owner", "volunteer",
                        "planAgreedOn", clock.today().toString()),
                Map.of());
        assertThat(plan.getBody()).contains("Mērķim vajag");
    }

    @Test
    void theReviewKeepsItsTimeOfDayThoughTheClocksChange() {
        for (LocalDate day : List.of(LocalDate.of(2027, 3, 10), LocalDate.of(2027, 10, 12))) {
            clock.set(day.atTime(9, 30).atZone(TestClock.RIGA));
            String reference = supported(helper());
            assertThat(journey.timer(reference, "event_planReviewBegins")
                            .getDuedate()
                            .toInstant()
                            .atZone(TestClock.RIGA)
                            .toLocalDateTime())
                    .isEqualTo(day.plusDays(35).atTime(9, 30));
        }
    }

    private String refusal(Map<String, Object> request) {
        ResponseEntity<String> answer = journey.tryStart(Journey.COORDINATOR, CASE, "case", request, Map.of());
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        return answer.getBody();
    }
}
