package lv.lidzas.volunteers.screening;

import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds.Message;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code volunteerScreening}. */
@Component
class ScreeningProcess {

    private final Processes processes;
    private final Message answersCame;

    ScreeningProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        answersCame = contract.process("volunteerScreening").about("volunteer").message("answersCame");
    }

    /** Nobody outside is waited for any more. */
    void answersCame(String volunteer) {
        processes.correlate(answersCame, volunteer);
    }
}
