package lv.lidzas.volunteers.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CampaignTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @Test
    void aCampaignEndsOnceThoughItsLastDayAndAManagerMeet() {
        Campaign campaign = new Campaign("K-2026-000001");
        campaign.announce(DAY);
        assertThat(campaign.closedOn()).isNull();

        campaign.end(DAY.plusDays(30));
        campaign.end(DAY.plusDays(31));

        assertThat(campaign.closedOn()).isEqualTo(DAY.plusDays(30));
    }

    @Test
    void aCampaignThatIsOverIsAnnouncedWithoutBeginningAnew() {
        Campaign campaign = new Campaign("K-2026-000001");
        campaign.end(DAY);
        campaign.announce(DAY.plusDays(1));

        assertThat(campaign.closedOn()).isEqualTo(DAY);
    }
}
