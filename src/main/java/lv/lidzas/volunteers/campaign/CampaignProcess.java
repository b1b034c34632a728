package lv.lidzas.volunteers.campaign;

import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds.Message;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import org.springframework.stereotype.Component;

/** What the application tells the processes {@code recruitmentCampaign} and {@code campaignThanks}. */
@Component
class CampaignProcess {

    private final Processes processes;
    private final Message changed;
    private final Start thanks;

    CampaignProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        changed = contract.process("recruitmentCampaign")
                .about(CampaignRecords.TYPE.name())
                .message("changed");
        thanks = contract.process("campaignThanks").about("volunteer").start();
    }

    /** The campaign has another last day. */
    void changed(String reference) {
        processes.correlate(changed, reference);
    }

    /** Whoever applied in a campaign is thanked for it. */
    void thanksSaid(String volunteer) {
        processes.start(thanks, volunteer);
    }
}
