package lv.lidzas.volunteers.reference;

import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.contract.ProcessNeeds.Message;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code volunteerReference}. */
@Component
class ReferenceProcess {

    private final Processes processes;
    private final Start ask;
    private final Message addressRefused;

    ReferenceProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        ProcessNeeds reference = contract.process("volunteerReference").about(ReferenceFields.TYPE.name());
        ask = reference.start();
        addressRefused = reference.message("addressRefused");
    }

    /** Somebody is to be asked. */
    void ask(String reference) {
        processes.start(ask, reference);
    }

    /** Nobody waits any more for an answer to a letter that has reached nobody. */
    void addressRefused(String reference) {
        processes.correlate(addressRefused, reference);
    }
}
