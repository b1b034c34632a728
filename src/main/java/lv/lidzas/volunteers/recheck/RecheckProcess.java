package lv.lidzas.volunteers.recheck;

import java.util.List;
import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.contract.ProcessNeeds.Message;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import lv.lidzas.workflow.contract.ProcessNeeds.Task;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code recordRecheck}, and asks of the check before an admission. */
@Component
class RecheckProcess {

    private final Processes processes;
    private final Start recheckDue;
    private final Message recheckUnneeded;
    private final Task recheckRecord;
    private final Task reviewFamilies;
    private final Task checkRecord;

    RecheckProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        ProcessNeeds recheck = contract.process("recordRecheck").about("volunteer");
        recheckDue = recheck.start();
        recheckUnneeded = recheck.message("recheckUnneeded");
        recheckRecord = recheck.task("userTask_recheckRecord");
        reviewFamilies = recheck.task("userTask_reviewFamilies");
        checkRecord = contract.process("volunteerScreening").about("volunteer").task("userTask_checkRecord");
    }

    /** One process for each volunteer: a second call changes nothing. */
    void recheckDue(String volunteer) {
        if (!processes.isOpen(recheckDue.process(), volunteer)) {
            processes.start(recheckDue, volunteer);
        }
    }

    /** A colleague wants a look: where only the families are still decided about, it begins anew, and both are to be done. */
    void recheckWanted(String volunteer) {
        beginUnlessAt(recheckRecord, volunteer);
    }

    /** Who is looked up already, and whose families nobody decides about, begins anew: the review is due at once. */
    void familyHelped(String volunteer) {
        beginUnlessAt(reviewFamilies, volunteer);
    }

    private void beginUnlessAt(Task wanted, String volunteer) {
        if (processes.openTasks(List.of(volunteer)).stream().noneMatch(task -> task.isAt(wanted))) {
            recheckUnneeded(volunteer);
            processes.start(recheckDue, volunteer);
        }
    }

    /** {@code V-} references of those who are being checked. */
    List<String> open() {
        return processes.open(recheckDue.process());
    }

    /** Whether an applicant is still to be looked up before the decision. */
    boolean isCheckOpen(String volunteer) {
        return processes.openTasks(List.of(volunteer)).stream().anyMatch(task -> task.isAt(checkRecord));
    }

    /** Nothing happens if nobody is being checked. */
    void recheckUnneeded(String volunteer) {
        processes.correlate(recheckUnneeded, volunteer);
    }
}
