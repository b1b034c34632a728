package lv.lidzas.volunteers.cooperation;

import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.contract.ProcessNeeds.Message;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code volunteerCooperation}. */
@Component
class CooperationProcess {

    private final Processes processes;
    private final Start probationBegun;
    private final Message noticeGiven;
    private final Message cameBack;
    private final Message noticeTakenBack;
    private final Message enoughContacts;
    private final Message hardContact;

    CooperationProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        ProcessNeeds cooperation = contract.process("volunteerCooperation").about("volunteer");
        probationBegun = cooperation.start();
        noticeGiven = cooperation.message("noticeGiven");
        hardContact = cooperation.message("hardContact");
        ProcessNeeds leaving = contract.process("volunteerLeaving").about("volunteer");
        cameBack = leaving.message("cameBack");
        noticeTakenBack = leaving.message("noticeTakenBack");
        enoughContacts = contract.process("probationReview").about("volunteer").message("enoughContacts");
    }

    /**
     * One process for each volunteer in which notice can be given: a second call changes nothing. One that is open for a debrief
     * alone, or for what is left of an end, is none.
     */
    void probationBegun(String reference) {
        if (!awaitsNotice(reference)) {
            processes.start(probationBegun, reference);
        }
    }

    /** Nobody leaves any more. What began by a model that does not know of it calls its end off, and goes on itself. */
    void cameBack(String reference) {
        if (!processes.correlate(cameBack, reference)) {
            processes.correlate(noticeTakenBack, reference);
        }
    }

    /** Notice that nobody has heard is passed on; where an end is on its way nothing changes. */
    void noticeStands(String reference) {
        if (!awaitsNotice(reference) && !processes.isOpen(probationBegun.process(), reference)) {
            processes.start(probationBegun, reference);
        }
        processes.correlate(noticeGiven, reference);
    }

    private boolean awaitsNotice(String reference) {
        return processes.awaiting(noticeGiven, reference).isPresent();
    }

    void hardContact(String reference) {
        processes.correlate(hardContact, reference);
    }

    void enoughContacts(String reference) {
        processes.correlate(enoughContacts, reference);
    }
}
