package lv.lidzas.expenses.claim;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import lv.lidzas.documents.Documents;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.volunteers.Volunteers;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Claims that come to nothing before they are paid: what waits ends, and the receipt, which proves nothing any more, goes at once. */
@Service
@Transactional
public class ExpenseEnds {

    private final ExpenseClaimRepository claims;
    private final ExpenseProcess process;
    private final Volunteers volunteers;
    private final Documents documents;
    private final MessageSource messages;
    private final Clock clock;

    ExpenseEnds(
            ExpenseClaimRepository claims,
            ExpenseProcess process,
            Volunteers volunteers,
            Documents documents,
            MessageSource messages,
            Clock clock) {
        this.claims = claims;
        this.process = process;
        this.volunteers = volunteers;
        this.documents = documents;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * A volunteer takes the own claim back, whoever wrote it down.
     *
     * @param person {@code P-} reference
     * @return whether nothing is to be decided on any more; {@code false} if somebody has decided meanwhile
     * @throws NoSuchRecord if it is somebody else's
     */
    public boolean withdraw(String reference, String person) {
        ExpenseClaim claim = of(reference, person);
        if (claim.stage() == ExpenseStage.CLAIMED) {
            end(claim, one -> one.withdraw(clock.instant()));
            process.withdrawn(reference);
        }
        return claim.endedAt() != null;
    }

    /** A colleague cancels what was written down wrongly; see {@link ExpenseRecords#write}. */
    void cancel(ExpenseClaim claim, String reason, FormContext context) {
        if (!claim.stage().isCancellable()) {
            throw InvalidForm.of(messages, "", "expense.cancel.late", context.language());
        }
        end(
                claim,
                one -> one.cancel(reason, Objects.requireNonNull(context.actor().userId()), clock.instant()));
        process.cancelled(claim.reference());
    }

    /** @throws NoSuchRecord if there is none, or it is not this person's */
    @Transactional(readOnly = true)
    public ExpenseClaim of(String reference, String person) {
        return claims.findById(reference)
                .filter(claim -> claim.volunteer() != null
                        && volunteers.personOf(claim.volunteer()).equals(person))
                .orElseThrow(NoSuchRecord::new);
    }

    private void end(ExpenseClaim claim, Consumer<ExpenseClaim> how) {
        UUID receipt = claim.receipt();
        how.accept(claim);
        claims.saveAndFlush(claim);
        if (receipt != null) {
            documents.erase(receipt);
        }
    }
}
