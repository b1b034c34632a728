package lv.lidzas.volunteers.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.Map;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.volunteers.VolunteerCare;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.stage.Stage;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Probation is reviewed after three months or ten contacts, and the coordinator decides what comes of it. */
@ProcessTest
class ProbationReviewProcessTest {

    private static final String REVIEW = "userTask_reviewProbation";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("probationReview");

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private CooperationFixtures fixtures;

    @Autowired
    private VolunteerRegister volunteers;

    @Autowired
    private VolunteerCare care;

    @Autowired
    private JdbcClient jdbc;

    private TeamMember member;
    private String reference;
    private ProcessInstance review;

    @BeforeEach
    void aVolunteerInProbation() {
        member = fixtures.inProbation();
        reference = member.volunteer();
        review = journey.instance("probationReview", reference);
    }

    @Test
    void afterThreeMonthsAVolunteerWhoGoesOnIsActiveAndIsToldSo() {
        assertThat(review).isWaitingAt("gateway_probation");
        reviewed("goesOn", Map.of("note", "Zeltputna teica, ka naktīs neguļ"));

        assertThat(stage()).isEqualTo(Stage.ACTIVE);
        assertThat(review).isEnded().hasPassed("endEvent_volunteerActive");
        assertThat(MailServer.mailTo(member.email(), "Pārbaudes periods ir galā")
                        .plain())
                .contains("mūsu aktīvajā komandā");
    }

    @Test
    void theTenthContactBringsTheReviewForwardAndTheNinthDoesNot() {
        care.contactHeld(reference, 9, false);
        assertThat(review).isWaitingAt("gateway_probation");

        care.contactHeld(reference, 10, false);

        assertThat(review).isWaitingAt(REVIEW).hasPassed("event_enoughContacts");
        care.contactHeld(reference, 11, false);
        assertThat(journey.tasks(reference)).hasSize(1);
    }

    @Test
    void aProlongedProbationIsReviewedOnTheDayThatWasAgreedAndContactsCountNoMore() {
        LocalDate agreed = clock.today().plusMonths(5);
        reviewed("prolonged", Map.of("probationEndsOn", agreed.toString()));

        assertThat(stage()).isEqualTo(Stage.PROBATION);
        assertThat(volunteers.find(reference).probationEndsOn()).isEqualTo(agreed);
        assertThat(MailServer.mailTo(member.email(), "Pārbaudes periods turpinās")
                        .plain())
                .contains(agreed.getDayOfMonth() + ".");
        care.contactHeld(reference, 12, false);
        assertThat(review).isWaitingAt("gateway_probation");
        reviewed("goesOn", Map.of());
        assertThat(stage()).isEqualTo(Stage.ACTIVE);
    }

    @Test
    void aProbationProlongedWithoutADayLastsAsLongAgain() {
        reviewed("prolonged", Map.of());

        assertThat(volunteers.find(reference).probationEndsOn())
                .isEqualTo(clock.today().plusMonths(3));
    }

    @Test
    void whenProbationDoesNotWorkOutTheOrganisationGivesTheNoticeThatTheLawAsksFor() {
        reviewed("ends", Map.of());

        assertThat(review).isEnded().hasPassed("endEvent_probationEnded");
        assertThat(jdbc.sql("select notice_by, last_day - notice_on as days from lidzas.volunteer where reference = ?")
                        .param(reference)
                        .query()
                        .singleRow())
                .containsEntry("notice_by", "organisation")
                .containsEntry("days", 3);
    }

    private void reviewed(String outcome, Map<String, ?> bound) {
        LocalDate ends = volunteers.find(reference).probationEndsOn();
        clock.set(ends);
        journey.runJobs(reference);
        assertThat(review).isWaitingAt(REVIEW);
        journey.submit(reference, REVIEW, "volunteer", bound, Map.of("probationOutcome", outcome));
        journey.runJobs(reference);
    }

    private Stage stage() {
        return volunteers.find(reference).stage();
    }
}
