package lv.lidzas.volunteers.minor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.RecordStores;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.support.Visitor;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import lv.lidzas.volunteers.application.VolunteerRegister;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Law on the Protection of the Children's Rights, section 72(5), read cautiously: whoever works in one team with a minor is checked. */
@ProcessTest
class MinorInTeamProcessTest {

    private static final String PROCESS = "minorInTeam";
    private static final String MARK = "userTask_markColleagues";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of(PROCESS);

    @LocalServerPort
    private int port;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private VolunteerRegister register;

    @Autowired
    private RecordStores records;

    @Autowired
    private MinorWork night;

    private TeamMember minor;

    @BeforeEach
    void onAThursdayMorning() {
        clock.set(LocalDate.of(2026, 11, 26).atTime(LocalTime.of(10, 0)).atZone(TestClock.RIGA));
    }

    @Test
    void withTheAdmissionOfAMinorSomebodyIsAskedOnceWhoWorksThere() {
        admitted(17);

        assertThat(asked()).isWaitingAt(MARK);
        assertThat(journey.task(minor.volunteer(), MARK)
                        .getDueDate()
                        .toInstant()
                        .atZone(TestClock.RIGA)
                        .toLocalDate())
                .isEqualTo(clock.today().plusDays(4));
        marked();
        night.work();
        assertThat(asked()).isNull();
    }

    @Test
    void withTheAdmissionOfAnAdultNobodyIsAsked() {
        admitted(18);
        night.work();

        assertThat(asked()).isNull();
    }

    @Test
    void onTheNightAfterTheEighteenthBirthdaySomebodyIsAskedOnceMore() {
        admitted(17);
        marked();
        clock.set(clock.today().plusYears(1).atTime(LocalTime.of(4, 0)).atZone(TestClock.RIGA));

        night.work();

        assertThat(asked()).isWaitingAt(MARK);
        marked();
        night.work();
        assertThat(asked()).isNull();
    }

    @Test
    void whenAMinorLeavesSomebodyIsAskedOnceMore() {
        admitted(17);
        marked();

        register.withdrawApplication(minor.volunteer());

        assertThat(asked()).isWaitingAt(MARK);
    }

    @Test
    void aMinorOfATeamThatWasThereBeforeIsAskedAboutInTheFirstNight() {
        minor = volunteers.inProbation();
        ((Changeable) records.named("person"))
                .write(minor.person(), Map.of("birthDate", clock.today().minusYears(16)), Coordinator.at("personCard"));

        night.work();

        assertThat(asked()).isWaitingAt(MARK);
    }

    @Test
    void whoIsMarkedStandsInASelectionOfTheListOfPeople() {
        TeamMember beside = training.trained();
        String list = "/personas?izlase=ar-nepilngadigo";
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        assertThat(coordinator.page(list).body()).doesNotContain(beside.person());

        ((Changeable) records.named("volunteer"))
                .write(beside.volunteer(), Map.of("teamWithMinor", true), Coordinator.at("changeCooperation"));

        assertThat(coordinator.page(list).body()).contains(beside.person());
    }

    @Test
    void theCardOfWhoeverLearnsHasTheDoorThatTheTaskSpeaksOf() {
        TeamMember learner = volunteers.admitted(Canary.mailbox(), "lv");
        String card = "/personas/" + learner.person();
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);

        assertThat(coordinator.page(card).body())
                .contains(card + "/sadarbiba", "Mainīt, par ko vienojāmies")
                .doesNotContain(card + "/pauze", card + "/beigt");
        assertThat(coordinator.page(card + "/sadarbiba").body()).contains("volunteer.teamWithMinor");
    }

    private void admitted(int age) {
        minor = volunteers.toBeChecked(
                Canary.mailbox(), age, Map.of("role", "officeHelper", "childContact", "none", "teamWithMinor", false));
        register.admitVolunteer(minor.volunteer(), Journey.COORDINATOR);
    }

    private void marked() {
        journey.submit(minor.volunteer(), MARK, Map.of("colleaguesMarked", true));
        assertThat(asked()).isNull();
    }

    private @Nullable ProcessInstance asked() {
        return journey.instance(PROCESS, minor.volunteer());
    }
}
