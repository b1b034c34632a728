package lv.lidzas.volunteers.consent;

import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code photoRemoval}. */
@Component
class PhotoRemoval {

    private final Processes processes;
    private final Start photosWithdrawn;

    PhotoRemoval(Processes processes, ModelContract contract) {
        this.processes = processes;
        photosWithdrawn = contract.process("photoRemoval").about("volunteer").start();
    }

    /** One task for each volunteer: whoever withdraws twice before anybody has looked has asked for the same. */
    void photosWithdrawn(String volunteer) {
        if (!isOpen(volunteer)) {
            processes.start(photosWithdrawn, volunteer);
        }
    }

    /** Whether pictures are still to be removed. */
    boolean isOpen(String volunteer) {
        return processes.isOpen(photosWithdrawn.process(), volunteer);
    }
}
