package lv.lidzas.people.request;

import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.contract.ProcessNeeds.Message;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import org.springframework.stereotype.Component;

/** What the application tells the process of a request. */
@Component
class RequestProcess {

    private final Processes processes;
    private final Start requestAsked;
    private final Message requestTakenBack;
    private final Message personErased;
    private final Message erasureDeclined;

    RequestProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        ProcessNeeds request =
                contract.process("personRequest").about("personRequest").guarded();
        requestAsked = request.start();
        requestTakenBack = request.message("requestTakenBack");
        personErased = request.message("personErased");
        erasureDeclined = request.message("erasureDeclined");
    }

    void requestAsked(String reference) {
        processes.start(requestAsked, reference);
    }

    void requestTakenBack(String reference) {
        processes.correlate(requestTakenBack, reference);
    }

    /** The person who asked for it is erased by another way than the request's own step. */
    void personErased(String reference) {
        processes.correlate(personErased, reference);
    }

    void erasureDeclined(String reference) {
        processes.correlate(erasureDeclined, reference);
    }

    void end(String reference) {
        processes.endAll(reference);
    }
}
