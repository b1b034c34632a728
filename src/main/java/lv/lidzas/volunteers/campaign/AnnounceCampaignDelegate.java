package lv.lidzas.volunteers.campaign;

import java.time.LocalDate;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Izsludināt kampaņu",
        description = "Brīvprātīgo piesaistes kampaņu parāda mājaslapā un pasaka, kurā dienā tā būs pagājusi.",
        records = "campaign",
        outputs = @StepType.Output(name = "campaignOverOn", kind = FieldKind.DATE))
class AnnounceCampaignDelegate extends StepDelegate {

    private final Campaigns campaigns;

    AnnounceCampaignDelegate(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    protected void run(Step step) {
        LocalDate last = campaigns.announceCampaign(step.reference());
        // A timer rings when a day begins, and the last one still counts.
        step.answer("campaignOverOn", last.plusDays(1).toString());
    }
}
