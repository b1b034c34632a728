package lv.lidzas.people;

import lv.lidzas.workflow.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process of an erasure. */
@Component
class ErasureProcess {

    private static final String KEY = "personErasure";

    private final Processes processes;

    ErasureProcess(Processes processes) {
        this.processes = processes;
    }

    /** Somebody asked; the process remembers who, so that somebody else decides. */
    void erasureAsked(String reference, String by) {
        processes.start(KEY, reference, by);
    }
}
