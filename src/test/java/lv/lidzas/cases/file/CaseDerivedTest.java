package lv.lidzas.cases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.application.TeamMember;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What follows from other things is computed anew from what stands now, whichever way it was put right. */
@ProcessTest
class CaseDerivedTest {

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
    private SupportCaseRepository cases;

    @Autowired
    private CaseRecords subject;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CasePriorities priorities;

    @Autowired
    private BeanFactory beans;

    @Test
    void theNextDateFollowsWhatTheNewestVisitSaysNow() {
        TeamMember helper = training.trained();
        String reference = fixtures.supported(helper);
        LocalDate planned = nextDate(reference);
        String visit = news.visit(reference, helper);
        assertThat(nextDate(reference)).isEqualTo(planned);

        news.correct(visit, Map.of("nextDate", clock.today().plusDays(9)));
        assertThat(nextDate(reference)).isEqualTo(clock.today().plusDays(9));
        news.correct(visit, Map.of("nextDate", clock.today().plusDays(5)));
        assertThat(nextDate(reference)).isEqualTo(clock.today().plusDays(5));
        news.correct(visit, without("nextDate"));
        assertThat(nextDate(reference)).isEqualTo(planned);
    }

    @Test
    void aVisitThatIsTheNewestNoMoreGivesTheNextDateBack() {
        TeamMember helper = training.trained();
        String reference = fixtures.supported(helper);
        LocalDate opened = clock.today();
        clock.set(opened.plusDays(10));
        journey.runJobs(reference);
        String first = news.visit(reference, helper);
        String second = news.visit(reference, helper);
        news.correct(first, Map.of("day", opened.plusDays(5), "nextDate", opened.plusDays(12)));
        news.correct(second, Map.of("nextDate", opened.plusDays(15)));
        assertThat(nextDate(reference)).isEqualTo(opened.plusDays(15));

        news.correct(second, Map.of("day", opened.plusDays(2)));
        assertThat(nextDate(reference)).isEqualTo(opened.plusDays(12));
        news.correct(second, Map.of("day", opened.plusDays(8)));
        assertThat(nextDate(reference)).isEqualTo(opened.plusDays(15));
    }

    @Test
    void theLastWordAboutTheNextDateCounts() {
        TeamMember helper = training.trained();
        String reference = fixtures.supported(helper);
        String visit = news.visit(reference, helper);
        news.correct(visit, Map.of("nextDate", clock.today().plusDays(9)));

        subject.write(reference, Map.of("nextDate", clock.today().plusDays(3)), Coordinator.at("caseCard"));
        news.correct(visit, Map.of("day", clock.today(), "minutes", 30));
        assertThat(nextDate(reference)).isEqualTo(clock.today().plusDays(3));
        news.correct(visit, Map.of("nextDate", clock.today().plusDays(11)));
        assertThat(nextDate(reference)).isEqualTo(clock.today().plusDays(11));
    }

    @Test
    void whatTheStateOwesFollowsTheCorrectedStatusBothWays() {
        String reference = fixtures.planned();
        String before = stateSupport(reference);

        subject.write(reference, Map.of("stateMentorUntil", clock.today().plusMonths(3)), Coordinator.at("caseCard"));
        assertThat(stateSupport(reference)).isNotEqualTo(before);
        subject.write(reference, without("stateMentorUntil"), Coordinator.at("caseCard"));
        assertThat(stateSupport(reference)).isEqualTo(before);
    }

    @Test
    void signalsThatAreNotSaidAgainAtTheAssessmentStandAndKeepThePriority() {
        String reference = assessing(List.of("suicideRisk"));
        assertThat(journey.data(journey.task(reference, "userTask_assessNeeds")).getBody())
                .contains("suicideRisk");

        steps.assess(reference);

        assertThat(supported(reference).priority()).isEqualTo("critical");
        assertThat(supported(reference).urgentSignals()).contains(List.of("suicideRisk"));
        assertThat(priorities.of(reference)).isEmpty();
    }

    @Test
    void whoTakesASignalAwayIsWrittenDownWithTheFallThatFollows() {
        String reference = assessing(List.of("suicideRisk"));
        Map<String, Object> said = CaseFixtures.scores("5");
        said.put("urgentSignals", List.of());
        journey.submit(reference, "userTask_assessNeeds", "case", said, Map.of());

        assertThat(supported(reference).priority()).isEqualTo("low");
        assertThat(priorities.of(reference))
                .extracting(CasePriorities.Change::earlier, CasePriorities.Change::priority, CasePriorities.Change::by)
                .containsExactly(tuple("critical", "low", Journey.COORDINATOR));
        assertThat(ShownPriorities.of(beans, reference)).containsExactly("Prioritāte kritās: kritiska → zema");
    }

    @Test
    void thePriorityFollowsNeedsAndSignalsBothWays() {
        String reference = fixtures.planned();
        assertThat(supported(reference).priority()).isEqualTo("medium");

        subject.write(reference, Map.of("urgentSignals", List.of("violence")), Coordinator.at("caseCard"));
        assertThat(supported(reference).priority()).isEqualTo("critical");
        subject.write(reference, Map.of("urgentSignals", List.of()), Coordinator.at("caseCard"));
        assertThat(supported(reference).priority()).isEqualTo("medium");
        subject.write(reference, Map.of("housingScore", "5"), Coordinator.at("reviewPlan"));
        assertThat(supported(reference).priority()).isEqualTo("low");
        subject.write(reference, Map.of("housingScore", "1"), Coordinator.at("reviewPlan"));
        assertThat(supported(reference).priority()).isEqualTo("medium");
        assertThat(priorities.of(reference)).hasSize(5);
    }

    @Test
    void signalsOfBeforeTheyWereKeptNeverLetTheCaseFall() {
        String reference = assessing(List.of("suicideRisk"));
        jdbc.sql("update lidzas.support_case set urgent_signals = null where reference = ?")
                .param(reference)
                .update();

        steps.assess(reference);
        assertThat(supported(reference).priority()).isEqualTo("critical");
    }

    private String assessing(List<String> signals) {
        Map<String, Object> request = fixtures.request();
        request.put("urgentSignals", signals);
        return fixtures.assessing(request);
    }

    private SupportCase supported(String reference) {
        return cases.findById(reference).orElseThrow();
    }

    private static Map<String, Object> without(String key) {
        Map<String, Object> emptied = new HashMap<>();
        emptied.put(key, null);
        return emptied;
    }

    private LocalDate nextDate(String reference) {
        return cases.findById(reference).orElseThrow().nextDate();
    }

    private String stateSupport(String reference) {
        return cases.findById(reference).orElseThrow().stateSupport();
    }
}
