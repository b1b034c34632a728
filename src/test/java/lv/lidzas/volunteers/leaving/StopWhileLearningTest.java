package lv.lidzas.volunteers.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.values.Languages;
import lv.lidzas.values.LastDay;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With whom there is an agreement withdraws no application: the end is asked for, a coordinator learns of it, the agreement is kept. */
@ProcessTest
class StopWhileLearningTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private List<NightlyWork> nights;

    @Autowired
    private JdbcClient database;

    private TeamMember member;
    private String reference;
    private Visitor own;

    @BeforeEach
    void somebodyWhoLearns() {
        member = volunteers.admitted(Canary.mailbox(), "lv");
        reference = member.volunteer();
        own = OwnPages.signIn(context, port, member.person());
    }

    @Test
    void thereIsOneDoorOutAndTheOtherOneIsShut() {
        assertThat(own.page("/mana").body()).contains("/mana/lugt/beigt").doesNotContain("Atsaukt pieteikumu");
        assertThat(own.page("/mana/pieteikums/" + reference + "/atsaukt").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoeverHasNoAgreementYetWithdraws() {
        TeamMember earlier = volunteers.admittedWithoutAgreement(Canary.mailbox());
        Visitor theirs = OwnPages.signIn(context, port, earlier.person());

        assertThat(theirs.page("/mana").body()).contains("Atsaukt pieteikumu");
        assertThat(theirs.page("/mana/pieteikums/" + earlier.volunteer() + "/atsaukt")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aCoordinatorAgreesAndTheWayIntoTheTeamEnds() {
        ProcessInstance onboarding = journey.instance("volunteerOnboarding", reference);

        stop();

        assertThat(volunteers.stage(reference)).isEqualTo("withdrawn");
        assertThat(onboarding).isEnded().hasPassed("endEvent_withdrawn");
        assertThat(journey.tasks(reference)).isEmpty();
        assertThat(database.sql("select ended_on from lidzas.volunteer_agreement where volunteer = ?")
                        .param(reference)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(clock.today());
        assertThat(MailServer.mailTo(member.email(), "Jūsu pieteikums ir atsaukts")
                        .plain())
                .contains("līdz " + Written.until(new LastDay(clock.today().plusMonths(60), null), Languages.LATVIAN));
    }

    @Test
    void theAgreementIsKeptLikeThatOfEverybodyWhoLeaves() {
        LocalDate last = clock.today();
        stop();

        on(last.plusMonths(7));
        assertThat(isKept()).isTrue();
        on(last.plusMonths(60).minusDays(1));
        assertThat(isKept()).isTrue();

        on(last.plusMonths(60).plusDays(2));
        assertThat(isKept()).isFalse();
    }

    private void stop() {
        own.postForm(
                "/mana/lugt/beigt",
                Visitor.filledIn(
                        own.page("/mana/lugt/beigt").body(),
                        Map.of(
                                "personRequest.lastDay",
                                Written.typed(clock.today().plusDays(9)))));
        String request = database.sql("select reference from lidzas.person_request where person = ?")
                .param(member.person())
                .query(String.class)
                .single();
        journey.runJobs(request);
        assertThat(volunteers.stage(reference)).as("a coordinator decides").isEqualTo("training");
        journey.submit(request, "userTask_answerRequest", "personRequest", Map.of("answer", "done"), Map.of());
        journey.runJobs(request);
        journey.runJobs(reference);
    }

    private void on(LocalDate day) {
        clock.set(day.atTime(LocalTime.of(4, 0)).atZone(TestClock.RIGA));
        nights.stream()
                .filter(night -> List.of("eraseExpiredApplications", "eraseEndedVolunteers")
                        .contains(night.name()))
                .forEach(NightlyWork::work);
    }

    private boolean isKept() {
        return database.sql("select exists (select from lidzas.volunteer_agreement where volunteer = ?)")
                .param(reference)
                .query(Boolean.class)
                .single();
    }
}
