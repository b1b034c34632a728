package lv.lidzas.volunteers.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class CampaignProcessTest {

    private static final String CAMPAIGN = "recruitmentCampaign";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("recruitmentCampaign");

    @Autowired
    private TestClock clock;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private CampaignRepository repository;

    @Autowired
    private Journey journey;

    private String reference;

    @AfterEach
    void end() {
        if (reference != null) {
            repository.deleteById(reference);
        }
    }

    @Test
    void aManagerClosesACampaignBeforeItsLastDay() {
        LocalDate first = LocalDate.of(2093, 5, 1);
        clock.set(first);
        ProcessInstance campaign = opened(first, LocalDate.of(2093, 10, 31));
        assertThat(campaigns.running()).map(Campaigns.Running::reference).contains(reference);

        journey.submit(Journey.MANAGER, reference, "userTask_closeCampaign", null, Map.of(), Map.of());

        assertThat(campaigns.running()).isEmpty();
        assertThat(campaign).isEnded().hasPassed("userTask_closeCampaign", "serviceTask_endCampaign");
    }

    @Test
    void aCampaignEndsByItselfAfterItsLastDayThoughTheClocksChangeThatNight() {
        // The last Sunday of October: its day has twenty-five hours.
        LocalDate last = LocalDate.of(2094, 10, 31);
        clock.set(LocalDate.of(2094, 5, 1));
        ProcessInstance campaign = opened(LocalDate.of(2094, 5, 1), last);
        assertThat(journey.timer(reference, "event_campaignOver").getDuedate())
                .isEqualTo(
                        Date.from(last.plusDays(1).atStartOfDay(TestClock.RIGA).toInstant()));

        clock.set(last.atTime(23, 59).atZone(TestClock.RIGA));
        journey.runJobs(reference);
        assertThat(campaigns.running()).isPresent();
        assertThat(campaign).isWaitingAt("userTask_closeCampaign");

        clock.set(last.plusDays(1).atStartOfDay(TestClock.RIGA));
        journey.runJobs(reference);
        assertThat(campaigns.running()).isEmpty();
        assertThat(campaign).isEnded().hasPassed("event_campaignOver", "endEvent_campaignEnded");
    }

    private ProcessInstance opened(LocalDate first, LocalDate last) {
        reference = journey.start(
                Journey.MANAGER,
                CAMPAIGN,
                "campaign",
                Map.of(
                        "name",
                        "Brīvprātīgie",
                        "startsOn",
                        first.toString(),
                        "endsOn",
                        last.toString(),
                        "target",
                        13,
                        "funderSentence",
                        "Finansē fonds."));
        ProcessInstance campaign = journey.instance(CAMPAIGN, reference);
        assertThat(campaign).isWaitingAt("userTask_closeCampaign");
        return campaign;
    }
}
