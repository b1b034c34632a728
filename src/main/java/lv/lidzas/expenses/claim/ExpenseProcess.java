package lv.lidzas.expenses.claim;

import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code expenseClaim}. */
@Component
class ExpenseProcess {

    private final Processes processes;
    private final Start claimed;

    ExpenseProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        claimed = contract.process("expenseClaim").about(ExpenseRecords.NAME).start();
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
}
