package lv.lidzas.volunteers.campaign;

import java.util.List;
import lv.lidzas.reporting.NamedPeriods;
import lv.lidzas.reporting.Period;
import org.springframework.stereotype.Component;

/** Campaigns that were announced, as periods to count in. */
@Component
class CampaignPeriods implements NamedPeriods {

    private final CampaignRepository campaigns;

    CampaignPeriods(CampaignRepository campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public List<NamedPeriod> latest() {
        return campaigns.findFirst20ByAnnouncedOnNotNullOrderByStartsOnDesc().stream()
                .map(campaign -> new NamedPeriod(
                        campaign.reference(),
                        campaign.name(),
                        new Period(campaign.startsOn(), campaign.endsOn().plusDays(1)),
                        campaign.funderSentence()))
                .toList();
    }
}
