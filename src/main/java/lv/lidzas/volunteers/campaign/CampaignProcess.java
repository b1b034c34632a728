package lv.lidzas.volunteers.campaign;

import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds.Message;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code recruitmentCampaign}. */
@Component
class CampaignProcess {

    private final Processes processes;
    private final Message changed;

    CampaignProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        changed = contract.process("recruitmentCampaign")
                .about(CampaignRecords.TYPE.name())
                .message("changed");
    }

    /** The campaign has another last day. */
    void changed(String reference) {
        processes.correlate(changed, reference);
    }
}
