package lv.lidzas.expenses.claim;

import java.time.Clock;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.volunteers.VolunteerErased;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How long claims are kept: what was paid as long as bookkeeping asks, whose it was not longer than the volunteer. */
@Component
@Transactional
class ExpenseRetention implements NightlyWork {

    private static final Set<ExpenseStage> SETTLED =
            EnumSet.of(ExpenseStage.PAID, ExpenseStage.REFUSED, ExpenseStage.WITHDRAWN, ExpenseStage.CANCELLED);

    private final ExpenseClaimRepository claims;
    private final Erasure erasure;
    private final Deadlines deadlines;
    private final Clock clock;

    ExpenseRetention(ExpenseClaimRepository claims, Erasure erasure, Deadlines deadlines, Clock clock) {
        this.claims = claims;
        this.erasure = erasure;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "eraseOldExpenses";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(2, 33);
    }

    @Override
    public void work() {
        erase(claims.settled(SETTLED).stream()
                .filter(claim -> !deadlines
                        .after(ExpenseDeadline.EXPENSE_KEPT, claim.settledAt())
                        .isAfter(clock.instant()))
                .toList());
    }

    /** What waits ends without a mail. */
    @EventListener
    void on(VolunteerErased erased) {
        List<ExpenseClaim> all = claims.findByVolunteer(erased.reference());
        all.stream().filter(claim -> claim.stage() == ExpenseStage.PAID).forEach(claim -> {
            erasure.forget(claim.reference());
            claim.forgetVolunteer();
        });
        erase(all.stream().filter(claim -> claim.stage() != ExpenseStage.PAID).toList());
    }

    private void erase(List<ExpenseClaim> erased) {
        erased.forEach(claim -> erasure.forget(claim.reference()));
        claims.deleteAll(erased);
        claims.flush();
    }
}
