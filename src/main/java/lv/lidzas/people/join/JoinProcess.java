package lv.lidzas.people.join;

import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import org.springframework.stereotype.Component;

/** What the application tells the process of a join. */
@Component
class JoinProcess {

    private final Processes processes;
    private final Start joinProposed;

    JoinProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        joinProposed =
                contract.process("personJoin").about("personJoin").guarded().start();
    }

    /** Somebody holds two records for one person; the process remembers who, so that somebody else decides. */
    void joinProposed(String reference, String by) {
        processes.start(joinProposed, reference, by);
    }
}
