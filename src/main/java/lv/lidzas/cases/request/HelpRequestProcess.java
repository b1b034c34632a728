package lv.lidzas.cases.request;

import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds.StartMessage;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code helpRequest}. */
@Component
class HelpRequestProcess {

    private final Processes processes;
    private final StartMessage requestReceived;

    HelpRequestProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        requestReceived = contract.process("helpRequest").about("helpRequest").startMessage("requestReceived");
    }

    /** Somebody asked for help on the public page. */
    void requestReceived(String reference) {
        processes.startByMessage(requestReceived, reference);
    }
}
