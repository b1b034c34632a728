package lv.lidzas.volunteers.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import lv.lidzas.volunteers.consent.VolunteerConsents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Thanks answer an application: they need no consent to news, and a refusal of news does not stop them. */
@ProcessTest
class ThanksAreNoNewsTest {

    private static final String CAMPAIGN = "K-1987-000001";
    private static final LocalDate FIRST = LocalDate.of(1987, 3, 1);

    @Autowired
    private CampaignThanks thanks;

    @Autowired
    private VolunteerFixtures fixtures;

    @Autowired
    private VolunteerConsents consents;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void remove() {
        database.sql("update lidzas.volunteer set campaign = null where campaign = ?")
                .param(CAMPAIGN)
                .update();
        database.sql("delete from lidzas.recruitment_campaign where reference = ?")
                .param(CAMPAIGN)
                .update();
    }

    @Test
    void whoeverWantsNoNewsIsThankedAllTheSame() {
        database.sql(
                        "insert into lidzas.recruitment_campaign (reference, name, starts_on, ends_on, announced_on, version)"
                                + " values (?, 'Vēl vecāka kampaņa', ?, ?, ?, 0)")
                .params(CAMPAIGN, FIRST, FIRST.plusDays(99), FIRST)
                .update();
        TeamMember volunteer = fixtures.inProbation();
        database.sql("update lidzas.volunteer set campaign = ? where reference = ?")
                .params(CAMPAIGN, volunteer.volunteer())
                .update();

        consents.write(
                volunteer.person(), Map.of("mailingConsent", "refused"), Coordinator.at("recordVolunteerConsent"));

        assertThat(thanks.toBeThanked(CAMPAIGN)).isOne();
    }
}
