package lv.lidzas.training.news;

import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.contract.ProcessNeeds.Message;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code trainingSession}. */
@Component
public class SessionProcess {

    private final Processes processes;
    private final Message changed;
    private final Message cancelled;

    SessionProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        ProcessNeeds process = contract.process("trainingSession").about("session");
        changed = process.message("changed");
        cancelled = process.message("cancelled");
    }

    /** The session takes place on another day. */
    public void changed(String reference) {
        processes.correlate(changed, reference);
    }

    public void cancelled(String reference) {
        processes.correlate(cancelled, reference);
    }
}
