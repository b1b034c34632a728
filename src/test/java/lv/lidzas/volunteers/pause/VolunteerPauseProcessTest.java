package lv.lidzas.volunteers.pause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.lidzas.cases.file.CaseFixtures;
import lv.lidzas.matching.Eligibility;
import lv.lidzas.people.RequestGranted;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.ProbationBegun;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.stage.Stage;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** A pause has a first and a last day, and nothing is lost by it. */
@ProcessTest
class VolunteerPauseProcessTest {

    private static final String CASES = "userTask_askAboutCases";
    private static final String ANSWER = "userTask_answerPause";
    private static final String SETTLE = "userTask_settlePause";
    private static final String OVER = "Vai esat atpakaļ?";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("volunteerPause");

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private CaseFixtures cases;

    @Autowired
    private VolunteerPauses pauses;

    @Autowired
    private VolunteerRegister volunteers;

    @Autowired
    private Eligibility eligibility;

    @Autowired
    private ApplicationEventPublisher events;

    private TeamMember member;
    private String reference;
    private LocalDate today;

    @BeforeEach
    void aVolunteerAtWork() {
        member = training.trained();
        reference = member.volunteer();
        today = clock.today();
        events.publishEvent(new ProbationBegun(reference));
    }

    @Test
    void aPauseWithoutLossOfStatus() {
        ProcessInstance pause = paused(today.plusDays(2), today.plusDays(30));
        assertThat(stage()).isEqualTo(Stage.PROBATION);
        assertThat(reasons()).isEmpty();
        on(today.plusDays(2));
        assertThat(stage()).isEqualTo(Stage.PAUSED);
        assertThat(reasons()).containsExactly("paused");
        on(today.plusDays(30));
        assertThat(pause).isWaitingAt("event_pauseEnds");
        on(today.plusDays(31));

        journey.submit(reference, ANSWER, Map.of("pauseAnswer", "back", "obtainedBy", "phone"));
        journey.runJobs(reference);

        assertThat(pause).isEnded().hasPassed("endEvent_backFromPause");
        assertThat(stage()).isEqualTo(Stage.PROBATION);
        assertThat(reasons()).isEmpty();
        assertThat(MailServer.mailTo(member.email(), "Esam priecīgi, ka esat atpakaļ")
                        .plain())
                .contains("viss ir kā pirms tās");
    }

    @Test
    void theVolunteerAnswersByLinkThatThePauseLastsLonger() {
        ProcessInstance pause = paused(today, today.plusDays(10));
        on(today.plusDays(11));
        ReceivedMail asked = MailServer.mailTo(member.email(), OVER);

        journey.answer(
                asked.link(),
                Map.of("volunteer", Map.of("pausedUntil", today.plusDays(40).toString()), "pauseAnswer", "longer"));
        journey.runJobs(reference);

        assertThat(pause).isWaitingAt("event_pauseEnds");
        assertThat(stage()).isEqualTo(Stage.PAUSED);
        assertThat(volunteers.find(reference).cooperation().pausedUntil()).isEqualTo(today.plusDays(40));
    }

    @Test
    void whoDoesNotAnswerIsCalled() {
        ProcessInstance pause = paused(today, null);
        on(today.plusMonths(3));
        clock.pass(Duration.ofDays(20));
        journey.runJobs(reference);

        journey.submit(
                reference, SETTLE, "volunteer", Map.of("note", "Zeltputna atgriežas"), Map.of("pauseSettled", "back"));
        journey.runJobs(reference);

        assertThat(pause).isEnded().hasPassed("event_answerPauseOverdue");
    }

    @Test
    void whoSaysWhenCalledThatThePauseLastsLongerIsAskedAgainThen() {
        ProcessInstance pause = paused(today, today.plusDays(10));
        on(today.plusDays(11));
        clock.pass(Duration.ofDays(20));
        journey.runJobs(reference);

        journey.submit(
                reference,
                SETTLE,
                "volunteer",
                Map.of("pausedUntil", today.plusDays(60).toString()),
                Map.of("pauseSettled", "longer"));
        journey.runJobs(reference);

        assertThat(pause).isWaitingAt("event_pauseEnds");
        assertThat(volunteers.find(reference).cooperation().pausedUntil()).isEqualTo(today.plusDays(60));
    }

    @Test
    void whoAnswersThatThePauseLastsLongerAndNamesNoDayIsNotAskedAtOnce() {
        ProcessInstance pause = paused(today, today.plusDays(10));
        on(today.plusDays(11));

        journey.submit(
                reference,
                ANSWER,
                "volunteer",
                Map.of("pausedUntil", today.plusDays(10).toString()),
                Map.of("pauseAnswer", "longer", "obtainedBy", "phone"));

        notAskedBeforeThreeMonths(pause);
    }

    @Test
    void whoSaysWhenCalledThatThePauseLastsLongerAndNamesNoDayIsNotAskedAtOnce() {
        ProcessInstance pause = paused(today, today.plusDays(10));
        on(today.plusDays(11));
        clock.pass(Duration.ofDays(20));
        journey.runJobs(reference);

        journey.submit(
                reference,
                SETTLE,
                "volunteer",
                Map.of("pausedUntil", today.plusDays(10).toString()),
                Map.of("pauseSettled", "longer"));

        notAskedBeforeThreeMonths(pause);
    }

    private void notAskedBeforeThreeMonths(ProcessInstance pause) {
        LocalDate answered = clock.today();
        int asked = asked();
        journey.runJobs(reference);
        assertThat(pause).isWaitingAt("event_pauseEnds");
        assertThat(reasons()).containsExactly("pausedOpen");
        on(answered.plusMonths(2));
        assertThat(pause).isWaitingAt("event_pauseEnds");
        assertThat(asked()).isEqualTo(asked);

        on(answered.plusMonths(3));

        assertThat(pause).isWaitingAt(ANSWER);
        assertThat(asked()).isEqualTo(asked + 1);
    }

    private int asked() {
        return (int) MailServer.subjectsTo(member.email()).stream()
                .filter(OVER::equals)
                .count();
    }

    @Test
    void currentCasesAreAskedAbout() {
        String helped = cases.supported(member);
        paused(today, today.plusDays(10));
        journey.runJobs(reference);
        assertThat(journey.formVariables(reference, CASES).toString()).contains(helped, "palīdz gadījumā");

        journey.submit(reference, CASES, "volunteer", Map.of(), Map.of("casesAgreed", true));

        assertThat(journey.instance("volunteerPause", reference)).isWaitingAt("event_pauseEnds");
    }

    @Test
    void casesThatNobodyAskedAboutDoNotKeepThePauseFromEnding() {
        cases.supported(member);
        ProcessInstance pause = paused(today, today.plusDays(10));
        on(today.plusDays(11));

        assertThat(pause).isWaitingAt(ANSWER).hasPassed("event_pauseEnds_asking");
    }

    @Test
    void otherDaysTakeThePlaceOfThoseAgreedBefore() {
        ProcessInstance first = paused(today, today.plusDays(10));
        journey.runJobs(reference);

        pauses.agree(reference, today, today.plusDays(3));
        assertThat(first).isEnded().hasPassed("endEvent_pauseLifted");
        on(today.plusDays(4));

        assertThat(journey.instance("volunteerPause", reference)).isWaitingAt(ANSWER);
    }

    @Test
    void whatIsAgreedOnTheOwnPageReachesTheCooperation() {
        events.publishEvent(new RequestGranted(member.person(), false, today, today, today.plusDays(5)));
        journey.runJobs(reference);

        assertThat(stage()).isEqualTo(Stage.PAUSED);
        assertThat(volunteers.find(reference).cooperation().pausedUntil()).isEqualTo(today.plusDays(5));
    }

    private ProcessInstance paused(LocalDate from, LocalDate until) {
        pauses.agree(reference, from, until);
        return journey.instance("volunteerPause", reference);
    }

    private void on(LocalDate day) {
        clock.set(day);
        journey.runJobs(reference);
    }

    private Stage stage() {
        return volunteers.find(reference).stage();
    }

    private List<String> reasons() {
        return eligibility.candidates(new Eligibility.Supported("C-2026-999999", "P-2026-999999", false)).stream()
                .filter(candidate -> candidate.volunteer().equals(reference))
                .flatMap(candidate -> candidate.reasons().stream())
                .map(Eligibility.Reason::code)
                .toList();
    }
}
