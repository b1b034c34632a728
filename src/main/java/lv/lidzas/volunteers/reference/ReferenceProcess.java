package lv.lidzas.volunteers.reference;

import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code volunteerReference}. */
@Component
class ReferenceProcess {

    private final Processes processes;
    private final Start ask;

    ReferenceProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        ask = contract.process("volunteerReference")
                .about(ReferenceFields.TYPE.name())
                .start();
    }

    /** Somebody is to be asked. */
    void ask(String reference) {
        processes.start(ask, reference);
    }
}
