package lv.lidzas.expenses.claim;

import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.contract.ProcessNeeds.Message;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code expenseClaim}. */
@Component
class ExpenseProcess {

    private final Processes processes;
    private final Start claimed;
    private final Message withdrawn;
    private final Message cancelled;

    ExpenseProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        ProcessNeeds claim = contract.process("expenseClaim").about(ExpenseRecords.NAME);
        claimed = claim.start();
        withdrawn = claim.message("expenseWithdrawn");
        cancelled = claim.message("expenseCancelled");
    }

    /**
     * Something was claimed; the process remembers who wrote it down, so that somebody else decides.
     *
     * @param by account of a colleague; {@code null} if the volunteer did
     */
    void claimed(String reference, @Nullable String by) {
        if (by == null) {
            processes.start(claimed, reference);
        } else {
            processes.start(claimed, reference, by);
        }
    }

    /** The volunteer has taken it back; what was begun before the diagram knew of this waits for no message, and ends all the same. */
    void withdrawn(String reference) {
        if (!processes.correlate(withdrawn, reference)) {
            processes.endAll(reference);
        }
    }

    /** A colleague has cancelled it. What was begun before the diagram knew of this is begun anew by today's, which tells the volunteer. */
    void cancelled(String reference) {
        if (!processes.correlate(cancelled, reference)) {
            processes.endAll(reference);
            processes.start(claimed, reference);
            processes.correlate(cancelled, reference);
        }
    }
}
