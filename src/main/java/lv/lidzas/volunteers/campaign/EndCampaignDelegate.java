package lv.lidzas.volunteers.campaign;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(name = "Noslēgt kampaņu", description = "Brīvprātīgo piesaistes kampaņu noslēdz.", records = "campaign")
class EndCampaignDelegate extends StepDelegate {

    private final Campaigns campaigns;

    EndCampaignDelegate(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    protected void run(Step step) {
        campaigns.endCampaign(step.reference());
    }
}
