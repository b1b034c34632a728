package lv.lidzas.volunteers.lapse;

import java.util.List;
import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.contract.ProcessNeeds.Message;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code watchAgreement}. */
@Component
class LapseProcess {

    private final Processes processes;
    private final Start agreementUnsettled;
    private final Message settlingUnneeded;
    private final ProcessNeeds making;

    LapseProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        ProcessNeeds watch = contract.process("watchAgreement").about("volunteer");
        agreementUnsettled = watch.start();
        settlingUnneeded = watch.message("settlingUnneeded");
        making = contract.process("volunteerAgreement").about("volunteer");
    }

    /** One process for each volunteer; with whom an agreement is being made, colleagues know already. */
    void agreementUnsettled(String volunteer) {
        if (!processes.isOpen(agreementUnsettled.process(), volunteer) && !processes.isOpen(making, volunteer)) {
            processes.start(agreementUnsettled, volunteer);
        }
    }

    /** {@code V-} references of those whose agreement is to be settled. */
    List<String> open() {
        return processes.open(agreementUnsettled.process());
    }

    /** {@code V-} references of those with whom an agreement is being made. */
    List<String> making() {
        return processes.open(making);
    }

    /** Nothing happens if nobody was told. */
    void settlingUnneeded(String volunteer) {
        processes.correlate(settlingUnneeded, volunteer);
    }
}
