package lv.lidzas.volunteers.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.Actor;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.values.Languages;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class CampaignProcessTest {

    private static final String CAMPAIGN = "recruitmentCampaign";

    private static final String CLOSE = "userTask_closeCampaign";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("recruitmentCampaign");

    @Autowired
    private TestClock clock;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private CampaignRepository repository;

    @Autowired
    private CampaignRecords records;

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
    void nothingClosesACampaignButAManagerThoughTheClocksChangeThatNight() {
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
        assertThat(campaign).isWaitingAt("event_campaignOver");
        assertThat(journey.tasks(reference)).isEmpty();

        clock.set(last.plusDays(1).atStartOfDay(TestClock.RIGA));
        journey.runJobs(reference);
        assertThat(campaigns.running()).isEmpty();
        assertThat(campaign).isWaitingAt(CLOSE);
        assertThat(closedOn()).isNull();
        assertThat(journey.task(reference, CLOSE).getDueDate()).isNotNull();

        journey.submit(Journey.MANAGER, reference, CLOSE, null, Map.of(), Map.of("campaignStep", "close"));
        assertThat(closedOn()).isEqualTo(last.plusDays(1));
        assertThat(campaign).isEnded().hasPassed("serviceTask_endCampaign", "endEvent_campaignEnded");
    }

    @Test
    void aManagerSeesWhatIsOpenAndProlongs() {
        LocalDate first = LocalDate.of(2093, 5, 1);
        clock.set(first);
        ProcessInstance campaign = opened(first, LocalDate.of(2093, 6, 30));
        clock.set(LocalDate.of(2093, 7, 1));
        journey.runJobs(reference);
        assertThat(campaign).isWaitingAt(CLOSE);
        assertThat(records.read(reference).values())
                .containsEntry("reached", "0 no 13")
                .containsEntry("undecided", "Visi pieteikumi ir izlemti.");

        journey.submit(
                Journey.MANAGER,
                reference,
                CLOSE,
                "campaign",
                Map.of("endsOn", "2093-08-31"),
                Map.of("campaignStep", "prolong"));

        assertThat(campaign).isWaitingAt("event_campaignOver");
        assertThat(campaigns.running()).map(Campaigns.Running::endsOn).contains(LocalDate.of(2093, 8, 31));
        assertThat(journey.timer(reference, "event_campaignOver").getDuedate())
                .isEqualTo(Date.from(
                        LocalDate.of(2093, 9, 1).atStartOfDay(TestClock.RIGA).toInstant()));
    }

    @Test
    void anotherLastDayMovesTheEndWhileItRunsAndWhileItWaitsToBeClosed() {
        LocalDate first = LocalDate.of(2092, 5, 1);
        clock.set(first);
        ProcessInstance campaign = opened(first, LocalDate.of(2092, 10, 31));
        change(Map.of("endsOn", LocalDate.of(2092, 5, 31)));
        assertThat(campaign).isWaitingAt("event_campaignOver").hasPassed("event_changed");
        clock.set(LocalDate.of(2092, 6, 1));
        journey.runJobs(reference);
        assertThat(campaign).isWaitingAt(CLOSE);

        change(Map.of("name", "Citādi", "channels", List.of("friend", "event"), "target", BigDecimal.valueOf(20)));
        assertThat(campaign).isWaitingAt(CLOSE);
        change(Map.of("endsOn", LocalDate.of(2092, 6, 30)));
        assertThat(campaign).isWaitingAt("event_campaignOver").hasPassed("event_changed_late");
        assertThat(records.read(reference).values())
                .containsEntry("name", "Citādi")
                .containsEntry("channels", List.of("friend", "event"));

        clock.set(LocalDate.of(2092, 7, 1));
        journey.runJobs(reference);
        journey.submit(Journey.MANAGER, reference, CLOSE, null, Map.of(), Map.of("campaignStep", "close"));
        assertThatThrownBy(() -> change(Map.of("endsOn", LocalDate.of(2092, 8, 1))))
                .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(refused.errors())
                        .containsValue("Kampaņa ir noslēgta, un to vairs nevar mainīt."));
    }

    private void change(Map<String, Object> changes) {
        records.write(
                reference,
                changes,
                new FormContext(
                        "editCampaign", Actor.staff(Journey.MANAGER, Set.of(StaffGroups.MANAGERS)), Languages.LATVIAN));
    }

    private LocalDate closedOn() {
        return repository.findById(reference).orElseThrow().closedOn();
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
        assertThat(campaign).isWaitingAt("event_campaignOver");
        return campaign;
    }
}
