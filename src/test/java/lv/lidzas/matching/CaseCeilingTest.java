package lv.lidzas.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lv.lidzas.cases.file.CaseFixtures;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.Volunteer;
import lv.lidzas.volunteers.application.VolunteerRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody is offered more than the organisation allows, nor more than he or she wants. */
@ProcessTest
class CaseCeilingTest {

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private CaseFixtures cases;

    @Autowired
    private Eligibility eligibility;

    @Autowired
    private Assignments assignments;

    @Autowired
    private VolunteerRegister volunteers;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private TeamMember member;

    @BeforeEach
    void anActiveVolunteer() {
        member = training.trained();
        transaction.executeWithoutResult(status -> volunteers
                .find(member.volunteer())
                .activate(clock.today().atStartOfDay(TestClock.RIGA).toInstant()));
    }

    @Test
    void whoIsActiveHelpsInAsManyCasesAsTheTableAllows() {
        assertThat(reasons()).isEmpty();
        cases.supported(member);
        assertThat(reasons()).isEmpty();

        cases.supported(member);

        assertThat(reasons()).containsExactly("load");
    }

    @Test
    void theOwnCeilingCountsWhereItIsLowerAndIsAskedAgainWhenSomebodyOffers() {
        cases.supported(member);

        limit(1);

        assertThat(reasons()).containsExactly("load");
        assertThatThrownBy(() -> assignments.offer(
                        "C-2026-999999",
                        new Eligibility.Supported("C-2026-999999", "P-2026-999999", false),
                        member.volunteer(),
                        false,
                        Coordinator.LATVIAN))
                .isInstanceOf(InvalidForm.class);
        limit(null);
        assertThat(reasons()).isEmpty();
    }

    @Test
    void aCeilingAboveTheOrganisationsOffersNoMore() {
        limit(9);
        cases.supported(member);
        cases.supported(member);

        assertThat(reasons()).containsExactly("load");
    }

    @Test
    void aHeavyCaseIsNotLaidOnTopOfAnotherAndALightOneIs() {
        cases.supported(member);
        String wanted = cases.planned();

        urgent(wanted, "critical");
        assertThat(reasons(wanted)).containsExactly("heavy");
        assertThat(load(wanted)).isEqualTo(new Eligibility.Load(1, 2, 4, null));

        urgent(wanted, "low");
        assertThat(reasons(wanted)).isEmpty();
    }

    @Test
    void fourLightCasesAreAsMuchAsTwoOfTheMiddleWeight() {
        for (int light = 0; light < 4; light++) {
            assertThat(reasons()).isEmpty();
            String reference = cases.planned();
            urgent(reference, "low");
            assignments.offer(
                    reference,
                    new Eligibility.Supported(reference, "P-2026-999999", false),
                    member.volunteer(),
                    false,
                    Coordinator.LATVIAN);
            assignments.acceptOffer(reference, false);
        }

        assertThat(reasons()).containsExactly("load");
        assertThat(load("C-2026-999999")).isEqualTo(new Eligibility.Load(4, 4, 4, null));
    }

    @Test
    void whoeverCarriesNothingMayBeAskedForTheHeaviestAndForNothingMore() {
        String heaviest = cases.planned();
        urgent(heaviest, "critical");
        probation();
        assertThat(reasons(heaviest)).isEmpty();

        urgent(cases.supported(member), "critical");

        assertThat(load("C-2026-999999")).isEqualTo(new Eligibility.Load(1, 3, 2, null));
        assertThat(reasons()).containsExactly("load");
    }

    private void probation() {
        database.sql("update lidzas.volunteer set stage = 'probation' where reference = ?")
                .param(member.volunteer())
                .update();
    }

    private void urgent(String reference, String priority) {
        database.sql("update lidzas.support_case set priority = ? where reference = ?")
                .params(priority, reference)
                .update();
    }

    private void limit(@Nullable Integer most) {
        transaction.executeWithoutResult(status -> {
            Volunteer volunteer = volunteers.find(member.volunteer());
            volunteer.cooperation().caseLimit(most);
        });
    }

    private List<String> reasons() {
        return reasons("C-2026-999999");
    }

    private List<String> reasons(String wanted) {
        return judged(wanted).reasons().stream().map(Eligibility.Reason::code).toList();
    }

    private Eligibility.Load load(String wanted) {
        return judged(wanted).load();
    }

    private Eligibility.Candidate judged(String wanted) {
        return eligibility.candidates(new Eligibility.Supported(wanted, "P-2026-999999", false)).stream()
                .filter(candidate -> candidate.volunteer().equals(member.volunteer()))
                .findFirst()
                .orElseThrow();
    }
}
