package lv.lidzas.volunteers.campaign;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.access.FormOpenings;
import lv.lidzas.access.Readers;
import lv.lidzas.base.SiteAddress;
import lv.lidzas.forms.CodeLists;
import lv.lidzas.forms.NeededCodes;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The campaigns, and how one of them goes. */
@Controller
@RequestMapping(CampaignDoors.PATH)
class CampaignPages {

    static final NeededCodes CHANNELS = new NeededCodes(Campaign.CHANNELS, List.of());

    private final CampaignRepository campaigns;
    private final CampaignRecords records;
    private final Campaigns register;
    private final CampaignNumbers numbers;
    private final CampaignThanks thanks;
    private final FormOpenings openings;
    private final CodeLists lists;
    private final SiteAddress site;
    private final Clock clock;

    CampaignPages(
            CampaignRepository campaigns,
            CampaignRecords records,
            Campaigns register,
            CampaignNumbers numbers,
            CampaignThanks thanks,
            FormOpenings openings,
            CodeLists lists,
            SiteAddress site,
            Clock clock) {
        this.campaigns = campaigns;
        this.records = records;
        this.register = register;
        this.numbers = numbers;
        this.thanks = thanks;
        this.openings = openings;
        this.lists = lists;
        this.site = site;
        this.clock = clock;
    }

    /** @param link to the application, which says it there; empty where nobody said */
    record Channel(String label, long people, String link) {}

    @GetMapping
    String list(Authentication reader, Model model) {
        Readers.require(records, reader);
        model.addAttribute("campaigns", campaigns.findFirst20ByAnnouncedOnNotNullOrderByStartsOnDesc());
        model.addAttribute("today", LocalDate.now(clock));
        return "volunteers/campaigns";
    }

    @GetMapping("/{reference}")
    String card(@PathVariable String reference, Authentication reader, Locale language, Model model) {
        Readers.require(records, reader);
        Campaign campaign = register.find(reference);
        LocalDate today = LocalDate.now(clock);
        long target = campaign.target() == null ? 0 : campaign.target();
        model.addAttribute("campaign", campaign);
        model.addAttribute("today", today);
        model.addAttribute("funnel", numbers.funnel(reference));
        model.addAttribute("channels", channels(campaign, language));
        model.addAttribute("opening", FormOpenings.fresh());
        model.addAttribute("thanks", campaign.mayThank(today) ? thanks.toBeThanked(reference) : null);
        model.addAttribute(
                "pace", Pace.of(campaign.startsOn(), campaign.endsOn(), target, numbers.admissions(reference), today));
        return "volunteers/campaign-page";
    }

    @PostMapping("/{reference}/pateikties")
    String thank(@PathVariable String reference, Authentication reader, HttpServletRequest request) {
        Readers.require(records, reader);
        openings.once(request, reference, () -> thanks.say(reference));
        return "redirect:" + CampaignDoors.PATH + "/" + reference + "#pateiciba";
    }

    /** Where it is told of, and wherever else somebody heard of it. */
    private List<Channel> channels(Campaign campaign, Locale language) {
        Map<String, Long> people = numbers.channels(campaign.reference());
        Set<String> codes = new LinkedHashSet<>(campaign.channels());
        codes.addAll(people.keySet());
        return codes.stream()
                .map(code -> new Channel(
                        code.isEmpty() ? "" : lists.label(CHANNELS, code, language),
                        people.getOrDefault(code, 0L),
                        campaign.channels().contains(code) ? site.of("/pieteikties?kanals=" + code) : ""))
                .toList();
    }
}
