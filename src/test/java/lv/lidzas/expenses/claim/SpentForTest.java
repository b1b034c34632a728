package lv.lidzas.expenses.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.cases.file.CaseFixtures;
import lv.lidzas.forms.Forms;
import lv.lidzas.matching.Assignments;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.records.Actor;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.RecordStores;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.Engagements.Engagement;
import lv.lidzas.volunteers.application.TeamMember;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A claim may say for which case or session it was: one of the volunteer's own, kept as a reference. */
@ProcessTest
class SpentForTest {

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private CaseFixtures cases;

    @Autowired
    private ExpenseFixtures expenses;

    @Autowired
    private SpentFor spentFor;

    @Autowired
    private ExpenseBook book;

    @Autowired
    private ExpenseRecords records;

    @Autowired
    private RecordStores stores;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Erasure erasure;

    @Autowired
    private Forms forms;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private TeamMember member;
    private String ownCase;
    private String ownSession;

    @BeforeEach
    void somebodyWhoHelpsAndHasAPlaceAtASession() {
        member = training.trained();
        expenses.cover(member.volunteer());
        ownCase = cases.supported(member);
        ownSession = training.session("mission", 3, 5);
        database.sql("insert into lidzas.training_enrolment (run, session, enrolled_at)"
                        + " select reference, ?, now() from lidzas.training_run where volunteer = ?")
                .params(ownSession, member.volunteer())
                .update();
    }

    @Test
    void whatIsOnesOwnNowMayBeChosenByItsNameAndNothingOfOthers() {
        TeamMember other = training.trained();
        String foreign = cases.supported(other);

        assertThat(choices()).extracting(Engagement::reference).containsExactly(ownCase, ownSession);
        assertThat(label(ownCase)).startsWith("Farida ").endsWith(ownCase);
        assertThat(label(ownSession)).contains(", ");
        assertThatThrownBy(() -> claimed(foreign)).isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(
                        refused.errors().get(""))
                .contains("kurās brīvprātīgais ir"));
        assertThatThrownBy(() -> claimed("Farida")).isInstanceOf(InvalidForm.class);
        assertThat(book.latestOf(member.person(), 10)).isEmpty();
    }

    @Test
    void aCaseThatIsOverHasItsNumberAloneAndIsNoChoiceAfterAQuarter() {
        assignments.endAssignment(ownCase);

        assertThat(label(ownCase)).isEqualTo(ownCase);
        assertThat(book.find(claimed(ownCase)).about()).isEqualTo(ownCase);
        clock.pass(Duration.ofDays(100));
        assertThat(choices()).isEmpty();
    }

    @Test
    void whoeverMissedASessionOrWhoseSessionWasCalledOffHasSpentNothingForIt() {
        database.sql("update lidzas.training_enrolment set attendance = 'absent' where session = ?")
                .param(ownSession)
                .update();
        assertThat(choices()).extracting(Engagement::reference).containsExactly(ownCase);
        database.sql("update lidzas.training_enrolment set attendance = 'present' where session = ?")
                .param(ownSession)
                .update();
        assertThat(choices()).extracting(Engagement::reference).contains(ownSession);
        database.sql("update lidzas.training_session set stage = 'cancelled' where reference = ?")
                .param(ownSession)
                .update();
        assertThat(choices()).extracting(Engagement::reference).containsExactly(ownCase);
    }

    @Test
    void whoeverDecidesSeesTheReferenceAndWhoeverNamesNoneClaimsAllTheSame() {
        for (String about : List.of(ownCase, ownSession)) {
            String claim = claimed(about);
            assertThat(records.read(claim).values()).containsEntry("about", about);
            assertThat(journey.formVariables(claim, "userTask_approveExpense").toString())
                    .contains(about);
        }
        String none = expenses.claimed(member.volunteer(), Actor.person(member.person()));
        assertThat(book.find(none).about()).isNull();
    }

    @Test
    void whatItWasForIsForgottenWithTheCaseAndTheClaimStays() {
        String claim = claimed(ownCase);
        String other = claimed(ownSession);
        String supported = stores.personBehind(ownCase).orElseThrow();

        erasure.erase(supported, Erasure.Cause.REQUEST, Journey.MANAGER);

        assertThat(book.find(claim).about()).isNull();
        assertThat(book.find(claim).stage()).isEqualTo(ExpenseStage.CLAIMED);
        assertThat(book.find(other).about()).isEqualTo(ownSession);
    }

    private List<Engagement> choices() {
        return spentFor.choices(member.volunteer(), Coordinator.LATVIAN);
    }

    private String label(String reference) {
        return choices().stream()
                .filter(choice -> choice.reference().equals(reference))
                .findFirst()
                .orElseThrow()
                .label();
    }

    private String claimed(String about) {
        Actor self = Actor.person(member.person());
        Map<String, Object> given = new HashMap<>(expenses.given(member.volunteer(), self));
        given.put(ExpenseRecords.SPENT_FOR, about);
        return forms.submitNew(
                ExpenseRecords.CLAIM,
                given,
                Map.of(ExpenseRecords.NAME, expenses.entered(member.volunteer())),
                self,
                Coordinator.LATVIAN);
    }
}
