package lv.lidzas.expenses.claim;

import lv.lidzas.people.PersonData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Claims go with their volunteer, see {@link ExpenseRetention}; what they were for is forgotten with the case. */
@Component
@Order(45)
@Transactional
class ExpenseData implements PersonData {

    private final ExpenseClaimRepository claims;

    ExpenseData(ExpenseClaimRepository claims) {
        this.claims = claims;
    }

    /** They are about a volunteer, whose record moves. */
    @Override
    public void moveTo(String kept, String duplicate) {}

    /** The volunteer's record goes before. */
    @Override
    public void eraseOf(String person) {}

    @Override
    public void eraseAbout(String record) {
        claims.findByAbout(record).forEach(ExpenseClaim::forgetAbout);
    }
}
