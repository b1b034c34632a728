package lv.lidzas.people.erasure;

import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import org.springframework.stereotype.Component;

/** What the application tells the process of an erasure. */
@Component
class ErasureProcess {

    private final Processes processes;
    private final Start erasureAsked;

    ErasureProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        erasureAsked = contract.process("personErasure")
                .about("erasureRequest")
                .guarded()
                .start();
    }

    /** Somebody asked; the process remembers who, so that somebody else decides. */
    void erasureAsked(String reference, String by) {
        processes.start(erasureAsked, reference, by);
    }

    void erasureTakenBack(String reference) {
        processes.endAll(reference);
    }
}
