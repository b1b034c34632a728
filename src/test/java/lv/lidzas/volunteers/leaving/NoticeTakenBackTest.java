package lv.lidzas.volunteers.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.lidzas.matching.Eligibility;
import lv.lidzas.people.RequestGranted;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.values.Languages;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.ProbationBegun;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.stage.Cooperation;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Before the last day is over a notice is taken back, and the same cooperation goes on. */
@ProcessTest
class NoticeTakenBackTest {

    private static final String REVIEW = "userTask_reviewProbation";

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
    private Eligibility eligibility;

    @Autowired
    private Leaving leaving;

    @Autowired
    private VolunteerRegister volunteers;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private TeamMember member;
    private String reference;
    private LocalDate today;
    private String card;

    @BeforeEach
    void aVolunteerAtWork() {
        member = training.trained();
        reference = member.volunteer();
        today = clock.today();
        card = "/personas/" + member.person();
        publish(new ProbationBegun(reference));
    }

    @Test
    void theVolunteerStaysAndIsOfferedWorkOnTheSameDay() {
        Visitor own = OwnPages.signIn(context, port, member.person());
        own.postForm(
                "/mana/lugt/beigt",
                Visitor.filledIn(
                        own.page("/mana/lugt/beigt").body(),
                        Map.of("personRequest.lastDay", Written.typed(today.plusDays(9)))));
        String request = jdbc.sql("select reference from lidzas.person_request where person = ?")
                .param(member.person())
                .query(String.class)
                .single();
        journey.runJobs(request);
        journey.submit(request, "userTask_answerRequest", "personRequest", Map.of("answer", "done"), Map.of());
        journey.runJobs(reference);
        ProcessInstance leaves = journey.instance("volunteerLeaving", reference);
        ProcessInstance cooperation = journey.instance("volunteerCooperation", reference);
        assertThat(reasons()).containsExactly("stops");
        assertThat(own.page("/mana").body()).contains("/mana/paliek");

        assertThat(stay(own).statusCode()).isEqualTo(302);
        journey.runJobs(reference);

        assertThat(leaves).isEnded().hasPassed("endEvent_noticeTakenBack");
        assertThat(cooperation)
                .isNotEnded()
                .hasPassed("event_noticeTakenBack", "endEvent_stayConfirmed")
                .isWaitingAt("callActivity_probationReview", "callActivity_supervisionTalks");
        assertThat(agreed().isLeaving()).isFalse();
        assertThat(reasons()).isEmpty();
        assertThat(MailServer.mailTo(member.email(), "Prieks, ka turpinām kopā").plain())
                .contains("pēdējā diena vairs nav noteikta");
        assertThat(own.page("/mana").body()).doesNotContain("/mana/paliek");
        assertThat(own.page("/mana/paliek").statusCode()).isEqualTo(404);
        clock.set(today.plusDays(10));
        journey.runJobs(reference);
        assertThat(stage()).isEqualTo(Stage.PROBATION);
    }

    @Test
    void aCoordinatorTakesBackWhatTheOrganisationHasSaidAndTheVolunteerCannot() {
        clock.set(today.plusMonths(3));
        journey.runJobs(reference);
        journey.submit(reference, REVIEW, "volunteer", Map.of(), Map.of("probationOutcome", "ends"));
        journey.runJobs(reference);
        Visitor own = OwnPages.signIn(context, port, member.person());
        assertThat(own.page("/mana").body()).doesNotContain("/mana/paliek");
        assertThat(own.page("/mana/paliek").statusCode()).isEqualTo(404);
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        assertThat(coordinator.page(card).body()).contains(card + "/paliek");

        HttpResponse<String> sent = coordinator.postForm(
                card + "/paliek",
                Visitor.filledIn(coordinator.page(card + "/paliek").body(), Map.of("volunteer.note", "Vienojāmies.")));
        journey.runJobs(reference);

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(agreed().isLeaving()).isFalse();
        assertThat(journey.task(reference, REVIEW)).isNotNull();
        assertThat(coordinator.page(card).body()).contains("/beigt").doesNotContain("/paliek");
    }

    @Test
    void aPauseThatWasAgreedBeforeTheNoticeGoesOnAfterIt() {
        publish(new RequestGranted(member.person(), false, today, today, today.plusDays(20)));
        journey.runJobs(reference);
        ProcessInstance before = journey.instance("volunteerPause", reference);
        notice(today.plusDays(5));
        assertThat(before).isEnded();

        leaving.takeBackNotice(reference, Languages.LATVIAN);
        journey.runJobs(reference);

        ProcessInstance pause = journey.instance("volunteerPause", reference);
        assertThat(pause).isWaitingAt("event_pauseEnds");
        assertThat(stage()).isEqualTo(Stage.PAUSED);
        assertThat(reasons()).containsExactly("paused");
        clock.set(today.plusDays(21));
        journey.runJobs(reference);
        assertThat(pause).isWaitingAt("userTask_answerPause");
    }

    @Test
    void afterTheLastDayNobodyCanStayEvenBeforeTheJobHasRun() {
        notice(today.plusDays(4));
        Visitor own = OwnPages.signIn(context, port, member.person());
        clock.set(today.plusDays(4).atTime(23, 50).atZone(TestClock.RIGA));
        assertThat(own.page("/mana/paliek").statusCode()).isEqualTo(200);

        clock.set(today.plusDays(5).atTime(0, 1).atZone(TestClock.RIGA));

        assertThat(own.page("/mana/paliek").statusCode()).isEqualTo(404);
    }

    @Test
    void whereNothingWaitsForItTheNoticeStaysAndItIsSaid() {
        TeamMember other = training.trained();
        leaving.notice(other.volunteer(), NoticeBy.VOLUNTEER, NoticeForm.EMAIL, today, today.plusDays(9));
        jdbc.sql("delete from public.act_ru_event_subscr where proc_inst_id_ = ?")
                .param(journey.instance("volunteerLeaving", other.volunteer()).getId())
                .update();
        Visitor own = OwnPages.signIn(context, port, other.person());

        HttpResponse<String> refused = stay(own);

        assertThat(refused.body()).contains("Pašlaik paziņojumu par beigšanu atsaukt nevar.");
        assertThat(volunteers.find(other.volunteer()).cooperation().isLeaving()).isTrue();
    }

    @Test
    void theLastDayOfSomebodyWhoStaysEndsNothing() {
        leaving.endCooperation(reference);

        assertThat(stage()).isEqualTo(Stage.PROBATION);
        assertThat(journey.instance("volunteerCooperation", reference)).isNotEnded();
    }

    @Test
    void whoHasStayedMayGiveNoticeOnceMore() {
        notice(today.plusDays(4));
        leaving.takeBackNotice(reference, Languages.LATVIAN);
        journey.runJobs(reference);

        notice(today.plusDays(7));
        clock.set(today.plusDays(8));
        journey.runJobs(reference);

        assertThat(stage()).isEqualTo(Stage.ENDED);
    }

    private void notice(LocalDate last) {
        leaving.notice(reference, NoticeBy.VOLUNTEER, NoticeForm.EMAIL, clock.today(), last);
        journey.runJobs(reference);
    }

    private HttpResponse<String> stay(Visitor own) {
        return own.postForm(
                "/mana/paliek", Visitor.filledIn(own.page("/mana/paliek").body(), Map.of()));
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
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
