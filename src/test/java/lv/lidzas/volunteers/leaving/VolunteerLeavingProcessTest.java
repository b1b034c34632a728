package lv.lidzas.volunteers.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.access.Devices;
import lv.lidzas.cases.file.CaseFixtures;
import lv.lidzas.matching.Assignments;
import lv.lidzas.matching.Eligibility;
import lv.lidzas.people.RequestGranted;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.support.Visitor;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.ProbationBegun;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.cooperation.Cooperations;
import lv.lidzas.volunteers.stage.Cooperation.NoticeBy;
import lv.lidzas.volunteers.stage.Cooperation.NoticeForm;
import lv.lidzas.volunteers.stage.Stage;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A volunteer leaves: work is handed over before the last day, access ends on it, and the record may go on one day. */
@ProcessTest
class VolunteerLeavingProcessTest {

    private static final String HAND_OVER = "userTask_handOverWork";
    private static final String WARNING = "Tuvojas brīvprātīgā pēdējā diena, bet darbs vēl nav nodots";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("volunteerLeaving");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private CaseFixtures cases;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Eligibility eligibility;

    @Autowired
    private Leaving leaving;

    @Autowired
    private Cooperations cooperations;

    @Autowired
    private VolunteerRegister volunteers;

    @Autowired
    private Devices devices;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private IdentityService identities;

    private TeamMember member;
    private String reference;
    private LocalDate today;

    @BeforeEach
    void aVolunteerAtWork() {
        member = training.trained();
        reference = member.volunteer();
        today = clock.today();
        publish(new ProbationBegun(reference));
    }

    /** Other tests count on colleagues without an address. */
    @AfterEach
    void nobodyHasAnAddress() {
        for (String account : List.of(Journey.COORDINATOR, Journey.MANAGER)) {
            address(account, null);
        }
    }

    @Test
    void leavingWithNoticeOfThreeDays() {
        ProcessInstance gone = stop(today.plusDays(1));
        assertThat(lastDay()).isEqualTo(today.plusDays(3));
        assertThat(MailServer.mailTo(member.email(), "Jūsu pēdējā diena brīvprātīgajā darbā")
                        .plain())
                .contains("gada " + lastDay().getDayOfMonth() + ".");
        assertThat(reasons()).containsExactly("stops");

        exitTalk("notWanted");
        afterTheLastDay();

        assertThat(gone).isEnded().hasPassed("endEvent_thanked", "endEvent_workHandedOver", "endEvent_exitTalkHeld");
        assertThat(stage()).isEqualTo(Stage.ENDED);
        assertThat(MailServer.mailTo(member.email(), "Paldies par jūsu darbu!").plain())
                .contains("Turpināsim no vietas, kur beidzām");
    }

    @Test
    void accessEndsAtMidnightAfterTheLastDayAndNotBefore() {
        stop(today.plusDays(5));
        clock.set(today.plusDays(5).atTime(23, 58).atZone(TestClock.RIGA));
        OwnPages.signIn(context, port, member.person());
        journey.runJobs(reference);
        assertThat(stage()).isEqualTo(Stage.PROBATION);
        assertThat(devices.of(member.person())).hasSize(1);

        clock.set(today.plusDays(6).atStartOfDay(TestClock.RIGA));
        journey.runJobs(reference);

        assertThat(stage()).isEqualTo(Stage.ENDED);
        assertThat(devices.of(member.person())).isEmpty();
    }

    @Test
    void theLastDayIsAWholeOneWhenTheClocksGoBack() {
        LocalDate clocksGoBack = LocalDate.of(2027, 10, 31);
        clock.set(clocksGoBack.minusDays(3));
        stop(clocksGoBack);
        clock.set(clocksGoBack.atTime(23, 59).atZone(TestClock.RIGA));
        journey.runJobs(reference);
        assertThat(stage()).isNotEqualTo(Stage.ENDED);

        clock.set(clocksGoBack.plusDays(1).atStartOfDay(TestClock.RIGA));
        journey.runJobs(reference);

        assertThat(stage()).isEqualTo(Stage.ENDED);
    }

    @Test
    void theTaskComesBackUntilEverythingIsHandedOverAndTheLetterIsGivenOnRequest() {
        String helped = cases.supported(member);
        ProcessInstance gone = stop(today.plusDays(10));
        assertThat(journey.formVariables(reference, HAND_OVER).toString()).contains(helped);
        handedOver();
        assertThat(journey.task(reference, HAND_OVER)).isNotNull();
        assignments.endAssignment(helped);

        handedOver();
        exitTalk("wanted");
        journey.submit(reference, "userTask_issueReference", "volunteer", Map.of(), Map.of("referenceGiven", true));
        afterTheLastDay();

        assertThat(gone).isEnded().hasPassed("endEvent_workHandedOver", "endEvent_referenceGiven");
    }

    @Test
    void theDayBeforeTheLastColleaguesAreWarnedOfWhatIsStillOpenAndOfNobodysName() {
        String helped = cases.supported(member);
        List<String> mailboxes = List.of(mailbox(Journey.COORDINATOR), mailbox(Journey.MANAGER));
        ProcessInstance gone = stop(today.plusDays(9));
        clock.set(today.plusDays(8).atStartOfDay(TestClock.RIGA).minusMinutes(5));
        journey.runJobs(reference);
        assertThat(gone).hasNotPassed("endEvent_warned");

        clock.set(today.plusDays(8));
        journey.runJobs(reference);

        assertThat(gone).hasPassed("endEvent_warned").isWaitingAt(HAND_OVER);
        for (String mailbox : mailboxes) {
            assertThat(MailServer.mailTo(mailbox, WARNING).plain())
                    .contains(reference, "vēl nav nodots: 1")
                    .doesNotContain(Canary.LAST_NAME, helped);
        }
    }

    @Test
    void whoeverLeavesAcceptsNothingAnyMoreByAnyWay() {
        String wanted = cases.planned();
        journey.submit(
                wanted,
                "userTask_chooseVolunteer",
                "case",
                Map.of("volunteer", reference, "helpAmount", "weekly"),
                Map.of("matchOutcome", "offered"));
        journey.runJobs(wanted);
        stop(today.plusDays(9));
        Task asked = journey.task(wanted, "userTask_acceptCase");

        assertThat(journey.trySubmit(asked, null, Map.of(), Map.of("offerAnswer", "accepted", "obtainedBy", "phone"))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        Visitor own = OwnPages.signIn(context, port, member.person());
        Map<String, String> answer = new HashMap<>(Map.of(
                "atbilde", "accepted", "_csrf", Visitor.csrf(own.page("/mana").body())));
        assertThat(own.postForm("/mana/piedavajumi/" + asked.getId(), answer)
                        .headers()
                        .firstValue("location"))
                .hasValueSatisfying(next -> assertThat(next).endsWith("/mana?nevar"));
        String form = "/mana/uzdevumi/" + asked.getId();
        assertThat(own.postForm(form, Visitor.filledIn(own.page(form).body(), Map.of("offerAnswer", "accepted")))
                        .statusCode())
                .isEqualTo(422);

        assertThat(assignments.helping(wanted)).isEmpty();
        assertThat(journey.task(wanted, "userTask_acceptCase")).isNotNull();
    }

    @Test
    void whoHasHandedEverythingOverIsNoReasonToWarn() {
        ProcessInstance gone = stop(today.plusDays(9));
        clock.set(today.plusDays(8));
        journey.runJobs(reference);

        assertThat(gone).hasPassed("endEvent_workHandedOver").hasNotPassed("endEvent_warned");
    }

    @Test
    void whatIsNotHandedOverIsNeverDroppedTheCaseLooksForSomebodyElse() {
        String helped = cases.supported(member);
        stop(today.plusDays(4));

        afterTheLastDay();
        journey.runJobs(helped);

        assertThat(assignments.helping(helped)).isEmpty();
        assertThat(journey.tasks(helped)).isNotEmpty();
        assertThat(journey.task(reference, HAND_OVER)).isNotNull();
    }

    @Test
    void whoPausesAndStopsIsNotAskedWhetherThePauseIsOver() {
        publish(new RequestGranted(member.person(), false, today, today, today.plusDays(20)));
        journey.runJobs(reference);
        ProcessInstance pause = journey.instance("volunteerPause", reference);

        publish(new RequestGranted(member.person(), true, today, null, today.plusDays(5)));
        journey.runJobs(reference);

        assertThat(pause).isEnded().hasPassed("endEvent_pauseLifted");
        assertThat(lastDay()).isEqualTo(today.plusDays(5));
        afterTheLastDay();
        assertThat(stage()).isEqualTo(Stage.ENDED);
    }

    @Test
    void whoPausesWhileProbationDoesNotWorkOutIsNotAskedEither() {
        publish(new RequestGranted(member.person(), false, today, today, today.plusMonths(6)));
        ProcessInstance pause = journey.instance("volunteerPause", reference);
        clock.set(today.plusMonths(3));
        journey.runJobs(reference);

        journey.submit(
                reference, "userTask_reviewProbation", "volunteer", Map.of(), Map.of("probationOutcome", "ends"));
        journey.runJobs(reference);

        assertThat(pause).isEnded();
        assertThat(lastDay()).isEqualTo(today.plusMonths(3).plusDays(3));
    }

    @Test
    void aNoticeThatIsTakenBackLeavesNothingToDo() {
        cases.supported(member);
        ProcessInstance gone = stop(today.plusDays(10));

        leaving.takeBackNotice(reference, Languages.LATVIAN);
        journey.runJobs(reference);

        assertThat(gone).isEnded().hasPassed("endEvent_noticeTakenBack");
        assertThat(journey.tasks(reference)).isEmpty();
    }

    @Test
    void comingBackContinuesTheRecord() {
        stop(null);
        exitTalk("notWanted");
        afterTheLastDay();
        assertThat(volunteers.memberOf(member.person())).isEmpty();

        cooperations.comeBack(reference);

        assertThat(volunteers.memberOf(member.person()).orElseThrow().reference())
                .isEqualTo(reference);
        assertThat(stage()).isEqualTo(Stage.PROBATION);
        assertThat(lastDay()).isNull();
        assertThat(journey.instance("volunteerCooperation", reference)).isNotEnded();
        assertThat(reasons()).containsExactly("agreement");
    }

    @Test
    void whoIsBackBeforeTheTalkAboutTheEndHasNoneAndLeavesALaterTimeAsEverybodyDoes() {
        cases.supported(member);
        ProcessInstance gone = stop(today.plusDays(4));
        afterTheLastDay();
        assertThat(gone).isNotEnded();

        cooperations.comeBack(reference);

        assertThat(gone).isEnded().hasPassed("endEvent_cameBack");
        assertThat(journey.tasks(reference)).isEmpty();
        ProcessInstance again = stop(clock.today().plusDays(9));
        assertThat(again.getId()).isNotEqualTo(gone.getId());
        afterTheLastDay();
        assertThat(stage()).isEqualTo(Stage.ENDED);
    }

    private String mailbox(String account) {
        return address(account, account + "@example.org");
    }

    private String address(String account, String email) {
        User colleague = identities.createUserQuery().userId(account).singleResult();
        colleague.setEmail(email);
        identities.saveUser(colleague);
        return email;
    }

    private ProcessInstance stop(LocalDate wished) {
        leaving.notice(reference, NoticeBy.VOLUNTEER, NoticeForm.EMAIL, clock.today(), wished);
        journey.runJobs(reference);
        return journey.instance("volunteerLeaving", reference);
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private void handedOver() {
        journey.submit(reference, HAND_OVER, "volunteer", Map.of(), Map.of("workHandedOver", true));
    }

    private void exitTalk(String wanted) {
        journey.submit(reference, "userTask_holdExitTalk", "volunteer", Map.of(), Map.of("referenceWanted", wanted));
    }

    private void afterTheLastDay() {
        clock.set(lastDay().plusDays(1));
        journey.runJobs(reference);
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
}
