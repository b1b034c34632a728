package lv.lidzas.volunteers.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.expenses.claim.ExpenseFixtures;
import lv.lidzas.forms.Forms;
import lv.lidzas.records.Actor;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Agreed;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.volunteers.Agreements;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.cooperation.CooperationFixtures;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was agreed on ends with the cooperation: whoever comes back agrees anew, and nothing spent afterwards is covered. */
@ProcessTest
class AgreementAfterLeavingTest {

    private static final Actor COLLEAGUE = Actor.staff(Journey.COORDINATOR, Set.of(StaffGroups.COORDINATORS));
    private static final String MISSING = "Spēkā esošs līgums";

    @LocalServerPort
    private int port;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private CooperationFixtures volunteers;

    @Autowired
    private LeavingFixtures leaving;

    @Autowired
    private ExpenseFixtures expenses;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Forms forms;

    @Autowired
    private JdbcClient database;

    private TeamMember member;
    private String reference;
    private LocalDate last;
    private String card;
    private Visitor coordinator;

    @BeforeEach
    void somebodyWhoLeavesTenDaysAgo() {
        member = volunteers.active();
        reference = member.volunteer();
        last = clock.today().minusDays(10);
        card = "/personas/" + member.person();
        database.sql("update lidzas.volunteer_agreement set starts_on = ?, signed_on = ? where volunteer = ?")
                .params(last.minusDays(30), last.minusDays(30), reference)
                .update();
        coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
    }

    @Test
    void anAgreementHoldsUntilTheLastDayOfTheCooperation() {
        assertThat(agreements.holds(reference, clock.today())).isTrue();

        leaving.left(member, last);

        assertThat(agreements.holds(reference, last)).isTrue();
        assertThat(agreements.holds(reference, last.plusDays(1))).isFalse();
        assertThat(agreements.holds(reference, clock.today())).isFalse();
        assertThat(coordinator.page(card).body()).contains("beidzies ");
    }

    @Test
    void aTermThatEndsBeforeTheLastDayStaysTheEnd() {
        database.sql("update lidzas.volunteer_agreement set ends_on = ? where volunteer = ?")
                .params(last.minusDays(5), reference)
                .update();

        leaving.left(member, last);

        assertThat(agreements.holds(reference, last.minusDays(5))).isTrue();
        assertThat(agreements.holds(reference, last.minusDays(4))).isFalse();
    }

    @Test
    void whoeverComesBackLacksAnAgreementAndColleaguesAreToldAtOnce() {
        assertThat(coordinator.page(card).body()).doesNotContain(MISSING);
        leaving.left(member, last);

        assertThat(comeBack().statusCode()).isEqualTo(302);

        assertThat(coordinator.page(card).body()).contains("Vēl trūkst", MISSING);
        ProcessInstance watch = journey.instance("watchAgreement", reference);
        assertThat(watch).isWaitingAt("userTask_settleAgreement");

        journey.startAbout(Journey.COORDINATOR, "changeAgreement", Map.of("agreementOf", reference));
        Agreed.inWriting(journey, reference);
        journey.runJobs(reference);

        assertThat(watch).isEnded();
        assertThat(coordinator.page(card).body()).doesNotContain(MISSING);
        assertThat(agreements.holds(reference, clock.today())).isTrue();
        assertThat(agreements.holds(reference, last.plusDays(1)))
                .as("between two cooperations")
                .isFalse();
    }

    @Test
    void anAgreementThatWasToBeginAfterTheLastDayIsNoneForWhoeverComesBack() {
        database.sql("update lidzas.volunteer_agreement set starts_on = ? where volunteer = ?")
                .params(clock.today().plusDays(20), reference)
                .update();
        leaving.left(member, last);

        comeBack();

        assertThat(journey.instance("watchAgreement", reference)).isWaitingAt("userTask_settleAgreement");
        assertThat(agreements.holds(reference, clock.today().plusDays(20))).isFalse();
    }

    @Test
    void anExpenseOfTheLastDayIsCoveredAndOneOfTheDayAfterIsNot() {
        expenses.cover(reference);
        leaving.left(member, last);

        assertThatThrownBy(() -> spent(last.plusDays(1)))
                .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(
                                refused.errors().values())
                        .singleElement()
                        .asString()
                        .contains("Šajā dienā tas nebija spēkā"));
        String claim = spent(last);

        assertThat(claims()).containsExactly(claim);
    }

    @Test
    void afterComingBackNothingIsCoveredUntilThereIsANewAgreement() {
        expenses.cover(reference);
        leaving.left(member, last);
        comeBack();

        assertThatThrownBy(() -> spent(clock.today())).isInstanceOf(InvalidForm.class);
        assertThat(claims()).isEmpty();
    }

    private HttpResponse<String> comeBack() {
        String page = card + "/atsakt";
        return coordinator.postForm(
                page, Visitor.filledIn(coordinator.page(page).body(), Map.of("volunteer.helpKinds", "translation")));
    }

    private String spent(LocalDate day) {
        Map<String, Object> entered = new HashMap<>(expenses.entered(reference));
        entered.put("day", day.toString());
        return forms.submitNew(
                "claimExpense",
                expenses.given(reference, COLLEAGUE),
                Map.of("expense", entered),
                COLLEAGUE,
                Coordinator.LATVIAN);
    }

    private List<String> claims() {
        return database.sql("select reference from lidzas.expense_claim where volunteer = ?")
                .param(reference)
                .query(String.class)
                .list();
    }
}
