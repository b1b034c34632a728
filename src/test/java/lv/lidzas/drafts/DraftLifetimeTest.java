package lv.lidzas.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.people.People;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Journey;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** A draft is gone when what it is about is over. */
class DraftLifetimeTest extends DraftTests {

    @Autowired
    @Qualifier("oldDrafts")
    private NightlyWork night;

    @Autowired
    private Erasure erasure;

    @Autowired
    private People people;

    @Test
    void everybodysDraftGoesWithTheTaskThatIsDone() {
        String task = review();
        keep(coordinator, task, note("Mans"));
        keep(signIn(Journey.MANAGER), task, note("Cita"));

        journey.submit(
                reference,
                "userTask_reviewApplication",
                "volunteer",
                Map.of("samePerson", "new"),
                Map.of("applicationReview", "invite"));

        assertThat(kept()).isZero();
        assertThat(coordinator.data("/api/drafts/" + task).statusCode()).isEqualTo(404);
        assertThat(put(coordinator, task, note("Par vēlu")).statusCode()).isEqualTo(404);
        assertThat(kept()).isZero();
    }

    @Test
    void aSubmissionThatIsRefusedLeavesTheDraft() {
        String task = review();
        keep(coordinator, task, note("Paliek"));

        journey.trySubmit(journey.task(reference, "userTask_reviewApplication"), "volunteer", Map.of(), Map.of());

        assertThat(kept()).isOne();
    }

    @Test
    void aDraftGoesWithATaskThatEndsWithoutItsForm() {
        keep(coordinator, review(), note("Mans"));

        engine.getRuntimeService()
                .deleteProcessInstance(
                        journey.instance("volunteerOnboarding", reference).getId(), null);

        assertThat(kept()).isZero();
    }

    @Test
    void aDraftOfAStartFormGoesWhenItsSenderSendsTheForm() {
        keep(coordinator, START, note("Mans"));
        keep(signIn(Journey.MANAGER), START, note("Cita"));

        register("Skaidra");

        assertThat(values(coordinator, START).isNull()).isTrue();
        assertThat(values(signIn(Journey.MANAGER), START).isNull()).isFalse();
    }

    @Test
    void aDraftIsErasedWithThePerson() {
        String other = register("Cita");
        keep(coordinator, review(), note("Dzēšams"));
        keep(coordinator, review(other), note("Paliek"));
        // Whatever ends the task, the person's row is not deleted before the draft.
        database.sql("update lidzas.form_draft set place = 'task:gone' where place = ?")
                .param(review().replace("tasks/", "task:"))
                .update();

        erasure.erase(personOf(reference), Erasure.Cause.REQUEST, Journey.COORDINATOR);

        assertThat(database.sql("select content::text from lidzas.form_draft")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("Paliek");
    }

    @Test
    void whatIsTypedIntoAStartFormAboutThePersonGoesAtTheErasureToo() {
        String email = people.read(personOf(reference)).get("email").toString();
        keep(coordinator, START, sent("{\"volunteer\":{\"firstName\":\"Cits\",\"note\":\"Raksta no " + email + "\"}}"));
        keep(
                signIn(Journey.MANAGER),
                START,
                sent("{\"volunteer\":{\"firstName\":\"Cits\",\"email\":\"cits@example.org\"}}"));

        erasure.erase(personOf(reference), Erasure.Cause.REQUEST, Journey.COORDINATOR);

        assertThat(values(coordinator, START).isNull()).isTrue();
        assertThat(values(signIn(Journey.MANAGER), START).isNull()).isFalse();
    }

    @Test
    void aDraftFollowsAPersonWhoseTwoRowsAreOne() {
        String other = register("Rasmiņa");
        keep(coordinator, review(), note("Pārceļas"));

        people.merge(personOf(other), personOf(reference), Journey.COORDINATOR);

        assertThat(database.sql("select person from lidzas.form_draft")
                        .query(String.class)
                        .single())
                .isEqualTo(personOf(other));
        assertThat(values(coordinator, review()).path("volunteer").path("note").asText())
                .isEqualTo("Pārceļas");
    }

    @Test
    void afterSevenDaysADraftIsShownNoMoreAndTheNightDeletesIt() {
        clock.set(clock.now());
        keep(coordinator, review(), note("Sens"));
        clock.pass(Duration.ofDays(6));
        coordinator = signIn(Journey.COORDINATOR);
        keep(coordinator, START, note("Jaunāks"));
        clock.pass(Duration.ofDays(1).plusMinutes(1));
        coordinator = signIn(Journey.COORDINATOR);

        assertThat(values(coordinator, review()).isNull()).isTrue();
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
        keep(signIn("drafts.leaver"), review(), note("Aizgājušās"));
        keep(coordinator, review(), note("Paliek"));

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
        keep(signIn(leaver), review(), note("Aizgājušās"));

        engine.getIdentityService().deleteMembership(leaver, StaffGroups.MANAGERS);
        assertThat(kept()).isOne();

        engine.getIdentityService().deleteMembership(leaver, StaffGroups.COORDINATORS);
        assertThat(kept()).isZero();
        engine.getIdentityService().deleteUser(leaver);
    }
}
