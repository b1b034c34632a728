package lv.lidzas.volunteers;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.web.HomeSection;
import org.springframework.stereotype.Component;

/** The running campaign on the home page, with the sentence its funder asks for; without a campaign nothing. */
@Component
class CampaignHomeSection implements HomeSection {

    private final Campaigns campaigns;

    CampaignHomeSection(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public String template() {
        return "volunteers/campaign";
    }

    @Override
    public Map<String, Object> model(Set<String> groups, Locale language) {
        return campaigns
                .running()
                .map(running -> Map.<String, Object>of("campaign", running))
                .orElse(null);
    }
}
