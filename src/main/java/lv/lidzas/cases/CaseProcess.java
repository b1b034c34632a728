package lv.lidzas.cases;

import lv.lidzas.workflow.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the processes of a support case. */
@Component
class CaseProcess {

    private final Processes processes;

    CaseProcess(Processes processes) {
        this.processes = processes;
    }

    /** Somebody wrote down a visit: the days without contact count anew. */
    void visitRecorded(String reference) {
        processes.correlate("watchContact.visitRecorded", reference);
    }

    /** Cases would be forgotten: a coordinator has to look. */
    void casesForgotten(String check) {
        processes.start("forgottenCases", check);
    }
}
