package lv.lidzas.volunteers.reference;

import java.util.List;
import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.contract.ProcessNeeds.Message;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import lv.lidzas.workflow.contract.ProcessNeeds.Task;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code volunteerReference}. */
@Component
class ReferenceProcess {

    private final Processes processes;
    private final ProcessNeeds reference;
    private final Start ask;
    private final Message addressRefused;
    private final Task asked;

    ReferenceProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        reference = contract.process("volunteerReference").about(ReferenceFields.TYPE.name());
        ask = reference.start();
        addressRefused = reference.message("addressRefused");
        asked = reference.task("userTask_giveReference");
    }

    /** Somebody is to be asked; whoever is asked already gets no second letter. */
    void ask(String asked) {
        if (!processes.isOpen(reference, asked)) {
            processes.start(ask, asked);
        }
    }

    /**
     * Nobody waits any more for an answer to a letter that has reached nobody. What was begun before the diagram knew of this is begun
     * anew by today's, whose first letter is refused as well.
     */
    void addressRefused(String refused) {
        if (!processes.correlate(addressRefused, refused)
                && processes.openTasks(List.of(refused)).stream().anyMatch(task -> task.isAt(asked))) {
            processes.endAll(refused);
            processes.start(ask, refused);
        }
    }
}
