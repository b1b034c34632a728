package lv.lidzas.volunteers.guardian;

import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.contract.ProcessNeeds.Message;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code guardianConsent}. */
@Component
class GuardianProcess {

    private final Processes processes;
    private final Start ask;
    private final Message addressRefused;

    GuardianProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        ProcessNeeds consent = contract.process("guardianConsent").about(GuardianFields.TYPE.name());
        ask = consent.start();
        addressRefused = consent.message("addressRefused");
    }

    /** A guardian is to be asked. */
    void ask(String reference) {
        processes.start(ask, reference);
    }

    /** Nobody waits any more for an answer to a letter that has reached nobody. */
    void addressRefused(String reference) {
        processes.correlate(addressRefused, reference);
    }
}
