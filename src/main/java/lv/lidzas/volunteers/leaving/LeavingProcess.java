package lv.lidzas.volunteers.leaving;

import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.contract.ProcessNeeds.Message;
import org.springframework.stereotype.Component;

/** What the application tells the processes of a volunteer who leaves. */
@Component
class LeavingProcess {

    private final Processes processes;
    private final Message noticeGiven;
    private final Message noticeTakenBack;
    private final Message pauseAgreed;
    private final Message pauseLifted;

    LeavingProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        ProcessNeeds cooperation = contract.process("volunteerCooperation").about("volunteer");
        noticeGiven = cooperation.message("noticeGiven");
        pauseAgreed = cooperation.message("pauseAgreed");
        noticeTakenBack =
                contract.process("volunteerLeaving").about("volunteer").message("noticeTakenBack");
        pauseLifted = contract.process("volunteerPause").about("volunteer").message("pauseLifted");
    }

    void noticeGiven(String reference) {
        processes.correlate(noticeGiven, reference);
    }

    /** @return whether an end was waiting that can still be called off */
    boolean noticeTakenBack(String reference) {
        return processes.correlate(noticeTakenBack, reference);
    }

    /** A pause that was agreed before the notice goes on after it. */
    void pauseAgreed(String reference) {
        processes.correlate(pauseAgreed, reference);
    }

    /** Nobody is asked whether a pause is over who has stopped. */
    void pauseLifted(String reference) {
        processes.correlate(pauseLifted, reference);
    }
}
