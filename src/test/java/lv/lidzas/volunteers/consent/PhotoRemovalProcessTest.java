package lv.lidzas.volunteers.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.people.PersonData;
import lv.lidzas.people.erasure.ErasureReason;
import lv.lidzas.people.erasure.ErasureRequests;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import lv.lidzas.volunteers.application.VolunteerRegister;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Pictures of somebody who takes the consent back are removed, by a coordinator and in time. */
@ProcessTest
class PhotoRemovalProcessTest {

    private static final String PROCESS = "photoRemoval";
    private static final String REMOVE = "userTask_removePhotos";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of(PROCESS);

    @Autowired
    private Journey journey;

    @Autowired
    private VolunteerFixtures fixtures;

    @Autowired
    private VolunteerConsents consents;

    @Autowired
    private ConsentTexts texts;

    @Autowired
    private ErasureRequests requests;

    @Autowired
    private VolunteerRegister register;

    @Autowired
    private List<NightlyWork> works;

    @Autowired
    private TestClock clock;

    private TeamMember volunteer;

    @BeforeEach
    void somebodyIsOnPictures() {
        volunteer = fixtures.inProbation();
        say("photos", true);
    }

    @Test
    void whoeverTakesTheConsentBackIsACoordinatorsTaskWithADay() {
        say("photos", false);

        ProcessInstance removal = journey.instance(PROCESS, volunteer.volunteer());
        assertThat(removal).isWaitingAt(REMOVE);
        Task task = journey.task(volunteer.volunteer(), REMOVE);
        assertThat(task.getDueDate()).isNotNull();
        assertThat(journey.formVariables(volunteer.volunteer(), REMOVE).toString())
                .contains("Ilze");

        journey.submit(volunteer.volunteer(), REMOVE, Map.of("photosRemoved", true));

        assertThat(removal).isEnded().hasPassed("endEvent_photosRemoved");
    }

    @Test
    void whoSaysNothingOfTheRemovalHasNotRemoved() {
        say("photos", false);

        assertThat(journey.trySubmit(journey.task(volunteer.volunteer(), REMOVE), null, Map.of(), Map.of())
                        .getStatusCode()
                        .is4xxClientError())
                .isTrue();
    }

    @Test
    void whoChangesTheMindTwiceBeforeAnybodyHasLookedIsOneTaskAndAnotherOneAfterwards() {
        say("photos", false);
        say("photos", true);
        say("photos", false);
        assertThat(journey.tasks(volunteer.volunteer())).hasSize(1);

        journey.submit(volunteer.volunteer(), REMOVE, Map.of("photosRemoved", true));
        say("photos", true);
        consents.withdraw(volunteer.person(), "photos");

        assertThat(journey.tasks(volunteer.volunteer()))
                .extracting(Task::getTaskDefinitionKey)
                .isEqualTo(List.of(REMOVE));
    }

    @Test
    void newsAndARefusalAreNobodysTask() {
        TeamMember other = fixtures.inProbation();
        consents.answer(other.person(), "photos", false, "", Locale.ENGLISH);
        say("mailing", true);
        say("mailing", false);

        assertThat(journey.tasks(other.volunteer())).isEmpty();
        assertThat(journey.tasks(volunteer.volunteer())).isEmpty();
    }

    @Test
    void whoeverIsOnPicturesIsErasedAtOnceOnlyAfterTheyAreRemoved() {
        assertThat(whatIsOpen())
                .containsExactly("agrees to photos: first withdraw the consent and remove the published photos");
        say("photos", false);
        assertThat(whatIsOpen()).containsExactly("published photos are not removed yet");
        assertThat(requests.eraseOrAsk(volunteer.person(), ErasureReason.ASKED, Journey.COORDINATOR))
                .isFalse();
        assertThat(journey.tasks(volunteer.volunteer())).hasSize(1);

        journey.submit(volunteer.volunteer(), REMOVE, Map.of("photosRemoved", true));
        requests.takeBack(volunteer.person());

        assertThat(whatIsOpen()).isEmpty();
        assertThat(requests.eraseOrAsk(volunteer.person(), ErasureReason.ASKED, Journey.COORDINATOR))
                .isTrue();
        assertThat(journey.tasks(volunteer.volunteer())).isEmpty();
    }

    @Test
    void whoeverNeverAgreedToPicturesHoldsNoErasureUp() {
        TeamMember other = fixtures.inProbation();
        consents.answer(other.person(), "photos", false, "", Locale.ENGLISH);

        assertThat(requests.holdsOf(other.person(), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void theTaskShowsThatSomebodyAgreesAgain() {
        say("photos", false);
        assertThat(journey.formVariables(volunteer.volunteer(), REMOVE).toString())
                .contains("piekrišana atsaukta, ");

        say("photos", true);

        assertThat(journey.formVariables(volunteer.volunteer(), REMOVE).toString())
                .contains("piekrīt, ")
                .doesNotContain("piekrišana atsaukta");
    }

    @Test
    void aNightThatErasesWhatIsNoLongerKeptWaitsUntilThePicturesAreRemoved() {
        volunteer = fixtures.admittedWithoutAgreement(Canary.mailbox());
        say("photos", true);
        say("photos", false);
        register.withdrawApplication(volunteer.volunteer());
        clock.pass(Duration.ofDays(200));

        erasure().work();

        assertThat(journey.tasks(volunteer.volunteer()))
                .extracting(Task::getTaskDefinitionKey)
                .contains(REMOVE);
        journey.submit(volunteer.volunteer(), REMOVE, Map.of("photosRemoved", true));
        erasure().work();
        assertThatThrownBy(() -> register.find(volunteer.volunteer())).isInstanceOf(NoSuchRecord.class);
    }

    private NightlyWork erasure() {
        return works.stream()
                .filter(work -> work.name().equals("eraseExpiredApplications"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> whatIsOpen() {
        return requests.holdsOf(volunteer.person(), Locale.ENGLISH).stream()
                .map(PersonData.Hold::what)
                .toList();
    }

    private void say(String purpose, boolean given) {
        String version = texts.version(ConsentPurpose.of(purpose).orElseThrow());
        consents.answer(volunteer.person(), purpose, given, version, Locale.ENGLISH);
    }
}
