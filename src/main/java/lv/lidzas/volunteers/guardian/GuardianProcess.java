package lv.lidzas.volunteers.guardian;

import java.util.List;
import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.contract.ProcessNeeds.Message;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import lv.lidzas.workflow.contract.ProcessNeeds.Task;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code guardianConsent}. */
@Component
class GuardianProcess {

    private final Processes processes;
    private final Start ask;
    private final Message addressRefused;
    private final Task asked;
    private final Start withdrawn;
    private final Message withdrawalLapsed;

    GuardianProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        ProcessNeeds consent = contract.process("guardianConsent").about(GuardianFields.TYPE.name());
        ask = consent.start();
        addressRefused = consent.message("addressRefused");
        asked = consent.task("userTask_readGuardianConsent");
        ProcessNeeds withdrawal = contract.process("guardianWithdrawal").about(GuardianFields.TYPE.name());
        withdrawn = withdrawal.start();
        withdrawalLapsed = withdrawal.message("withdrawalLapsed");
    }

    /** A guardian is to be asked; whoever is asked already gets no second letter. */
    void ask(String reference) {
        if (!processes.isOpen(ask.process(), reference)) {
            processes.start(ask, reference);
        }
    }

    /** A guardian has withdrawn: a colleague settles what follows, once. */
    void withdrawn(String reference) {
        if (!processes.isOpen(withdrawn.process(), reference)) {
            processes.start(withdrawn, reference);
        }
    }

    /** Nothing is to be settled any more; nothing happens if it is already. */
    void withdrawalLapsed(String reference) {
        processes.correlate(withdrawalLapsed, reference);
    }

    /**
     * Nobody waits any more for an answer to a letter that has reached nobody. What was begun before the diagram knew of this is begun
     * anew by today's, whose first letter is refused as well.
     */
    void addressRefused(String reference) {
        if (!processes.correlate(addressRefused, reference)
                && processes.openTasks(List.of(reference)).stream().anyMatch(task -> task.isAt(asked))) {
            processes.endAll(reference);
            processes.start(ask, reference);
        }
    }
}
