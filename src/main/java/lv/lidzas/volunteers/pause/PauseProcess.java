package lv.lidzas.volunteers.pause;

import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds.Message;
import org.springframework.stereotype.Component;

/** What the application tells the processes of a pause. */
@Component
class PauseProcess {

    private final Processes processes;
    private final Message pauseAgreed;
    private final Message pauseLifted;

    PauseProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        pauseAgreed =
                contract.process("volunteerCooperation").about("volunteer").message("pauseAgreed");
        pauseLifted = contract.process("volunteerPause").about("volunteer").message("pauseLifted");
    }

    /** One pause at a time: what was agreed before is over. */
    void pauseAgreed(String reference) {
        pauseLifted(reference);
        processes.correlate(pauseAgreed, reference);
    }

    void pauseLifted(String reference) {
        processes.correlate(pauseLifted, reference);
    }
}
