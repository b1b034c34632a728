package lv.lidzas.releases.difference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.contract.ProcessNeeds.Message;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code mergeRelease}. */
@Component
class MergeProcess {

    private final Processes processes;
    private final Start differenceFound;
    private final Message differenceSettled;

    MergeProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        ProcessNeeds process = contract.process("mergeRelease").about("difference");
        differenceFound = process.start();
        differenceSettled = process.message("differenceSettled");
    }

    /** References of the differences that have a task. */
    Set<String> open() {
        return new HashSet<>(processes.open(differenceFound.process()));
    }

    /** A start found a difference. */
    void differenceFound(String reference) {
        processes.start(differenceFound, reference);
    }

    /** The file was deployed, or a later release left nothing to merge. */
    void differenceSettled(List<String> references) {
        references.forEach(reference -> processes.correlate(differenceSettled, reference));
    }
}
