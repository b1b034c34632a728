package lv.lidzas.volunteers.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.lidzas.records.NoSuchRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Thanks to all who applied in a campaign, when it is over: a letter each, and never a second one. */
@Service
@Transactional
class CampaignThanks {

    /**
     * Who may be written to: with an address that is the applicant's own, and without a word against it. A person with two
     * applications in a campaign is one.
     */
    private static final String WRITABLE =
            """
            p.reference = v.person and p.email <> '' and (p.email_confirmed or v.applied_via = 'staff')
            and v.stage <> 'withdrawn' and not exists (select from lidzas.person_request r where r.person = v.person
            and r.kind in ('forget', 'stop') and r.asked_on >= v.applied_on
            and coalesce(r.outcome not in ('refused', 'takenBack'), true))""";

    private static final String NOT_THANKED = "v.campaign = :campaign and not exists (select from lidzas.volunteer t"
            + " where t.person = v.person and t.campaign = v.campaign and t.thanked_on is not null) and " + WRITABLE;

    private final Campaigns campaigns;
    private final CampaignRepository repository;
    private final CampaignProcess process;
    private final JdbcClient database;
    private final Clock clock;

    CampaignThanks(
            Campaigns campaigns,
            CampaignRepository repository,
            CampaignProcess process,
            JdbcClient database,
            Clock clock) {
        this.campaigns = campaigns;
        this.repository = repository;
        this.process = process;
        this.database = database;
        this.clock = clock;
    }

    /** How many people a press would write to. */
    @Transactional(readOnly = true)
    public long toBeThanked(String campaign) {
        return database.sql(
                        "select count(distinct v.person) from lidzas.volunteer v, lidzas.person p where " + NOT_THANKED)
                .param("campaign", campaign)
                .query(Long.class)
                .single();
    }

    /**
     * Begins a letter to each who has had none; whoever presses at the same moment finds nobody left.
     *
     * @throws NoSuchRecord if the campaign is not over yet
     */
    public void say(String reference) {
        repository.hold(reference);
        Campaign campaign = campaigns.find(reference);
        LocalDate today = LocalDate.now(clock);
        if (!campaign.mayThank(today)) {
            throw new NoSuchRecord();
        }
        Map<String, String> newest = new TreeMap<>();
        database.sql("update lidzas.volunteer v set thanked_on = :today from lidzas.person p where " + NOT_THANKED
                        + " returning v.person, v.reference")
                .param("today", today)
                .param("campaign", reference)
                .query(row -> {
                    newest.merge(row.getString(1), row.getString(2), (a, b) -> a.compareTo(b) > 0 ? a : b);
                });
        if (!newest.isEmpty()) {
            newest.values().forEach(process::thanksSaid);
            campaign.thanked(today);
        }
    }

    /**
     * Somebody who is thanked.
     *
     * @param person {@code P-} reference
     * @param campaign its name
     */
    record Thanked(String person, String campaign) {}

    /** Whom a letter goes to; empty if nobody may be written to any more. */
    @Transactional(readOnly = true)
    public Optional<Thanked> find(String volunteer) {
        return database.sql("select v.person, k.name from lidzas.volunteer v"
                        + " join lidzas.recruitment_campaign k on k.reference = v.campaign, lidzas.person p"
                        + " where v.reference = :volunteer and " + WRITABLE)
                .param("volunteer", volunteer)
                .query((row, number) -> new Thanked(row.getString(1), row.getString(2)))
                .optional();
    }
}
