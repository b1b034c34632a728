package lv.lidzas.training;

import lv.lidzas.workflow.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code trainingSession}. */
@Component
class SessionProcess {

    private final Processes processes;

    SessionProcess(Processes processes) {
        this.processes = processes;
    }

    /** The session takes place on another day. */
    void changed(String reference) {
        processes.correlate("trainingSession.changed", reference);
    }

    void cancelled(String reference) {
        processes.correlate("trainingSession.cancelled", reference);
    }
}
