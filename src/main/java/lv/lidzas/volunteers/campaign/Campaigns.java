package lv.lidzas.volunteers.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.lidzas.people.Attributes;
import lv.lidzas.records.Changes;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recruitment campaigns: the steps of {@code recruitmentCampaign}, and which one an application belongs to. */
@Service
@Transactional
public class Campaigns {

    private final CampaignRepository campaigns;
    private final MessageSource messages;
    private final Clock clock;

    Campaigns(CampaignRepository campaigns, MessageSource messages, Clock clock) {
        this.campaigns = campaigns;
        this.messages = messages;
        this.clock = clock;
    }

    /** @return the campaign's last day */
    public LocalDate announceCampaign(String reference) {
        Campaign campaign = find(reference);
        campaign.announce(LocalDate.now(clock));
        return campaign.endsOn();
    }

    public void endCampaign(String reference) {
        find(reference).end(LocalDate.now(clock));
    }

    /** The campaign that runs today, if one does. */
    @Transactional(readOnly = true)
    public Optional<Running> running() {
        return campaigns
                .openOn(LocalDate.now(clock))
                .map(campaign -> new Running(
                        campaign.reference(),
                        campaign.name(),
                        campaign.startsOn(),
                        campaign.endsOn(),
                        campaign.funderSentence()));
    }

    /**
     * A campaign while it runs.
     *
     * @param funderSentence {@code null} if its funder asks for none
     */
    public record Running(String reference, String name, LocalDate startsOn, LocalDate endsOn, String funderSentence) {}

    String create(Map<String, Object> values, FormContext context) {
        Campaign campaign = new Campaign(CampaignRecords.TYPE.reference(clock, campaigns.nextNumber()));
        apply(campaign, values, context);
        return campaigns.saveAndFlush(campaign).reference();
    }

    void change(String reference, Map<String, Object> changes, FormContext context) {
        Campaign campaign = find(reference);
        apply(campaign, changes, context);
        campaigns.saveAndFlush(campaign);
    }

    Map<String, Object> read(String reference) {
        Campaign campaign = find(reference);
        Map<String, Object> values = Attributes.read(campaign.attributes());
        values.put("reference", reference);
        values.put("name", campaign.name());
        values.put("startsOn", campaign.startsOn());
        values.put("endsOn", campaign.endsOn());
        values.put("target", campaign.target());
        values.put("funderSentence", campaign.funderSentence());
        values.values().removeIf(Objects::isNull);
        return values;
    }

    long revision(String reference) {
        return find(reference).version();
    }

    String nameOf(String reference) {
        return find(reference).name();
    }

    private void apply(Campaign campaign, Map<String, Object> changes, FormContext context) {
        Map<String, Object> own = new HashMap<>(changes);
        own.remove("reference");
        LocalDate startsOn = Changes.take(own, "startsOn", campaign.startsOn());
        LocalDate endsOn = Changes.take(own, "endsOn", campaign.endsOn());
        if (startsOn == null || endsOn == null) {
            throw refused(startsOn == null ? "startsOn" : "endsOn", "campaign.period.missing", context);
        }
        if (endsOn.isBefore(startsOn)) {
            throw refused("endsOn", "campaign.period.reversed", context);
        }
        List<Campaign> others = campaigns.meeting(startsOn, endsOn);
        if (others.stream().anyMatch(other -> !other.reference().equals(campaign.reference()))) {
            throw refused("startsOn", "campaign.period.taken", context);
        }
        campaign.run(startsOn, endsOn);
        own.forEach((key, value) -> {
            switch (key) {
                case "name" -> campaign.call((String) value);
                case "target" -> campaign.aimFor(value == null ? null : ((Number) value).intValue());
                case "funderSentence" -> campaign.fundedBy((String) value);
                default -> campaign.putAttribute(key, value);
            }
        });
        if (campaign.name() == null) {
            throw refused("name", "campaign.name.missing", context);
        }
    }

    private InvalidForm refused(String field, String message, FormContext context) {
        return new InvalidForm(field, messages.getMessage(message, null, context.language()));
    }

    private Campaign find(String reference) {
        return campaigns.findById(reference).orElseThrow(NoSuchRecord::new);
    }
}
