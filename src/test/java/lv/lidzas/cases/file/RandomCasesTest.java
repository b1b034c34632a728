package lv.lidzas.cases.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import lv.lidzas.cases.oversight.ForgottenCases;
import lv.lidzas.matching.Assignments;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.support.Chance;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.application.TeamMember;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever valid things people do, in whatever order: no open case is left without owner, next date or something live, and
 * no volunteer has more cases than allowed.
 */
@ProcessTest
class RandomCasesTest {

    private static final int SEQUENCES = 6;
    private static final int SHORTEST = 11;
    private static final int LONGEST = 22;

    @RegisterExtension
    final Chance chance = Chance.of(20_261_126);

    @Autowired
    private Journey journey;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private CaseNews news;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private SupportCaseRepository cases;

    @Autowired
    private SupportCases supportCases;

    @Autowired
    private CaseRecords subject;

    @Autowired
    private Assignments offers;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("caseOversight")
    private NightlyWork night;

    private final List<String> all = new ArrayList<>();

    /** What somebody does: which case, with what, and how it is answered. */
    private record Action(int which, int how, int answer) {}

    @AfterEach
    void remove() {
        engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey(CaseSteps.CASE).list().stream()
                .filter(process -> all.contains(process.getBusinessKey()))
                .forEach(process -> engine.getRuntimeService().deleteProcessInstance(process.getId(), null));
        all.forEach(reference -> jdbc.sql("delete from lidzas.support_case where reference = ?")
                .param(reference)
                .update());
    }

    @Test
    void noSequenceOfValidActionsLosesACaseOrOverloadsAVolunteer() {
        List<TeamMember> helpers = List.of(training.trained(), training.trained());
        Random random = chance.random();
        for (int i = 0; i < SEQUENCES; i++) {
            walk(sequence(random), helpers);
        }
    }

    private static List<Action> sequence(Random random) {
        return Stream.generate(() -> new Action(random.nextInt(100), random.nextInt(100), random.nextInt(100)))
                .limit(SHORTEST + random.nextInt(LONGEST - SHORTEST + 1))
                .toList();
    }

    private void walk(List<Action> actions, List<TeamMember> helpers) {
        List<String> references = List.of(steps.register(), steps.register());
        all.addAll(references);
        List<String> done = new ArrayList<>();
        for (Action action : actions) {
            String reference = references.get(action.which() % references.size());
            done.add(reference + " " + act(reference, action, helpers));
            references.forEach(journey::runJobs);
            assertThat(ForgottenCases.among(night))
                    .as("%s", done)
                    .doesNotContainKeys(references.toArray(String[]::new));
            helpers.forEach(helper -> assertThat(offers.currentOf(helper.volunteer()))
                    .as("%s", done)
                    .hasSizeLessThanOrEqualTo(1));
        }
    }

    private String act(String reference, Action action, List<TeamMember> helpers) {
        if (cases.findById(reference).orElseThrow().stage() == CaseStage.CLOSED) {
            return "is closed";
        }
        TeamMember helper = helpers.get(action.answer() % helpers.size());
        if (action.how() < 15 && subject.openTo(reference, helper.person())) {
            news.visit(reference, helper);
            return "visit";
        }
        if (action.how() >= 95) {
            supportCases.reviewNow(reference);
            return "review now";
        }
        List<Job> timers = engine.getManagementService()
                .createJobQuery()
                .rootProcessInstanceId(steps.process(reference).getId())
                .timers()
                .orderByJobDuedate()
                .asc()
                .list();
        List<Task> tasks = journey.tasks(reference).stream()
                .sorted(Comparator.comparing(Task::getTaskDefinitionKey))
                .toList();
        if (!timers.isEmpty() && (tasks.isEmpty() || action.how() < 35)) {
            Job timer = timers.get(action.answer() % timers.size());
            engine.getManagementService().executeJob(timer.getId());
            return "timer " + timer.getJobDefinitionId();
        }
        Task task = tasks.get(action.answer() % tasks.size());
        submit(reference, task.getTaskDefinitionKey(), action.answer(), helper);
        return task.getTaskDefinitionKey() + " " + action.answer();
    }

    private void submit(String reference, String task, int answer, TeamMember helper) {
        switch (task) {
            case "userTask_holdIntakeTalk" -> steps.talk(reference, answer < 80 ? "support" : "refer");
            case "userTask_recordConsent" -> steps.consent(reference, answer < 50 ? "given" : "refused");
            case "userTask_assessNeeds" -> steps.assess(reference);
            case "userTask_agreePlan" -> steps.plan(reference, "Mērķis " + answer);
            case "userTask_chooseVolunteer" -> {
                if (answer < 90) {
                    tryToChoose(reference, helper);
                } else {
                    steps.lookForNobody(reference);
                }
            }
            case "userTask_acceptCase" -> steps.answer(reference, answer < 70 ? "accepted" : "declined");
            case "userTask_reviewPlan" -> journey.submit(reference, task, Map.of("planOutcome", outcome(answer)));
            case "userTask_checkContact" -> journey.submit(reference, task, Map.of());
            case "userTask_proposeClosure" -> steps.propose(reference);
            case "userTask_approveClosure" -> steps.approve(reference, answer < 50 ? "approved" : "returned");
            default -> throw new IllegalStateException(task);
        }
    }

    private static String outcome(int answer) {
        return List.of("continued", "replanned", "reassigned", "concluded").get(answer % 4);
    }

    /** One who may not be asked is refused, and nothing changes. */
    private void tryToChoose(String reference, TeamMember helper) {
        Task task = journey.task(reference, "userTask_chooseVolunteer");
        assertThat(journey.trySubmit(task, "case", CaseSteps.asks(helper.volunteer()), CaseSteps.OFFERED)
                        .getStatusCode()
                        .value())
                .isIn(204, 400);
    }
}
