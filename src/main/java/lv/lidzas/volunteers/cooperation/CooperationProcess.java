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
    private final Message enoughContacts;
    private final Message hardContact;

    CooperationProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        ProcessNeeds cooperation = contract.process("volunteerCooperation").about("volunteer");
        probationBegun = cooperation.start();
        hardContact = cooperation.message("hardContact");
        enoughContacts = contract.process("probationReview").about("volunteer").message("enoughContacts");
    }

    /** One process for each volunteer: a second call changes nothing. */
    void probationBegun(String reference) {
        if (!processes.isOpen(probationBegun.process(), reference)) {
            processes.start(probationBegun, reference);
        }
    }

    void hardContact(String reference) {
        processes.correlate(hardContact, reference);
    }

    void enoughContacts(String reference) {
        processes.correlate(enoughContacts, reference);
    }
}
