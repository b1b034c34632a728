package lv.lidzas.volunteers.campaign;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.forms.Forms;
import lv.lidzas.leak.Canaries;
import lv.lidzas.leak.LeakCase;
import lv.lidzas.records.Actor;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.values.Languages;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A campaign is about nobody; its words stay out of the engine all the same. */
@Component
@Lazy
class CampaignLeakCase implements LeakCase {

    private static final String THANKED = "V-1990-000077";
    private static final String THANKED_PERSON = "P-1990-000077";

    private final Journey journey;
    private final Forms cards;
    private final CampaignThanks thanks;
    private final JdbcClient database;

    CampaignLeakCase(Journey journey, Forms cards, CampaignThanks thanks, JdbcClient database) {
        this.journey = journey;
        this.cards = cards;
        this.thanks = thanks;
        this.database = database;
    }

    @Override
    public void fill(Canaries canaries) {
        // One runs at a time; what other tests have left open then is over.
        database.sql("update lidzas.recruitment_campaign set closed_on = starts_on where closed_on is null and"
                        + " starts_on <= date '1990-01-31' and ends_on >= date '1990-01-01'")
                .update();
        String campaign = journey.start(
                Journey.MANAGER,
                "recruitmentCampaign",
                "campaign",
                canaries.of("openCampaign", Map.of("startsOn", "1990-01-01", "endsOn", "1990-01-31")));
        cards.submitCard(
                "editCampaign",
                campaign,
                Map.of("campaign", canaries.of("editCampaign", Map.of("endsOn", "1990-02-01"))),
                Actor.staff(Journey.MANAGER, Set.of(StaffGroups.MANAGERS)),
                Languages.LATVIAN);
        journey.runJobs(campaign);
        canaries.submit(
                Journey.MANAGER,
                campaign,
                "closeCampaign",
                "campaign",
                Map.of("endsOn", "1990-02-01"),
                Map.of("campaignStep", "close"));
        thankSomebody(campaign);
    }

    private void thankSomebody(String campaign) {
        String address = Canary.mailbox();
        database.sql("insert into lidzas.person (reference, first_name, last_name, name_key, name_codes, email,"
                        + " email_confirmed, created_at, version) values (?, 'Kanārija', ?, 'kanarija',"
                        + " array['kanarija'], ?, true, now(), 0)")
                .params(THANKED_PERSON, Canary.LAST_NAME, address)
                .update();
        database.sql("insert into lidzas.volunteer (reference, person, stage, applied_on, applied_via, motivation,"
                        + " campaign, version) values (?, ?, 'applied', '1990-01-02', 'public', 'Kanārija grib palīdzēt',"
                        + " ?, 0)")
                .params(THANKED, THANKED_PERSON, campaign)
                .update();
        MailServer.refuse(address);
        thanks.say(campaign);
        journey.runJobs(THANKED);
    }

    @Override
    public void forget() {
        for (String table : List.of("send_log", "refused_letter", "volunteer")) {
            database.sql("delete from lidzas." + table + " where person = ?")
                    .param(THANKED_PERSON)
                    .update();
        }
        database.sql("delete from lidzas.person where reference = ?")
                .param(THANKED_PERSON)
                .update();
        database.sql("delete from lidzas.recruitment_campaign where name like 'Kanārij%'")
                .update();
    }
}
