package lv.lidzas.volunteers.guardian;

import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code guardianConsent}. */
@Component
class GuardianProcess {

    private final Processes processes;
    private final Start ask;

    GuardianProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        ask = contract.process("guardianConsent")
                .about(GuardianFields.TYPE.name())
                .start();
    }

    /** A guardian is to be asked. */
    void ask(String reference) {
        processes.start(ask, reference);
    }
}
