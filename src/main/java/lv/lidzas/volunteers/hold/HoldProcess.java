package lv.lidzas.volunteers.hold;

import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.contract.ProcessNeeds.Message;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import org.springframework.stereotype.Component;

/** What the application tells the processes of a volunteer whose work is on hold. */
@Component
class HoldProcess {

    private final Processes processes;
    private final Start workHeld;
    private final Message holdLapsed;
    private final Message pauseAgreed;
    private final Message pauseLifted;

    HoldProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        ProcessNeeds hold = contract.process("volunteerHold").about("volunteer");
        workHeld = hold.start();
        holdLapsed = hold.message("holdLapsed");
        pauseAgreed =
                contract.process("volunteerCooperation").about("volunteer").message("pauseAgreed");
        pauseLifted = contract.process("volunteerPause").about("volunteer").message("pauseLifted");
    }

    /** Another record of a person whose work is put on hold. */
    void workHeld(String reference) {
        processes.start(workHeld, reference);
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
