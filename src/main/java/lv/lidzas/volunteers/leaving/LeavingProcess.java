package lv.lidzas.volunteers.leaving;

import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds.Message;
import org.springframework.stereotype.Component;

/** What the application tells the processes of a volunteer who leaves. */
@Component
class LeavingProcess {

    private final Processes processes;
    private final Message noticeGiven;
    private final Message pauseLifted;

    LeavingProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        noticeGiven =
                contract.process("volunteerCooperation").about("volunteer").message("noticeGiven");
        pauseLifted = contract.process("volunteerPause").about("volunteer").message("pauseLifted");
    }

    void noticeGiven(String reference) {
        processes.correlate(noticeGiven, reference);
    }

    /** Nobody is asked whether a pause is over who has stopped. */
    void pauseLifted(String reference) {
        processes.correlate(pauseLifted, reference);
    }
}
