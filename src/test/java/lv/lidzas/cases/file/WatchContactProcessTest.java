package lv.lidzas.cases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import lv.lidzas.matching.Assignments;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.application.TeamMember;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class WatchContactProcessTest {

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("watchContact");

    @Autowired
    private Journey journey;

    @Autowired
    private CaseFixtures fixtures;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private CaseNews news;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private TestClock clock;

    @Autowired
    private SupportCases supportCases;

    @Autowired
    private Assignments offers;

    @Test
    void fourteenDaysRemindTheVolunteerAndTwentyOneTheCoordinator() {
        TeamMember helper = training.trained();
        String reference = fixtures.supported(helper);
        ProcessInstance watch = journey.instance("watchContact", reference);
        LocalDate last = clock.today();
        assertThat(due(reference, "event_contactReminder")).isEqualTo(last.plusDays(14));

        steps.waitFor(reference, "event_contactReminder");
        assertThat(MailServer.subjectsTo(helper.email())).contains("Kā jums abiem klājas?");
        assertThat(due(reference, "event_contactMissing")).isEqualTo(last.plusDays(21));
        steps.waitFor(reference, "event_contactMissing");
        assertThat(watch).isWaitingAt("userTask_checkContact");
        journey.submit(reference, "userTask_checkContact", "case", Map.of("note", "Viss kārtībā."), Map.of());
        journey.runJobs(reference);

        assertThat(watch).isWaitingAt("gateway_contact").hasPassed("serviceTask_noteContact");
        assertThat(due(reference, "event_contactReminder"))
                .isEqualTo(clock.today().plusDays(14));
    }

    @Test
    void aCoordinatorAsksToWriteDownAtMostOnceADay() {
        TeamMember helper = training.trained();
        String reference = fixtures.supported(helper);
        ProcessInstance watch = journey.instance("watchContact", reference);
        LocalDate reminder = due(reference, "event_contactReminder");

        supportCases.remindHelper(reference);
        supportCases.remindHelper(reference);
        journey.runJobs(reference);

        assertThat(MailServer.subjectsTo(helper.email())).containsOnlyOnce("Lūdzu, pierakstiet tikšanos");
        assertThat(watch).isWaitingAt("gateway_contact");
        assertThat(due(reference, "event_contactReminder")).isEqualTo(reminder);
        clock.set(clock.today().plusDays(1));
        supportCases.remindHelper(reference);
        journey.runJobs(reference);
        assertThat(MailServer.subjectsTo(helper.email()).stream().filter("Lūdzu, pierakstiet tikšanos"::equals))
                .hasSize(2);
    }

    @Test
    void nobodyIsAskedToWriteDownWhereContactIsNotWatched() {
        TeamMember helper = training.trained();
        String reference = fixtures.supported(helper);
        steps.review(reference, "concluded");

        supportCases.remindHelper(reference);
        journey.runJobs(reference);

        assertThat(MailServer.subjectsTo(helper.email())).doesNotContain("Lūdzu, pierakstiet tikšanos");
        assertThat(offers.current(reference).orElseThrow().remindedOn()).isNull();
    }

    @Test
    void aCorrectedNoteLeavesTheCoordinatorsCheckAsItIs() {
        TeamMember helper = training.trained();
        String reference = fixtures.supported(helper);
        String visit = news.visit(reference, helper);
        steps.waitFor(reference, "event_contactReminder");
        steps.waitFor(reference, "event_contactMissing");

        news.correct(visit, Map.of("note", "Tikāmies parkā."));

        assertThat(journey.instance("watchContact", reference)).isWaitingAt("userTask_checkContact");
    }

    @Test
    void aVisitCountsTheDaysAnewWheneverItIsWrittenDown() {
        TeamMember helper = training.trained();
        String reference = fixtures.supported(helper);
        ProcessInstance watch = journey.instance("watchContact", reference);
        clock.set(clock.today().plusDays(5));
        news.visit(reference, helper);
        journey.runJobs(reference);
        assertThat(watch).isWaitingAt("gateway_contact").hasPassed("event_visitRecorded");
        assertThat(due(reference, "event_contactReminder"))
                .isEqualTo(clock.today().plusDays(14));

        steps.waitFor(reference, "event_contactReminder");
        news.visit(reference, helper);
        journey.runJobs(reference);
        assertThat(watch).isWaitingAt("gateway_contact").hasPassed("event_visitRecorded_afterReminder");

        steps.waitFor(reference, "event_contactReminder");
        steps.waitFor(reference, "event_contactMissing");
        news.visit(reference, helper);
        journey.runJobs(reference);
        assertThat(watch).isWaitingAt("gateway_contact").hasPassed("event_visitRecorded_whileChecking");
        assertThat(journey.tasks(reference))
                .noneMatch(task -> task.getTaskDefinitionKey().equals("userTask_checkContact"));
    }

    @Test
    void theCorrectedDayOfAVisitMovesTheWatchBothWays() {
        TeamMember helper = training.trained();
        String reference = fixtures.supported(helper);
        LocalDate opened = clock.today();
        clock.set(opened.plusDays(20));
        journey.runJobs(reference);
        String visit = news.visit(reference, helper);
        journey.runJobs(reference);
        assertThat(due(reference, "event_contactReminder")).isEqualTo(opened.plusDays(34));

        news.correct(visit, Map.of("day", opened.plusDays(10)));
        assertThat(due(reference, "event_contactReminder")).isEqualTo(opened.plusDays(24));
        news.correct(visit, Map.of("day", opened.plusDays(15)));
        assertThat(due(reference, "event_contactReminder")).isEqualTo(opened.plusDays(29));

        steps.waitFor(reference, "event_contactReminder");
        assertThat(due(reference, "event_contactMissing")).isEqualTo(opened.plusDays(36));
        news.correct(visit, Map.of("day", opened.plusDays(13)));
        journey.runJobs(reference);
        assertThat(due(reference, "event_contactMissing")).isEqualTo(opened.plusDays(34));
    }

    @Test
    void aCheckByACoordinatorStaysTheLastContactWhateverDayAVisitIsCorrectedTo() {
        TeamMember helper = training.trained();
        String reference = fixtures.supported(helper);
        String visit = news.visit(reference, helper);
        steps.waitFor(reference, "event_contactReminder");
        steps.waitFor(reference, "event_contactMissing");
        journey.submit(reference, "userTask_checkContact", "case", Map.of("note", "Viss kārtībā."), Map.of());
        journey.runJobs(reference);
        LocalDate checked = clock.today();
        clock.set(checked.plusDays(3));

        news.correct(visit, Map.of("day", checked.plusDays(2)));
        assertThat(due(reference, "event_contactReminder")).isEqualTo(checked.plusDays(16));
        news.correct(visit, Map.of("day", checked.minusDays(4)));
        assertThat(due(reference, "event_contactReminder")).isEqualTo(checked.plusDays(14));
    }

    @Test
    void aContactThatWasLongerAgoLeavesTheCheckThatIsDueAsItIs() {
        TeamMember helper = training.trained();
        String reference = fixtures.supported(helper);
        clock.set(clock.today().plusDays(4));
        journey.runJobs(reference);
        String visit = news.visit(reference, helper);
        steps.waitFor(reference, "event_contactReminder");
        steps.waitFor(reference, "event_contactMissing");
        String task = journey.task(reference, "userTask_checkContact").getId();

        news.correct(visit, Map.of("day", clock.today().minusDays(23)));
        journey.runJobs(reference);
        assertThat(journey.task(reference, "userTask_checkContact").getId()).isEqualTo(task);

        news.correct(visit, Map.of("day", clock.today().minusDays(2)));
        journey.runJobs(reference);
        assertThat(due(reference, "event_contactReminder"))
                .isEqualTo(clock.today().plusDays(12));
    }

    @Test
    void whereNobodyHelpsAnyMoreThereIsNoContactToWatch() {
        String reference = fixtures.supported(training.trained());
        ProcessInstance watch = journey.instance("watchContact", reference);
        clock.set(clock.today().plusDays(5));
        news.endHelpUnnoticed(reference);

        news.visitByCoordinator(reference);
        journey.runJobs(reference);

        assertThat(watch).isEnded().hasPassed("gateway_supportContinues", "endEvent_supportEnded");
    }

    @Test
    void theDaysBeginAtMidnightThoughTheClocksChange() {
        for (LocalDate day : List.of(LocalDate.of(2027, 3, 20), LocalDate.of(2027, 10, 20))) {
            clock.set(day.atTime(9, 30).atZone(TestClock.RIGA));
            String reference = fixtures.supported(training.trained());
            ZonedDateTime due = journey.timer(reference, "event_contactReminder")
                    .getDuedate()
                    .toInstant()
                    .atZone(TestClock.RIGA);
            assertThat(due).isEqualTo(day.plusDays(14).atStartOfDay(TestClock.RIGA));
        }
    }

    private LocalDate due(String reference, String event) {
        return LocalDate.ofInstant(journey.timer(reference, event).getDuedate().toInstant(), TestClock.RIGA);
    }
}
