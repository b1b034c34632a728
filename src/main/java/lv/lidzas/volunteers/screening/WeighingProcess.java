package lv.lidzas.volunteers.screening;

import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.contract.ProcessNeeds.Message;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code weighReferences}. */
@Component
class WeighingProcess {

    private final Processes processes;
    private final ProcessNeeds weighing;
    private final Start begin;
    private final Message lapsed;

    WeighingProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        weighing = contract.process("weighReferences").about("volunteer");
        begin = weighing.start();
        lapsed = weighing.message("weighingLapsed");
    }

    /** One look is enough for whatever comes until it is taken. */
    void begin(String volunteer) {
        if (!processes.isOpen(weighing, volunteer)) {
            processes.start(begin, volunteer);
        }
    }

    /** Nothing is to be looked at any more; nothing happens if nobody is to. */
    void lapsed(String volunteer) {
        processes.correlate(lapsed, volunteer);
    }
}
