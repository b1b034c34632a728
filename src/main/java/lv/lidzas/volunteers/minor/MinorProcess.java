package lv.lidzas.volunteers.minor;

import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code minorInTeam}. */
@Component
class MinorProcess {

    private final Processes processes;
    private final Start minorsChanged;

    MinorProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        minorsChanged = contract.process("minorInTeam").about("volunteer").start();
    }

    /** Whoever is asked already about this minor is asked about today. */
    void minorsChanged(String volunteer) {
        if (!processes.isOpen(minorsChanged.process(), volunteer)) {
            processes.start(minorsChanged, volunteer);
        }
    }
}
