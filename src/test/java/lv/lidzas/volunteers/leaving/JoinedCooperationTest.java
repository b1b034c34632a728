package lv.lidzas.volunteers.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.Map;
import lv.lidzas.access.Devices;
import lv.lidzas.people.RequestGranted;
import lv.lidzas.people.join.JoinReason;
import lv.lidzas.people.join.PersonJoins;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.cooperation.CooperationFixtures;
import lv.lidzas.volunteers.stage.Cooperation.NoticeBy;
import lv.lidzas.volunteers.stage.Cooperation.NoticeForm;
import lv.lidzas.volunteers.stage.Stage;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Two records turn out to be one person while that person works, pauses or leaves by one of them or by both. */
@ProcessTest
class JoinedCooperationTest {

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
    private VolunteerFixtures applicants;

    @Autowired
    private VolunteerRegister volunteers;

    @Autowired
    private Leaving leaving;

    @Autowired
    private PersonJoins joins;

    @Autowired
    private Devices devices;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private TeamMember kept;
    private TeamMember duplicate;
    private LocalDate today;

    @BeforeEach
    void twoWhoWork() {
        kept = fixtures.active();
        duplicate = fixtures.inProbation();
        today = clock.today();
    }

    @Test
    void aPauseOfTheDuplicateGoesOnAndItsAnswerIsAskedOfThePersonWhoWasKept() {
        pause(duplicate.person(), today.plusDays(10));
        String proposal = join(kept.person(), duplicate.person());
        clock.set(today.plusDays(11));
        journey.runJobs(duplicate.volunteer());

        journey.answer(MailServer.mailTo(kept.email(), "Vai esat atpakaļ?").link(), Map.of("pauseAnswer", "back"));
        journey.runJobs(duplicate.volunteer());

        assertThat(stage(duplicate)).isEqualTo(Stage.PROBATION);
        assertThat(stage(kept)).isEqualTo(Stage.ACTIVE);
        joins.undo(kept.person(), proposal, Journey.COORDINATOR);
        assertThat(volunteers.personOf(duplicate.volunteer())).isEqualTo(duplicate.person());
        assertThat(cooperation(duplicate)).isNotEnded();
    }

    @Test
    void whatIsAgreedAfterTheJoinCountsForBothAndGoesOnWithBothWhenTheyArePartedAgain() {
        String proposal = join(kept.person(), duplicate.person());

        pause(kept.person(), today.plusDays(10));

        assertThat(stage(kept)).isEqualTo(Stage.PAUSED);
        assertThat(stage(duplicate)).isEqualTo(Stage.PAUSED);
        joins.undo(kept.person(), proposal, Journey.COORDINATOR);
        clock.set(today.plusDays(11));
        for (TeamMember each : new TeamMember[] {kept, duplicate}) {
            journey.runJobs(each.volunteer());
            journey.submit(
                    each.volunteer(), "userTask_answerPause", Map.of("pauseAnswer", "back", "obtainedBy", "phone"));
            journey.runJobs(each.volunteer());
        }
        assertThat(stage(kept)).isEqualTo(Stage.ACTIVE);
        assertThat(stage(duplicate)).isEqualTo(Stage.PROBATION);
    }

    @Test
    void whoStopsAfterTheJoinStopsByBothRecords() {
        join(kept.person(), duplicate.person());

        publish(new RequestGranted(kept.person(), true, today, null, today.plusDays(5)));
        clock.set(today.plusDays(6));
        journey.runJobs(kept.volunteer());
        journey.runJobs(duplicate.volunteer());

        assertThat(stage(kept)).isEqualTo(Stage.ENDED);
        assertThat(stage(duplicate)).isEqualTo(Stage.ENDED);
        assertThat(volunteers.memberOf(kept.person())).isEmpty();
    }

    @Test
    void aHoldCountsForBothAndSoDoesItsEnd() {
        join(kept.person(), duplicate.person());

        hold();
        assertThat(stage(kept)).isEqualTo(Stage.PAUSED);
        assertThat(stage(duplicate)).isEqualTo(Stage.PAUSED);
        ProcessInstance other = journey.instance("volunteerHold", duplicate.volunteer());
        decide(kept, "lifted");

        assertThat(stage(kept)).isEqualTo(Stage.ACTIVE);
        assertThat(stage(duplicate)).isEqualTo(Stage.PROBATION);
        assertThat(other).isEnded().hasPassed("endEvent_holdLapsed");
    }

    @Test
    void aHoldOfBothIsDecidedForEachWhenTheyArePartedAgain() {
        String proposal = join(kept.person(), duplicate.person());
        hold();
        joins.undo(kept.person(), proposal, Journey.COORDINATOR);

        decide(kept, "lifted");

        assertThat(stage(kept)).isEqualTo(Stage.ACTIVE);
        assertThat(stage(duplicate)).isEqualTo(Stage.PAUSED);
        decide(duplicate, "lifted");
        assertThat(stage(duplicate)).isEqualTo(Stage.PROBATION);
    }

    @Test
    void anEndAfterAHoldEndsBoth() {
        join(kept.person(), duplicate.person());
        hold();

        decide(kept, "ends");
        clock.set(today.plusDays(4));
        runBoth();

        assertThat(stage(kept)).isEqualTo(Stage.ENDED);
        assertThat(stage(duplicate)).isEqualTo(Stage.ENDED);
    }

    @Test
    void theEndOfOneRecordSignsNobodyOutWhoWorksByTheOther() {
        leaving.notice(duplicate.volunteer(), NoticeBy.VOLUNTEER, NoticeForm.EMAIL, today, today.plusDays(5));
        join(kept.person(), duplicate.person());
        OwnPages.signIn(context, port, kept.person());

        clock.set(today.plusDays(6));
        journey.runJobs(duplicate.volunteer());

        assertThat(stage(duplicate)).isEqualTo(Stage.ENDED);
        assertThat(stage(kept)).isEqualTo(Stage.ACTIVE);
        assertThat(devices.of(kept.person())).hasSize(1);
        assertThat(cooperation(kept)).isNotEnded();
    }

    @Test
    void aNoticeThatWasGivenBeforeTheJoinEndsWithItsOwnDayAfterTheUndo() {
        leaving.notice(duplicate.volunteer(), NoticeBy.VOLUNTEER, NoticeForm.EMAIL, today, today.plusDays(5));
        String proposal = join(kept.person(), duplicate.person());

        joins.undo(kept.person(), proposal, Journey.COORDINATOR);
        clock.set(today.plusDays(6));
        journey.runJobs(duplicate.volunteer());

        assertThat(stage(duplicate)).isEqualTo(Stage.ENDED);
        assertThat(volunteers.personOf(duplicate.volunteer())).isEqualTo(duplicate.person());
        assertThat(MailServer.mailTo(duplicate.email(), "Paldies par jūsu darbu!")
                        .plain())
                .isNotBlank();
    }

    @Test
    void anApplicationThatBecomesPartOfSomebodyWhoWorksChangesNothingOfTheCooperation() {
        TeamMember applied = applicants.toBeReviewed("pievienots." + kept.volunteer() + "@example.org");
        ProcessInstance before = cooperation(kept);

        join(kept.person(), applied.person());
        pause(kept.person(), today.plusDays(10));

        assertThat(before).isNotEnded();
        assertThat(stage(kept)).isEqualTo(Stage.PAUSED);
        assertThat(volunteers.find(applied.volunteer()).stage()).isEqualTo(Stage.APPLIED);
    }

    private String join(String into, String other) {
        joins.propose(into, other, JoinReason.SAME_CONTACT, Journey.COORDINATOR);
        String proposal = joins.shownOf(into, Coordinator.LATVIAN).get(0).reference();
        journey.submit(
                Journey.MANAGER, proposal, "userTask_approveJoin", null, Map.of(), Map.of("joinDecision", "approved"));
        return proposal;
    }

    private void pause(String person, LocalDate until) {
        publish(new RequestGranted(person, false, today, today, until));
    }

    private void hold() {
        journey.startAbout(Journey.MANAGER, "volunteerHold", Map.of("heldVolunteer", kept.volunteer()));
        runBoth();
    }

    private void decide(TeamMember of, String outcome) {
        journey.submit(
                Journey.MANAGER, of.volunteer(), "userTask_decideHold", null, Map.of(), Map.of("holdOutcome", outcome));
        runBoth();
    }

    private void runBoth() {
        journey.runJobs(kept.volunteer());
        journey.runJobs(duplicate.volunteer());
    }

    private void publish(RequestGranted granted) {
        transaction.executeWithoutResult(status -> events.publishEvent(granted));
        journey.runJobs(kept.volunteer());
        journey.runJobs(duplicate.volunteer());
    }

    private ProcessInstance cooperation(TeamMember of) {
        return journey.instance("volunteerCooperation", of.volunteer());
    }

    private Stage stage(TeamMember of) {
        return volunteers.find(of.volunteer()).stage();
    }
}
