package lv.lidzas.digest;

import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code weeklyDigest}. */
@Component
class DigestProcess {

    private final Processes processes;
    private final Start mondayCame;

    DigestProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        mondayCame = contract.process("weeklyDigest")
                .about(DigestRecords.TYPE.name())
                .start();
    }

    /** A letter is due. */
    void mondayCame(String reference) {
        processes.start(mondayCame, reference);
    }
}
