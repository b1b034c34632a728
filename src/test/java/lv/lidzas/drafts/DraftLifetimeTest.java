package lv.lidzas.drafts;

import static lv.lidzas.drafts.DraftSteps.START;
import static lv.lidzas.drafts.DraftSteps.json;
import static lv.lidzas.drafts.DraftSteps.keep;
import static lv.lidzas.drafts.DraftSteps.note;
import static lv.lidzas.drafts.DraftSteps.put;
import static lv.lidzas.drafts.DraftSteps.sent;
import static lv.lidzas.drafts.DraftSteps.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import lv.lidzas.access.Staff;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.people.People;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft is gone when what it is about is over. */
@ProcessTest
class DraftLifetimeTest {

    @Autowired
    private Journey journey;

    @Autowired
    private VolunteerFixtures fixtures;

    @Autowired
    private DraftSteps drafts;

    @Autowired
    private TestClock clock;

    @Autowired
    private Volunteers volunteers;

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient database;

    @Autowired
    @Qualifier("oldDrafts")
    private NightlyWork night;

    @Autowired
    private Erasure erasure;

    @Autowired
    private People people;

    private Visitor coordinator;
    private String reference;

    @BeforeEach
    void somebodyIsRegisteredAndACoordinatorTypes() {
        coordinator = drafts.signIn(Journey.COORDINATOR);
        reference = fixtures.toBeReviewed(Canary.mailbox()).volunteer();
    }

    @AfterEach
    void forget() {
        drafts.forget();
    }

    @Test
    void everybodysDraftGoesWithTheTaskThatIsDone() {
        String task = drafts.review(reference);
        keep(coordinator, task, note("Mans"));
        keep(drafts.signIn(Journey.MANAGER), task, note("Cita"));

        journey.submit(
                reference,
                "userTask_reviewApplication",
                "volunteer",
                Map.of("samePerson", "new"),
                Map.of("applicationReview", "invite"));

        assertThat(drafts.kept()).isZero();
        assertThat(coordinator.data("/api/drafts/" + task).statusCode()).isEqualTo(404);
        assertThat(put(coordinator, task, note("Par vēlu")).statusCode()).isEqualTo(404);
        assertThat(drafts.kept()).isZero();
    }

    @Test
    void aSubmissionThatIsRefusedLeavesTheDraft() {
        String task = drafts.review(reference);
        keep(coordinator, task, note("Paliek"));

        journey.trySubmit(journey.task(reference, "userTask_reviewApplication"), "volunteer", Map.of(), Map.of());

        assertThat(drafts.kept()).isOne();
    }

    @Test
    void aDraftGoesWithATaskThatEndsWithoutItsForm() {
        keep(coordinator, drafts.review(reference), note("Mans"));

        engine.getRuntimeService()
                .deleteProcessInstance(
                        journey.instance("volunteerOnboarding", reference).getId(), null);

        assertThat(drafts.kept()).isZero();
    }

    @Test
    void aDraftOfAStartFormGoesWhenItsSenderSendsTheForm() {
        keep(coordinator, START, note("Mans"));
        keep(drafts.signIn(Journey.MANAGER), START, note("Cita"));

        journey.start(
                Journey.COORDINATOR,
                "volunteerOnboarding",
                "volunteer",
                Map.of(
                        "firstName", "Skaidra",
                        "lastName", "Melnraksta",
                        "birthDate", "1990-05-01",
                        "email", Canary.mailbox(),
                        "municipality", "riga",
                        "languages", List.of("lv"),
                        "helpKinds", List.of("companion"),
                        "language", "lv",
                        "noticeRead", true));

        assertThat(values(coordinator, START).isNull()).isTrue();
        assertThat(values(drafts.signIn(Journey.MANAGER), START).isNull()).isFalse();
    }

    @Test
    void aDraftIsErasedWithThePerson() {
        String other = fixtures.toBeReviewed(Canary.mailbox()).volunteer();
        keep(coordinator, drafts.review(reference), note("Dzēšams"));
        keep(coordinator, drafts.review(other), note("Paliek"));
        // Whatever ends the task, the person's row is not deleted before the draft.
        database.sql("update lidzas.form_draft set place = 'task:gone' where place = ?")
                .param(drafts.review(reference).replace("tasks/", "task:"))
                .update();

        erasure.erase(volunteers.personOf(reference), Erasure.Cause.REQUEST, Journey.COORDINATOR);

        assertThat(database.sql("select content::text from lidzas.form_draft")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("Paliek");
    }

    @Test
    void whatIsTypedIntoAStartFormAboutThePersonGoesAtTheErasureToo() {
        String email = people.read(volunteers.personOf(reference)).get("email").toString();
        keep(coordinator, START, sent("{\"volunteer\":{\"firstName\":\"Cits\",\"note\":\"Raksta no " + email + "\"}}"));
        keep(
                drafts.signIn(Journey.MANAGER),
                START,
                sent("{\"volunteer\":{\"firstName\":\"Cits\",\"email\":\"cits@example.org\"}}"));

        erasure.erase(volunteers.personOf(reference), Erasure.Cause.REQUEST, Journey.COORDINATOR);

        assertThat(values(coordinator, START).isNull()).isTrue();
        assertThat(values(drafts.signIn(Journey.MANAGER), START).isNull()).isFalse();
    }

    @Test
    void aDraftFollowsAPersonWhoseTwoRowsAreOne() {
        String other = fixtures.toBeReviewed(Canary.mailbox()).volunteer();
        keep(coordinator, drafts.review(reference), note("Pārceļas"));

        people.merge(volunteers.personOf(other), volunteers.personOf(reference), Journey.COORDINATOR);

        assertThat(database.sql("select person from lidzas.form_draft")
                        .query(String.class)
                        .single())
                .isEqualTo(volunteers.personOf(other));
        assertThat(values(coordinator, drafts.review(reference))
                        .path("volunteer")
                        .path("note")
                        .asText())
                .isEqualTo("Pārceļas");
    }

    @Test
    void afterSevenDaysADraftIsShownNoMoreAndTheNightDeletesIt() {
        clock.set(clock.now());
        keep(coordinator, drafts.review(reference), note("Sens"));
        clock.pass(Duration.ofDays(6));
        coordinator = drafts.signIn(Journey.COORDINATOR);
        keep(coordinator, START, note("Jaunāks"));
        clock.pass(Duration.ofDays(1).plusMinutes(1));
        coordinator = drafts.signIn(Journey.COORDINATOR);

        assertThat(values(coordinator, drafts.review(reference)).isNull()).isTrue();
        assertThat(json(coordinator.data("/api/drafts")).path("drafts")).hasSize(1);

        night.work();

        assertThat(database.sql("select content::text from lidzas.form_draft")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("Jaunāks");
    }

    @Test
    void aColleaguesDraftsGoWithTheAccount() {
        staff.ensureUser("drafts.leaver", Journey.PASSWORD, StaffGroups.COORDINATORS, "Aizgājusī", "Testa");
        keep(drafts.signIn("drafts.leaver"), drafts.review(reference), note("Aizgājušās"));
        keep(coordinator, drafts.review(reference), note("Paliek"));

        engine.getIdentityService().deleteUser("drafts.leaver");

        assertThat(database.sql("select user_id from lidzas.form_draft")
                        .query(String.class)
                        .list())
                .containsExactly(Journey.COORDINATOR);
    }

    @Test
    void aColleaguesDraftsGoWithTheLastGroupAndNotBefore() {
        String leaver = "drafts.leaver";
        staff.ensureUser(leaver, Journey.PASSWORD, StaffGroups.COORDINATORS, "Aizgājusī", "Testa");
        staff.ensureUser(leaver, Journey.PASSWORD, StaffGroups.MANAGERS, "Aizgājusī", "Testa");
        keep(drafts.signIn(leaver), drafts.review(reference), note("Aizgājušās"));

        engine.getIdentityService().deleteMembership(leaver, StaffGroups.MANAGERS);
        assertThat(drafts.kept()).isOne();

        engine.getIdentityService().deleteMembership(leaver, StaffGroups.COORDINATORS);
        assertThat(drafts.kept()).isZero();
        engine.getIdentityService().deleteUser(leaver);
    }
}
