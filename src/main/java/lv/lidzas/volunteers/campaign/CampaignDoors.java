package lv.lidzas.volunteers.campaign;

import lv.lidzas.access.PageForm;
import lv.lidzas.access.PageRight;
import lv.lidzas.forms.NeededCodes;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.web.Audience;
import lv.lidzas.web.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Managers see how campaigns go and change them while they run. */
@Configuration(proxyBeanMethods = false)
class CampaignDoors {

    static final String PATH = "/kampanas";

    @Bean
    @Order(28)
    NavigationLink campaignsLink() {
        return NavigationLink.inMenu(PATH, "campaign.list", Audience.groups(StaffGroups.MANAGERS));
    }

    @Bean
    PageRight campaignRight() {
        return PageRight.staff(PATH + "/**", StaffGroups.MANAGERS);
    }

    @Bean
    PageForm campaignForm() {
        return PageForm.ofStaff("campaign", PATH + "/{reference}/labot")
                .corrects("editCampaign", asked -> asked.get("reference"))
                .from(PATH + "/{reference}", "campaign.back");
    }

    @Bean
    NeededCodes channelCodes() {
        return CampaignPages.CHANNELS;
    }
}
