package lv.lidzas.volunteers.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HomeSection;
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
    public List<Part> parts(Visit visit) {
        Map<String, Object> model = new HashMap<>();
        model.put("campaign", campaigns.running().orElse(null));
        return List.of(Part.top("volunteers/campaign", model), Part.main("volunteers/way", Map.of()));
    }
}
