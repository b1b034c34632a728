package lv.lidzas.volunteers.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.Actor;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.values.Languages;
import lv.lidzas.web.HomeSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class CampaignsTest {

    private static final LocalDate FIRST = LocalDate.of(2091, 5, 1);
    private static final LocalDate LAST = LocalDate.of(2091, 10, 31);
    private static final FormContext MANAGER =
            new FormContext("openCampaign", Actor.staff("vaditaja", Set.of("managers")), Languages.LATVIAN);

    @RegisterExtension
    final TestClock clock = new TestClock();

    @Autowired
    private CampaignRecords subject;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private CampaignHomeSection home;

    @Test
    void theFundersSentenceShowsFromTheFirstToTheLastDayAndNotAfter() {
        String reference = subject.create(campaign(), MANAGER);
        on(FIRST);
        assertThat(sentence()).as("before it is announced").isNull();
        assertThat(campaigns.announceCampaign(reference)).isEqualTo(LAST);
        on(FIRST.minusDays(1));
        assertThat(sentence()).isNull();
        on(FIRST);
        assertThat(sentence()).isEqualTo("Finansē fonds.");
        on(LAST);
        assertThat(sentence()).isEqualTo("Finansē fonds.");
        on(LAST.plusDays(1));
        assertThat(sentence()).isNull();
    }

    @Test
    void aManagerMayEndItEarlyAndEndingItTwiceChangesNothing() {
        String reference = subject.create(campaign(), MANAGER);
        on(FIRST.plusDays(10));
        campaigns.announceCampaign(reference);
        campaigns.endCampaign(reference);
        campaigns.endCampaign(reference);
        assertThat(campaigns.running()).isEmpty();
    }

    @Test
    void onlyOneCampaignRunsAtATime() {
        subject.create(campaign(), MANAGER);
        Map<String, Object> second = new HashMap<>(campaign());
        second.put("startsOn", LAST);
        second.put("endsOn", LAST.plusMonths(1));
        assertThatThrownBy(() -> subject.create(second, MANAGER))
                .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(refused.errors())
                        .containsOnlyKeys("startsOn"));
        second.put("startsOn", LAST.plusDays(1));
        assertThat(subject.title(subject.create(second, MANAGER))).isEqualTo("Brīvprātīgie");
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        Map<String, Object> reversed = new HashMap<>(campaign());
        reversed.put("endsOn", FIRST.minusDays(1));
        assertThatThrownBy(() -> subject.create(reversed, MANAGER))
                .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(refused.errors())
                        .containsOnlyKeys("endsOn"));
    }

    private String sentence() {
        HomeSection.Visit visitor =
                new HomeSection.Visit("", Set.of(), Languages.LATVIAN, new HomeSection.TasksAsked("", "", ""));
        Campaigns.Running running =
                (Campaigns.Running) home.parts(visitor).get(0).model().get("campaign");
        return running == null ? null : running.funderSentence();
    }

    private void on(LocalDate day) {
        clock.set(day);
    }

    private static Map<String, Object> campaign() {
        return Map.of(
                "name",
                "Brīvprātīgie",
                "startsOn",
                FIRST,
                "endsOn",
                LAST,
                "target",
                13,
                "funderSentence",
                "Finansē fonds.");
    }
}
