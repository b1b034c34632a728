package lv.lidzas.volunteers.hold;

import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds.Message;
import org.springframework.stereotype.Component;

/** What the application tells the processes of a volunteer whose work is on hold. */
@Component
class HoldProcess {

    private final Processes processes;
    private final Message holdLapsed;
    private final Message pauseAgreed;
    private final Message pauseLifted;

    HoldProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        holdLapsed = contract.process("volunteerHold").about("volunteer").message("holdLapsed");
        pauseAgreed =
                contract.process("volunteerCooperation").about("volunteer").message("pauseAgreed");
        pauseLifted = contract.process("volunteerPause").about("volunteer").message("pauseLifted");
    }

    void holdLapsed(String reference) {
        processes.correlate(holdLapsed, reference);
    }

    void pauseAgreed(String reference) {
        processes.correlate(pauseAgreed, reference);
    }

    void pauseLifted(String reference) {
        processes.correlate(pauseLifted, reference);
    }
}
