package lv.lidzas.expenses;

import java.util.Map;
import java.util.Set;
import lv.lidzas.expenses.claim.ExpenseFixtures;
import lv.lidzas.forms.Forms;
import lv.lidzas.leak.Canaries;
import lv.lidzas.leak.LeakCase;
import lv.lidzas.records.Actor;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.TestClock;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A volunteer claims; one claim is approved and paid, another one is cancelled. */
@Component
@Lazy
class ExpenseLeakCase implements LeakCase {

    private static final String RECORD = "expense";

    private final VolunteerFixtures volunteers;
    private final ExpenseFixtures expenses;
    private final Forms forms;
    private final TestClock clock;

    ExpenseLeakCase(VolunteerFixtures volunteers, ExpenseFixtures expenses, Forms forms, TestClock clock) {
        this.volunteers = volunteers;
        this.expenses = expenses;
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    public void fill(Canaries canaries) {
        TeamMember spent = volunteers.inProbation();
        canaries.about(spent.person());
        expenses.cover(spent.volunteer());
        Actor self = Actor.person(spent.person());
        String claim = claimed(canaries, spent.volunteer(), self);
        canaries.submit(claim, "approveExpense", RECORD, Map.of("decision", "approved"), Map.of());
        canaries.submit(
                claim, "payExpense", RECORD, Map.of("paidOn", clock.today().toString()), Map.of());
        String wrong = claimed(canaries, spent.volunteer(), self);
        Map<String, Object> reason = canaries.of("cancelExpense", Map.of("cancelReason", "wrongDetails"));
        reason.keySet().retainAll(Set.of("cancelReason"));
        forms.submitCard(
                "cancelExpense",
                wrong,
                Map.of(RECORD, reason),
                Actor.staff(Journey.COORDINATOR, Set.of(StaffGroups.COORDINATORS)),
                Coordinator.LATVIAN);
    }

    private String claimed(Canaries canaries, String volunteer, Actor self) {
        return forms.submitNew(
                "claimExpense",
                expenses.given(volunteer, self),
                Map.of(
                        RECORD,
                        canaries.of(
                                "claimExpense",
                                Map.of("day", clock.today().toString(), "kind", "transport", "amount", 3))),
                self,
                Coordinator.LATVIAN);
    }
}
