package lv.lidzas.volunteers.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.cases.file.CaseFixtures;
import lv.lidzas.matching.Assignments;
import lv.lidzas.matching.Eligibility;
import lv.lidzas.people.RequestGranted;
import lv.lidzas.people.join.JoinReason;
import lv.lidzas.people.join.PersonJoins;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.support.Visitor;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.ProbationBegun;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.stage.Cooperation;
import lv.lidzas.volunteers.stage.Cooperation.NoticeBy;
import lv.lidzas.volunteers.stage.Stage;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** A manager puts the work of a volunteer on hold, and nothing says why. */
@ProcessTest
class VolunteerHoldProcessTest {

    private static final String DECIDE = "userTask_decideHold";
    private static final String STAND_INS = "userTask_arrangeStandIns";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("volunteerHold");

    @RegisterExtension
    static final VisitedNodes STOOD_IN = VisitedNodes.of("standIns");

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
    private VolunteerFixtures applicants;

    @Autowired
    private CaseFixtures cases;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Volunteers team;

    @Autowired
    private Eligibility eligibility;

    @Autowired
    private VolunteerRegister volunteers;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PersonJoins joins;

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

    @Test
    void theWorkIsOnHoldUntilAManagerLiftsItAndTheVolunteerIsToldNeutrally() {
        ProcessInstance hold = held();
        assertThat(stage()).isEqualTo(Stage.PAUSED);
        assertThat(reasons()).containsExactly("pausedOpen");
        assertThat(MailServer.mailTo(member.email(), "Par jūsu brīvprātīgo darbu")
                        .plain())
                .contains("Tas nav lēmums par turpmāko")
                .doesNotContainIgnoringCase("sūdzīb", "pārkāp");
        Visitor own = OwnPages.signIn(context, port, member.person());
        assertThat(own.page("/mana").body()).contains("Jūsu darbs uz laiku ir apturēts.");
        assertThat(hold).isWaitingAt(DECIDE).hasPassed("endEvent_nobodySupported");

        decide("lifted");

        assertThat(hold).isEnded().hasPassed("endEvent_workResumed");
        assertThat(stage()).isEqualTo(Stage.PROBATION);
        assertThat(reasons()).isEmpty();
        assertThat(MailServer.mailTo(member.email(), "Jūsu brīvprātīgais darbs atsākas")
                        .plain())
                .contains("viss ir kā pirms tam");
        assertThat(own.page("/mana").body()).doesNotContain("apturēts");
    }

    @Test
    void safeguardingIsToldOfTheBeginAndTheEndWithoutANameOrAReason() {
        String safeguarding = Canary.mailbox();
        User lead = identities.newUser("lead." + reference);
        lead.setEmail(safeguarding);
        identities.saveUser(lead);
        identities.createMembership(lead.getId(), StaffGroups.SAFEGUARDING);
        try {
            ProcessInstance hold = held();
            assertThat(hold).hasPassed("endEvent_holdTold");
            assertThat(MailServer.subjectsTo(safeguarding)).containsExactly("Brīvprātīgā darbs ir apturēts");

            decide("lifted");
            held();
            decide("ends");

            assertThat(MailServer.subjectsTo(safeguarding))
                    .containsExactly(
                            "Brīvprātīgā darbs ir apturēts",
                            "Brīvprātīgā darba apturēšana ir beigusies",
                            "Brīvprātīgā darbs ir apturēts",
                            "Brīvprātīgā darba apturēšana ir beigusies");
            assertThat(MailServer.mailsTo(safeguarding)).allSatisfy(mail -> assertThat(mail.plain())
                    .contains(reference)
                    .doesNotContain(Canary.LAST_NAME, member.email()));
        } finally {
            identities.deleteUser(lead.getId());
        }
    }

    @Test
    void coordinatorsAgreeOnWhoStandsInAndTheTaskGoesWithTheHold() {
        String helped = cases.supported(member);
        ProcessInstance hold = held();
        assertThat(journey.formVariables(reference, STAND_INS).toString()).contains(helped, "palīdz gadījumā");
        journey.submit(reference, STAND_INS, Map.of("standInsAgreed", true));
        assertThat(hold).isWaitingAt(DECIDE).hasPassed("endEvent_standInsArranged");
        decide("lifted");
        assertThat(hold).isEnded();

        ProcessInstance again = held();
        assertThat(again).isWaitingAt("callActivity_standIns", DECIDE);
        decide("lifted");

        assertThat(again).isEnded();
    }

    @Test
    void anOfferThatIsOpenGoesToSomebodyElseAndTheOldLinkTakesNoAnswer() {
        String family = offered();
        ProcessInstance looks = journey.instance("findVolunteer", family);
        Task asked = journey.task(family, "userTask_acceptCase");

        held();

        assertThat(looks).isWaitingAt("userTask_chooseVolunteer").hasPassed("event_volunteerLeft");
        assertThat(assignments.current(family)).isEmpty();
        assertThat(journey.trySubmit(asked, null, Map.of(), Map.of("offerAnswer", "accepted", "obtainedBy", "phone"))
                        .getStatusCode()
                        .is4xxClientError())
                .isTrue();
        Visitor own = OwnPages.signIn(context, port, member.person());
        own.postForm(
                "/mana/piedavajumi/" + asked.getId(),
                new HashMap<>(Map.of(
                        "atbilde",
                        "accepted",
                        "_csrf",
                        Visitor.csrf(own.page("/mana").body()))));
        assertThat(assignments.helping(family)).isEmpty();
    }

    @Test
    void whoeverIsHeldTakesNothingOn() {
        held();
        assertThat(team.takesOn(reference)).isFalse();

        decide("lifted");

        assertThat(team.takesOn(reference)).isTrue();
    }

    @Test
    void onlyManagersPutOnHoldAndDecide() {
        assertThat(journey.tryStart(
                                Journey.COORDINATOR,
                                "volunteerHold",
                                null,
                                Map.of(),
                                Map.of("heldVolunteer", reference))
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(agreed().isHeld()).isFalse();
        held();

        assertThat(journey.trySubmit(journey.task(reference, DECIDE), null, Map.of(), Map.of("holdOutcome", "lifted"))
                        .getStatusCode())
                .isIn(HttpStatus.FORBIDDEN, HttpStatus.NOT_FOUND);
        assertThat(agreed().isHeld()).isTrue();
    }

    @Test
    void aHoldTurnsIntoAnEndByTheNoticeOfTheLaw() {
        ProcessInstance hold = held();

        decide("ends");

        assertThat(hold).isEnded().hasPassed("endEvent_cooperationEnds");
        assertThat(agreed().lastDay()).isEqualTo(today.plusDays(3));
        assertThat(agreed().noticeFrom()).isEqualTo(NoticeBy.ORGANISATION);
        assertThat(agreed().isHeld()).isFalse();
        assertThat(reasons()).containsExactly("stops");
        clock.set(today.plusDays(4));
        journey.runJobs(reference);
        assertThat(stage()).isEqualTo(Stage.ENDED);
    }

    @Test
    void aPauseThatWasAgreedGoesOnAfterTheHold() {
        publish(new RequestGranted(member.person(), false, today, today, today.plusDays(20)));
        ProcessInstance before = journey.instance("volunteerPause", reference);
        held();
        assertThat(before).isEnded().hasPassed("endEvent_pauseLifted");
        publish(new RequestGranted(member.person(), false, today, today.plusDays(2), today.plusDays(30)));
        journey.runJobs(reference);
        assertThat(before).isEnded();

        decide("lifted");

        ProcessInstance after = journey.instance("volunteerPause", reference);
        assertThat(after).isWaitingAt("event_pauseBegins");
        assertThat(stage()).isEqualTo(Stage.PROBATION);
        clock.set(today.plusDays(2));
        journey.runJobs(reference);
        assertThat(after).isWaitingAt("event_pauseEnds");
        assertThat(stage()).isEqualTo(Stage.PAUSED);
    }

    @Test
    void aHoldLapsesWithTheLastDay() {
        ProcessInstance hold = held();
        publish(new RequestGranted(member.person(), true, today, null, today.plusDays(5)));
        journey.runJobs(reference);
        assertThat(hold).isWaitingAt(DECIDE);

        clock.set(today.plusDays(6));
        journey.runJobs(reference);

        assertThat(hold).isEnded().hasPassed("endEvent_holdLapsed");
        assertThat(stage()).isEqualTo(Stage.ENDED);
    }

    @Test
    void nobodyIsHeldTwiceNorBeforeTheWorkBegins() {
        held();
        assertThat(tryHold(reference)).isEqualTo(HttpStatus.BAD_REQUEST);

        assertThat(tryHold(applicants.admitted(Canary.mailbox(), "lv").volunteer()))
                .isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void whoeverIsJoinedWithSomebodyOnHoldIsOnHoldByEachRecordAndStaysSoWhenTheyAreParted() {
        TeamMember other = training.trained();
        publish(new ProbationBegun(other.volunteer()));
        held();

        join(other, member);

        ProcessInstance ofOther = journey.instance("volunteerHold", other.volunteer());
        assertThat(ofOther).isWaitingAt(DECIDE);
        assertThat(volunteers.find(other.volunteer()).cooperation().isHeld()).isTrue();
        assertThat(team.takesOn(other.volunteer())).isFalse();

        joins.undo(
                other.person(),
                joins.shownOf(other.person(), Locale.ENGLISH).get(0).reference(),
                Journey.MANAGER);

        assertThat(ofOther).isWaitingAt(DECIDE);
        assertThat(agreed().isHeld()).isTrue();
        assertThat(journey.instance("volunteerHold", reference)).isWaitingAt(DECIDE);
        decide("lifted");
        assertThat(volunteers.find(other.volunteer()).cooperation().isHeld())
                .as("another person again")
                .isTrue();
    }

    @Test
    void whoeverBecomesPartOfSomebodyOnHoldIsOnHoldAndOneManagerDecidesForBoth() {
        TeamMember other = training.trained();
        publish(new ProbationBegun(other.volunteer()));
        ProcessInstance hold = held();

        join(member, other);

        assertThat(team.takesOn(other.volunteer())).isFalse();
        ProcessInstance ofOther = journey.instance("volunteerHold", other.volunteer());
        decide("lifted");
        journey.runJobs(other.volunteer());
        assertThat(hold).isEnded().hasPassed("endEvent_workResumed");
        assertThat(ofOther).isEnded().hasPassed("endEvent_holdLapsed");
        assertThat(team.takesOn(other.volunteer())).isTrue();
    }

    @Test
    void aSecondRecordThatBeginsToWorkDuringTheHoldIsOnHoldToo() {
        TeamMember learner = applicants.admitted(Canary.mailbox(), "lv");
        held();
        join(member, learner);
        assertThat(journey.instance("volunteerHold", learner.volunteer())).isNull();

        journey.submit(
                learner.volunteer(),
                "userTask_confirmTraining",
                "volunteer",
                Journey.BY_HAND,
                Map.of("trainingCompletedOn", today.toString()));

        assertThat(volunteers.find(learner.volunteer()).cooperation().isHeld()).isTrue();
    }

    @Test
    void whoAreJoinedWithoutAHoldGoOn() {
        TeamMember other = training.trained();
        join(member, other);

        assertThat(journey.instance("volunteerHold", other.volunteer())).isNull();
        assertThat(team.takesOn(other.volunteer())).isTrue();
    }

    private void join(TeamMember kept, TeamMember duplicate) {
        joins.propose(kept.person(), duplicate.person(), JoinReason.KNOWN_TO_COLLEAGUE, Journey.COORDINATOR);
        joins.joinPersons(joins.shownOf(kept.person(), Locale.ENGLISH).get(0).reference(), Journey.MANAGER);
        journey.runJobs(kept.volunteer());
        journey.runJobs(duplicate.volunteer());
    }

    private String offered() {
        String wanted = cases.planned();
        journey.submit(
                wanted,
                "userTask_chooseVolunteer",
                "case",
                Map.of("volunteer", reference, "helpAmount", "weekly"),
                Map.of("matchOutcome", "offered"));
        journey.runJobs(wanted);
        return wanted;
    }

    private ProcessInstance held() {
        journey.startAbout(Journey.MANAGER, "volunteerHold", Map.of("heldVolunteer", reference));
        journey.runJobs(reference);
        return journey.instance("volunteerHold", reference);
    }

    private HttpStatus tryHold(String volunteer) {
        return HttpStatus.valueOf(
                journey.tryStart(Journey.MANAGER, "volunteerHold", null, Map.of(), Map.of("heldVolunteer", volunteer))
                        .getStatusCode()
                        .value());
    }

    private void decide(String outcome) {
        journey.submit(Journey.MANAGER, reference, DECIDE, null, Map.of(), Map.of("holdOutcome", outcome));
        journey.runJobs(reference);
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
        journey.runJobs(reference);
    }

    private List<String> reasons() {
        return eligibility.candidates(new Eligibility.Supported("C-2026-999999", "P-2026-999999", false)).stream()
                .filter(candidate -> candidate.volunteer().equals(reference))
                .flatMap(candidate -> candidate.reasons().stream())
                .map(Eligibility.Reason::code)
                .toList();
    }

    private Cooperation agreed() {
        return volunteers.find(reference).cooperation();
    }

    private Stage stage() {
        return volunteers.find(reference).stage();
    }
}
