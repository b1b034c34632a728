package lv.lidzas.volunteers.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HomePart;
import lv.lidzas.web.HomeSection;
import lv.lidzas.web.HomeVisit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to apply, with the running campaign and the sentence its funder asks for, if there is one. */
@Component
@Order(10)
class CampaignHomeSection implements HomeSection {

    private final Campaigns campaigns;

    CampaignHomeSection(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public Audience audience() {
        return Audience.visitors();
    }

    @Override
    public List<HomePart> parts(HomeVisit visit) {
        Map<String, Object> model = new HashMap<>();
        model.put("campaign", campaigns.running().orElse(null));
        return List.of(HomePart.top("volunteers/campaign", model), HomePart.main("volunteers/way", Map.of()));
    }
}
