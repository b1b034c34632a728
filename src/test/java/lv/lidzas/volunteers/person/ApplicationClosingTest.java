package lv.lidzas.volunteers.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import lv.lidzas.volunteers.cooperation.CooperationFixtures;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever goes no further and does not withdraw by link is closed by a colleague, so that the data are erased in time. */
@ProcessTest
class ApplicationClosingTest {

    private static final String DOOR = "/noslegt";

    @LocalServerPort
    private int port;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private CooperationFixtures cooperations;

    private final String email = Canary.mailbox();
    private Visitor coordinator;

    @BeforeEach
    void aCoordinator() {
        coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
    }

    @Test
    void whoStopsLearningIsClosedWithALetterAndTheTrainingEnds() {
        TeamMember admitted = volunteers.admitted(email, "lv");
        ProcessInstance onboarding = journey.instance("volunteerOnboarding", admitted.volunteer());
        assertThat(card(admitted)).contains(DOOR);

        assertThat(send(admitted, "Pārtrauca mācības.").statusCode()).isEqualTo(302);
        journey.runJobs(admitted.volunteer());

        assertThat(volunteers.stage(admitted.volunteer())).isEqualTo("withdrawn");
        assertThat(onboarding).isEnded().hasPassed("endEvent_withdrawn");
        assertThat(MailServer.subjectsTo(email)).contains("Jūsu pieteikums ir atsaukts");
        assertThat(card(admitted)).contains("Pārtrauca mācības.").doesNotContain(DOOR);
        assertThat(coordinator.page("/personas/" + admitted.person() + DOOR).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoNamesNobodyAndIsCalledInVainIsClosedAndNothingWaitsAnyMore() {
        TeamMember silent = volunteers.toBeReviewed(email);
        String reference = silent.volunteer();
        journey.submit(
                reference,
                "userTask_reviewApplication",
                "volunteer",
                Map.of("samePerson", "new"),
                Map.of("applicationReview", "invite"));
        journey.submit(
                reference,
                "userTask_holdFirstTalk",
                "volunteer",
                Map.of("role", "companion", "childContact", "none"),
                Map.of("firstTalkOn", clock.today().toString(), "firstTalkMode", "phone"));
        journey.runJobs(reference);
        ProcessInstance onboarding = journey.instance("volunteerOnboarding", reference);
        ProcessInstance screening = journey.instance("volunteerScreening", reference);
        clock.set(journey.timer(reference, "event_nameRefereesOverdue")
                .getDuedate()
                .toInstant());
        journey.runJobs(reference);
        assertThat(screening).isWaitingAt("userTask_callApplicant");
        coordinator.signIn(Journey.COORDINATOR, Journey.PASSWORD);

        assertThat(send(silent, "Trīs reizes zvanīju.").statusCode()).isEqualTo(302);
        journey.runJobs(reference);

        assertThat(volunteers.stage(reference)).isEqualTo("withdrawn");
        assertThat(onboarding).isEnded();
        assertThat(screening).isEnded();
        assertThat(journey.tasks(reference)).isEmpty();
    }

    @Test
    void nobodyIsClosedWithoutAWord() {
        TeamMember registered = volunteers.toBeReviewed(email);

        assertThat(send(registered, "").statusCode()).isEqualTo(422);

        assertThat(volunteers.stage(registered.volunteer())).isEqualTo("applied");
    }

    @Test
    void whoWorksIsNotClosedButLeaves() {
        TeamMember active = cooperations.active();

        assertThat(card(active)).doesNotContain(DOOR);
        assertThat(coordinator.page("/personas/" + active.person() + DOOR).statusCode())
                .isEqualTo(404);
    }

    private String card(TeamMember member) {
        return coordinator.page("/personas/" + member.person()).body();
    }

    private HttpResponse<String> send(TeamMember member, String note) {
        String door = "/personas/" + member.person() + DOOR;
        return coordinator.postForm(
                door, Visitor.filledIn(coordinator.page(door).body(), Map.of("volunteer.note", note)));
    }
}
