package lv.lidzas.volunteers.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.lidzas.matching.Eligibility;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.people.RequestGranted;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.ProbationBegun;
import lv.lidzas.volunteers.VolunteerCare;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.stage.Cooperation.NoticeBy;
import lv.lidzas.volunteers.stage.Cooperation.NoticeForm;
import lv.lidzas.volunteers.stage.Stage;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever is back in the team is in it as anybody else is, whatever of the end before was not done yet. */
@ProcessTest
class ComeBackTest {

    private static final String LEAVING = "volunteerLeaving";
    private static final String COOPERATION = "volunteerCooperation";

    @LocalServerPort
    private int port;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private Leaving leaving;

    @Autowired
    private VolunteerRegister volunteers;

    @Autowired
    private VolunteerCare care;

    @Autowired
    private Eligibility eligibility;

    @Autowired
    @Qualifier("cooperationBegins")
    private NightlyWork nightly;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private TeamMember member;
    private String reference;
    private String card;

    @BeforeEach
    void aVolunteerAtWork() {
        member = training.trained();
        reference = member.volunteer();
        card = "/personas/" + member.person();
        publish(new ProbationBegun(reference));
    }

    @Test
    void aPauseBeforeTheTalkAboutTheEndIsAPause() {
        left();
        assertThat(comeBack().statusCode()).isEqualTo(302);
        LocalDate back = clock.today();

        publish(new RequestGranted(member.person(), false, back, back, back.plusDays(9)));
        journey.runJobs(reference);

        assertThat(stage()).isEqualTo(Stage.PAUSED);
        clock.set(back.plusDays(10));
        journey.runJobs(reference);
        assertThat(journey.instance("volunteerPause", reference)).isWaitingAt("userTask_answerPause");
    }

    @Test
    void aNoticeAfterComingBackIsTakenBackAgain() {
        left();
        comeBack();
        stop();
        ProcessInstance again = journey.instance(LEAVING, reference);

        leaving.takeBackNotice(reference, Languages.LATVIAN);
        journey.runJobs(reference);

        assertThat(again).isEnded();
        assertThat(volunteers.find(reference).cooperation().isLeaving()).isFalse();
        stop();
        clock.set(lastDay().plusDays(1));
        journey.runJobs(reference);
        assertThat(stage()).isEqualTo(Stage.ENDED);
    }

    @Test
    void aDebriefThatIsStillOpenKeepsNobodyFromANewCooperation() {
        stop();
        care.contactHeld(reference, 1, true);
        clock.set(lastDay().plusDays(1));
        journey.runJobs(reference);

        comeBack();

        assertThat(journey.task(reference, "userTask_debrief")).isNotNull();
        stop();
        clock.set(lastDay().plusDays(1));
        journey.runJobs(reference);
        assertThat(stage()).isEqualTo(Stage.ENDED);
    }

    /** As it was: nobody could come back before everything was done. */
    @Test
    void whatBeganByAnEarlierModelGoesOnInTheSameCooperation() {
        ProcessInstance cooperation = journey.instance(COOPERATION, reference);
        left();
        ProcessInstance gone = journey.instance(LEAVING, reference);
        database.sql("delete from public.act_ru_event_subscr where proc_inst_id_ = ?"
                        + " and event_name_ = 'volunteerLeaving.cameBack'")
                .param(gone.getId())
                .update();

        comeBack();

        assertThat(gone).isEnded();
        assertThat(cooperation).isWaitingAt("callActivity_probationReview").hasPassed("event_noticeTakenBack");
        stop();
        assertThat(cooperation).isWaitingAt("callActivity_volunteerLeaving");
    }

    @Test
    void noticeThatNobodyHasHeardIsPassedOnInTheNight() {
        LocalDate today = clock.today();
        transaction.executeWithoutResult(status -> volunteers
                .find(reference)
                .cooperation()
                .giveNotice(today.minusDays(9), NoticeBy.VOLUNTEER, NoticeForm.EMAIL, today.minusDays(5)));

        nightly.work();
        journey.runJobs(reference);

        assertThat(stage()).isEqualTo(Stage.ENDED);
    }

    @Test
    void theNightLeavesAnEndAloneThatIsOnItsWay() {
        stop();
        ProcessInstance gone = journey.instance(LEAVING, reference);

        nightly.work();

        assertThat(journey.instance(LEAVING, reference).getId()).isEqualTo(gone.getId());
        assertThat(gone).isWaitingAt("event_lastDayOver");
    }

    @Test
    void theReviewAndTheTalksCountFromTheDayOnWhichSomebodyIsBack() {
        left();
        clock.set(clock.today().plusYears(1));
        journey.runJobs(reference);
        LocalDate back = clock.today();

        comeBack();
        journey.runJobs(reference);

        assertThat(volunteers.find(reference).probationEndsOn()).isEqualTo(back.plusMonths(3));
        assertThat(journey.instance("probationReview", reference)).isWaitingAt("gateway_probation");
        assertThat(waitsForATalk()).isFalse();
        clock.set(back.plusMonths(1));
        journey.runJobs(reference);
        assertThat(waitsForATalk()).isTrue();
    }

    @Test
    void nobodyIsAskedAnythingNewWithoutAnAgreementThatHolds() {
        assertThat(reasons()).isEmpty();
        left();

        comeBack();

        assertThat(reasons()).containsExactly("agreement");
    }

    @Test
    void whoseMandatoryInsuranceHasEndedIsAskedNothingNew() {
        insured(clock.today());
        assertThat(reasons()).isEmpty();

        insured(clock.today().minusDays(1));

        assertThat(reasons()).containsExactly("insurance");
    }

    @Test
    void ofWhomNothingWasEverConcludedHereNobodyKnowsIt() {
        database.sql("delete from lidzas.volunteer_agreement where volunteer = ?")
                .param(reference)
                .update();

        assertThat(reasons()).isEmpty();
    }

    @Test
    void nobodyYoungComesBackWithoutTheConsentOfAGuardian() {
        left();
        database.sql("update lidzas.person set birth_date = ? where reference = ?")
                .params(clock.today().minusYears(15), member.person())
                .update();

        HttpResponse<String> refused = comeBack();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("likumiskā pārstāvja rakstveida piekrišanu");
        assertThat(stage()).isEqualTo(Stage.ENDED);
    }

    private void stop() {
        leaving.notice(reference, NoticeBy.VOLUNTEER, NoticeForm.EMAIL, clock.today(), null);
        journey.runJobs(reference);
    }

    /** The last day is over; nobody has talked about the end yet. */
    private void left() {
        stop();
        clock.set(lastDay().plusDays(1));
        journey.runJobs(reference);
        assertThat(stage()).isEqualTo(Stage.ENDED);
    }

    private HttpResponse<String> comeBack() {
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        String page = card + "/atsakt";
        return coordinator.postForm(
                page, Visitor.filledIn(coordinator.page(page).body(), Map.of("volunteer.helpKinds", "translation")));
    }

    private void insured(LocalDate until) {
        database.sql("update lidzas.volunteer_agreement set insurance = 'mandatory', insured_until = ?"
                        + " where volunteer = ?")
                .params(until, reference)
                .update();
    }

    private boolean waitsForATalk() {
        return journey.tasks(reference).stream()
                .anyMatch(task -> task.getTaskDefinitionKey().equals("userTask_holdSupervisionTalk"));
    }

    private List<String> reasons() {
        return eligibility.candidates(new Eligibility.Supported("C-2026-999999", "P-2026-999999", false)).stream()
                .filter(candidate -> candidate.volunteer().equals(reference))
                .flatMap(candidate -> candidate.reasons().stream())
                .map(Eligibility.Reason::code)
                .toList();
    }

    private LocalDate lastDay() {
        return volunteers.find(reference).cooperation().lastDay();
    }

    private Stage stage() {
        return volunteers.find(reference).stage();
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }
}
