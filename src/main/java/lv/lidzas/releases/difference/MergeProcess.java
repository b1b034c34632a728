package lv.lidzas.releases.difference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lv.lidzas.workflow.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code mergeRelease}. */
@Component
class MergeProcess {

    private static final String PROCESS = "mergeRelease";

    private final Processes processes;

    MergeProcess(Processes processes) {
        this.processes = processes;
    }

    /** References of the differences that have a task. */
    Set<String> open() {
        return new HashSet<>(processes.open(PROCESS));
    }

    /** A start found a difference. */
    void differenceFound(String reference) {
        processes.start(PROCESS, reference);
    }

    /** The file was deployed, or a later release left nothing to merge. */
    void differenceSettled(List<String> references) {
        references.forEach(reference -> processes.correlate("mergeRelease.differenceSettled", reference));
    }
}
