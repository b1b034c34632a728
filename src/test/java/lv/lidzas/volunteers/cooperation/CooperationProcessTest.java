package lv.lidzas.volunteers.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.lidzas.people.RequestGranted;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.support.Journey;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.support.Visitor;
import lv.lidzas.volunteers.VolunteerCare;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerRegister;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;

/** One process goes along with each volunteer from probation on. */
@ProcessTest
class CooperationProcessTest {

    private static final String REVIEW = "userTask_reviewProbation";
    private static final String YEAR = "event_yearPassed";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("volunteerCooperation");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private CooperationFixtures fixtures;

    @Autowired
    private CooperationBegins nightly;

    @Autowired
    private VolunteerCare care;

    @Autowired
    private VolunteerRegister volunteers;

    @Autowired
    private Erasure erasure;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void fromProbationToTheYearlyCheckAndOn() {
        TeamMember member = fixtures.inProbation();
        String reference = member.volunteer();
        ProcessInstance cooperation = journey.instance("volunteerCooperation", reference);
        review(reference, "goesOn");
        assertThat(cooperation).hasPassed("callActivity_probationReview");
        clock.set(clock.today().plusMonths(12).plusDays(1));
        journey.runJobs(reference);
        assertThat(cooperation).isWaitingAt("callActivity_yearlyCheck");
        clock.pass(Duration.ofDays(40));
        journey.runJobs(reference);

        journey.submit(
                reference,
                "userTask_holdYearlyTalk",
                "volunteer",
                Map.of("caseLimit", 1, "availability", "Zeltputna var otrdienās"),
                Map.of("dataChecked", true));
        assertThat(volunteers.find(reference).cooperation().caseLimit()).isOne();

        assertThat(cooperation).isWaitingAt(YEAR);
    }

    @Test
    void afterAHardContactSomebodyTalksWithTheVolunteerWithinTwoWorkingDays() {
        TeamMember member = fixtures.active();
        String reference = member.volunteer();
        care.contactHeld(reference, 1, false);
        assertThat(journey.tasks(reference)).isEmpty();

        care.contactHeld(reference, 2, true);

        Task debrief = journey.task(reference, "userTask_debrief");
        assertThat(LocalDate.ofInstant(debrief.getDueDate().toInstant(), TestClock.RIGA))
                .isBetween(clock.today().plusDays(2), clock.today().plusDays(5));
        journey.submit(reference, "userTask_debrief", "volunteer", Map.of(), Map.of("debriefMode", "phone"));
        assertThat(journey.instance("volunteerCooperation", reference)).hasPassed("endEvent_debriefed");
    }

    @Test
    void aHardContactOfSomebodyWhoLeavesIsTalkedAboutAsWell() {
        TeamMember member = fixtures.active();
        String reference = member.volunteer();
        ProcessInstance cooperation = journey.instance("volunteerCooperation", reference);
        events.publishEvent(new RequestGranted(
                member.person(), true, clock.today(), null, clock.today().plusDays(7)));
        journey.runJobs(reference);

        care.contactHeld(reference, 2, true);

        assertThat(journey.task(reference, "userTask_debrief")).isNotNull();
        assertThat(cooperation).hasPassed("event_hardContact_leaving").isWaitingAt("callActivity_volunteerLeaving");
        clock.set(clock.today().plusDays(8));
        journey.runJobs(reference);
        journey.submit(reference, "userTask_debrief", "volunteer", Map.of(), Map.of("debriefMode", "phone"));
        assertThat(cooperation).hasPassed("endEvent_debriefed");
    }

    @Test
    void whoIsActiveAlreadyIsNotReviewedAndTheNightBeginsNothingTwice() {
        TeamMember member = fixtures.active();
        ProcessInstance cooperation = journey.instance("volunteerCooperation", member.volunteer());

        nightly.work();

        assertThat(cooperation).isWaitingAt(YEAR).hasNotPassed("callActivity_probationReview");
        assertThat(journey.instance("volunteerCooperation", member.volunteer()).getId())
                .isEqualTo(cooperation.getId());
    }

    @Test
    void aProbationThatDidNotWorkOutEndsTheCooperation() {
        TeamMember member = fixtures.inProbation();
        ProcessInstance cooperation = journey.instance("volunteerCooperation", member.volunteer());

        review(member.volunteer(), "ends");

        assertThat(cooperation).hasPassed("event_probationEnded").isWaitingAt("callActivity_volunteerLeaving");
    }

    @Test
    void whoStopsLeavesAndTheCooperationEndsWithTheLastThingToDo() {
        TeamMember member = fixtures.active();
        String reference = member.volunteer();
        ProcessInstance cooperation = journey.instance("volunteerCooperation", reference);
        LocalDate today = clock.today();

        events.publishEvent(new RequestGranted(member.person(), true, today, null, today.plusDays(7)));
        journey.runJobs(reference);
        journey.submit(
                reference, "userTask_holdExitTalk", "volunteer", Map.of(), Map.of("referenceWanted", "notWanted"));
        clock.set(today.plusDays(8));
        journey.runJobs(reference);

        assertThat(cooperation).isEnded().hasPassed("event_noticeGiven", "endEvent_cooperationEnded");
    }

    @Test
    void whoTakesTheNoticeBackGoesOnInTheSameCooperation() {
        TeamMember member = fixtures.active();
        String reference = member.volunteer();
        ProcessInstance cooperation = journey.instance("volunteerCooperation", reference);
        events.publishEvent(new RequestGranted(
                member.person(), true, clock.today(), null, clock.today().plusDays(7)));
        journey.runJobs(reference);
        Visitor own = OwnPages.signIn(context, port, member.person());

        own.postForm("/mana/paliek", Visitor.filledIn(own.page("/mana/paliek").body(), Map.of()));
        journey.runJobs(reference);

        assertThat(cooperation)
                .hasPassed("event_noticeTakenBack", "endEvent_stayConfirmed")
                .isWaitingAt(YEAR);
    }

    @Test
    void aPauseGoesBesideTheCooperationAndThreeTalksAreHeldMeanwhile() {
        TeamMember member = fixtures.inProbation();
        String reference = member.volunteer();
        ProcessInstance cooperation = journey.instance("volunteerCooperation", reference);
        LocalDate begun = clock.today();
        events.publishEvent(new RequestGranted(member.person(), false, begun, begun, begun.plusDays(3)));
        clock.set(begun.plusDays(4));
        journey.runJobs(reference);
        journey.submit(reference, "userTask_answerPause", Map.of("pauseAnswer", "back", "obtainedBy", "phone"));
        journey.runJobs(reference);
        assertThat(cooperation).hasPassed("endEvent_pauseOver");

        for (int months : List.of(1, 3, 6)) {
            clock.set(begun.plusMonths(months));
            journey.runJobs(reference);
            journey.submit(
                    reference,
                    "userTask_holdSupervisionTalk",
                    "volunteer",
                    Map.of(),
                    Map.of("supervisionHeldOn", clock.today().toString(), "supervisionMode", "phone"));
        }

        assertThat(cooperation).hasPassed("endEvent_talksHeld").isNotEnded();
    }

    @Test
    void anErasureEndsTheCooperationWithEverythingThatItCalled() {
        TeamMember member = fixtures.inProbation();
        ProcessInstance cooperation = journey.instance("volunteerCooperation", member.volunteer());
        ProcessInstance talks = journey.instance("supervisionTalks", member.volunteer());

        erasure.erase(member.person(), Erasure.Cause.REQUEST, Journey.COORDINATOR);

        assertThat(cooperation).isEnded();
        assertThat(talks).isEnded();
    }

    private void review(String reference, String outcome) {
        clock.set(clock.today().plusMonths(3));
        journey.runJobs(reference);
        journey.submit(reference, REVIEW, "volunteer", Map.of(), Map.of("probationOutcome", outcome));
        journey.runJobs(reference);
    }
}
