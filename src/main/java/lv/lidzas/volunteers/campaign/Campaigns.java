package lv.lidzas.volunteers.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.reporting.NamedPeriodEnded;
import lv.lidzas.reporting.NamedPeriods.NamedPeriod;
import lv.lidzas.reporting.Period;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.FunderMention;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recruitment campaigns: the steps of {@code recruitmentCampaign}, and which one an application belongs to. */
@Service
@Transactional
public class Campaigns implements FunderMention {

    private static final String CLOSING = "closeCampaign";

    private final CampaignRepository campaigns;
    private final CampaignProcess process;
    private final CampaignNumbers numbers;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Campaigns(
            CampaignRepository campaigns,
            CampaignProcess process,
            CampaignNumbers numbers,
            MessageSource messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.process = process;
        this.numbers = numbers;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /** @return the campaign's last day */
    public LocalDate announceCampaign(String reference) {
        Campaign campaign = find(reference);
        campaign.announce(LocalDate.now(clock));
        return campaign.endsOn();
    }

    /** Who reports on periods is told, once. */
    public void endCampaign(String reference) {
        Campaign campaign = find(reference);
        LocalDate today = LocalDate.now(clock);
        boolean isOpen = campaign.closedOn() == null;
        campaign.end(today);
        LocalDate last = campaign.endsOn().isBefore(today) ? campaign.endsOn() : today;
        if (isOpen && !last.isBefore(campaign.startsOn())) {
            events.publishEvent(new NamedPeriodEnded(new NamedPeriod(
                    reference,
                    campaign.name(),
                    new Period(campaign.startsOn(), last.plusDays(1)),
                    campaign.funderSentence())));
        }
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

    @Override
    @Transactional(readOnly = true)
    public Optional<String> sentence(LocalDate day) {
        return campaigns.openOn(day).map(Campaign::funderSentence);
    }

    /**
     * A campaign while it runs.
     *
     * @param funderSentence {@code null} if its funder asks for none
     */
    public record Running(
            String reference, String name, LocalDate startsOn, LocalDate endsOn, @Nullable String funderSentence) {}

    String create(Map<String, Object> values, FormContext context) {
        return keep(new Campaign(CampaignRecords.TYPE.reference(clock, campaigns.nextNumber())), values, context);
    }

    /** A last day that changes leads the process through its beginning again, unless it is the process that changes it. */
    void change(String reference, Map<String, Object> changes, FormContext context) {
        Campaign campaign = find(reference);
        if (campaign.closedOn() != null) {
            throw InvalidForm.of(messages, "endsOn", "campaign.closed", context.language());
        }
        LocalDate before = campaign.endsOn();
        keep(campaign, changes, context);
        if (!campaign.endsOn().equals(before) && !context.formId().equals(CLOSING)) {
            process.changed(reference);
        }
    }

    /** How many were taken in of how many are sought, in words for a form. */
    String reached(Campaign campaign) {
        long admitted = numbers.admissions(campaign.reference()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        long target = campaign.target() == null ? 0 : campaign.target();
        return messages.getMessage("campaign.reached", new Object[] {admitted, target}, Languages.LATVIAN);
    }

    /** What is not decided yet, in words for a form. */
    String undecided(Campaign campaign) {
        Map<String, Long> stages = numbers.undecided(campaign.reference());
        return stages.isEmpty()
                ? messages.getMessage("campaign.undecided.none", null, Languages.LATVIAN)
                : stages.entrySet().stream()
                        .map(stage -> messages.getMessage("stage." + stage.getKey(), null, Languages.LATVIAN) + ": "
                                + stage.getValue())
                        .collect(Collectors.joining("\n"));
    }

    String nameOf(String reference) {
        return find(reference).name();
    }

    private String keep(Campaign campaign, Map<String, Object> entered, FormContext context) {
        CampaignRecords.FIELDS
                .apply(new CampaignRecords.Seen(campaign, this), entered)
                .end();
        if (campaign.name() == null) {
            throw InvalidForm.of(messages, "name", "campaign.name.missing", context.language());
        }
        LocalDate startsOn = campaign.startsOn();
        LocalDate endsOn = campaign.endsOn();
        if (startsOn == null || endsOn == null) {
            throw InvalidForm.of(
                    messages, startsOn == null ? "startsOn" : "endsOn", "campaign.period.missing", context.language());
        }
        if (endsOn.isBefore(startsOn)) {
            throw InvalidForm.of(messages, "endsOn", "campaign.period.reversed", context.language());
        }
        List<Campaign> others = campaigns.meeting(startsOn, endsOn);
        if (others.stream().anyMatch(other -> !other.reference().equals(campaign.reference()))) {
            throw InvalidForm.of(messages, "startsOn", "campaign.period.taken", context.language());
        }
        return campaigns.saveAndFlush(campaign).reference();
    }

    Campaign find(String reference) {
        return campaigns.findById(reference).orElseThrow(NoSuchRecord::new);
    }
}
