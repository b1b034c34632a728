package lv.lidzas.cases.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.application.TeamMember;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Dates and priorities of a case's tasks follow the case at once, up and down. */
@ProcessTest
class CaseUrgencyProcessTest {

    private static final int WAIT = 10;
    private static final Map<String, Integer> URGENCY = Map.of("critical", 90, "high", 70, "medium", 50, "low", 30);

    @Autowired
    private Journey journey;

    @Autowired
    private CaseFixtures fixtures;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private TestClock clock;

    @Autowired
    private SupportCaseRepository cases;

    @Autowired
    private CaseRecords subject;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    @Qualifier("casesFollow")
    private NightlyWork nightly;

    private final Set<String> seen = new TreeSet<>();

    @Test
    void everyOpenTaskOfACaseIsAsUrgentAsTheCaseFromTheMomentItsPriorityChanges() {
        TeamMember helper = training.trained();
        String reference = fixtures.requested();
        raiseAndLower(reference);
        steps.talk(reference, "support");
        raiseAndLower(reference);
        steps.consent(reference, "refused");
        raiseAndLower(reference);
        steps.assess(reference);
        raiseAndLower(reference);
        steps.plan(reference, "Atrast dzīvokli");
        raiseAndLower(reference);
        steps.choose(reference, helper);
        raiseAndLower(reference);
        steps.answer(reference, "accepted");
        steps.waitFor(reference, "event_contactReminder");
        steps.waitFor(reference, "event_contactMissing");
        raiseAndLower(reference);
        steps.waitFor(reference, "event_planReviewBegins");
        raiseAndLower(reference);
        journey.submit(reference, "userTask_reviewPlan", Map.of("planOutcome", "concluded"));
        journey.runJobs(reference);
        raiseAndLower(reference);
        steps.propose(reference);
        raiseAndLower(reference);

        Set<String> modelled = new TreeSet<>();
        collect(CaseSteps.CASE, modelled, new TreeSet<>());
        assertThat(seen).isEqualTo(modelled);
    }

    @Test
    void aTaskBeginsAsUrgentAsItsCaseIsThen() {
        Map<String, Object> request = fixtures.request();
        request.put("urgentSignals", List.of("noShelterTonight"));
        String reference = fixtures.requested(request);
        assertThat(urgencies(reference)).containsExactly(90);
        steps.talk(reference, "support");
        assertThat(urgencies(reference)).containsExactly(90);
        steps.consent(reference, "refused");

        Map<String, Object> answers = CaseFixtures.scores("4");
        answers.put("urgentSignals", List.of("noDocuments"));
        journey.submit(reference, "userTask_assessNeeds", "case", answers, Map.of());
        assertThat(journey.task(reference, "userTask_agreePlan").getPriority()).isEqualTo(70);
        assertThat(engine.getRuntimeService()
                        .getVariable(steps.process(reference).getId(), "casePriority"))
                .isEqualTo("high");
    }

    @Test
    void theFirstContactFollowsThePriorityUpAndDown() {
        LocalDate friday = LocalDate.of(2027, 4, 9);
        clock.set(friday.minusDays(2));
        String reference = fixtures.requested();
        LocalDate slow = due(reference);
        assertThat(slow).isAfter(friday.plusDays(20));

        clock.set(friday);
        signal(reference, "suicideRisk");
        assertFirstContact(reference, friday, 90);
        clock.set(friday.plusDays(1));
        signal(reference, "noDocuments");
        assertFirstContact(reference, friday.plusDays(3), 70);
        signal(reference);
        assertFirstContact(reference, slow, 30);
        signal(reference, "noDocuments");
        assertFirstContact(reference, friday.plusDays(3), 70);
    }

    @Test
    void aCaseThatBecomesUrgentIsNeverDueLaterThanItWas() {
        LocalDate opened = LocalDate.of(2027, 4, 7);
        clock.set(opened);
        String reference = fixtures.requested();
        LocalDate slow = due(reference);
        clock.set(slow);

        signal(reference, "noDocuments");

        assertFirstContact(reference, slow, 70);
    }

    @Test
    void aNextDateThatPeopleHaveSaidStaysUnlessItIsTooLate() {
        String reference = fixtures.requested();
        LocalDate said = clock.today().plusDays(3);
        subject.write(reference, Map.of("nextDate", said), Coordinator.at("caseCard"));
        signal(reference, "suicideRisk");
        assertThat(nextDate(reference)).isEqualTo(clock.today());
        signal(reference);
        assertThat(nextDate(reference)).isEqualTo(due(reference));

        subject.write(reference, Map.of("nextDate", said), Coordinator.at("caseCard"));
        Map<String, Object> both = new HashMap<>(Map.of("urgentSignals", List.of("suicideRisk")));
        both.put("nextDate", said.plusDays(1));
        subject.write(reference, both, Coordinator.at("caseCard"));
        assertThat(nextDate(reference)).isEqualTo(said.plusDays(1));
        assertThat(due(reference)).isEqualTo(clock.today());
    }

    @Test
    void whatTheStateOwesFollowsTheCalendarAndWhatIsKnownOfTheStatus() {
        Map<String, Object> request = fixtures.request();
        LocalDate last = clock.today().plusDays(10);
        request.put("stateMentorUntil", last);
        String reference = fixtures.requested(request);
        assertOwed(reference, "coordinate");

        clock.set(last);
        nightly.work();
        assertOwed(reference, "coordinate");
        clock.set(last.plusDays(1));
        nightly.work();
        assertOwed(reference, "core");

        subject.write(reference, Map.of("protectionStatus", "temporaryProtection"), Coordinator.at("caseCard"));
        assertOwed(reference, "ukraineProgramme");
    }

    private void assertOwed(String reference, String code) {
        assertThat(cases.findById(reference).orElseThrow().stateSupport()).isEqualTo(code);
        assertThat(engine.getRuntimeService()
                        .getVariable(steps.process(reference).getId(), "stateSupport"))
                .isEqualTo(code);
    }

    private void assertFirstContact(String reference, LocalDate day, int urgency) {
        assertThat(due(reference)).isEqualTo(day);
        assertThat(nextDate(reference)).isEqualTo(day);
        assertThat(urgencies(reference)).containsExactly(urgency);
        assertThat(engine.getRuntimeService()
                        .getVariable(steps.process(reference).getId(), "firstContactBy"))
                .isEqualTo(day.toString());
    }

    private void raiseAndLower(String reference) {
        Map<String, Object> waits = dues(reference);
        signal(reference, "suicideRisk");
        assertUrgent(reference, 90);
        signal(reference, "noDocuments");
        assertUrgent(reference, 70);
        signal(reference);
        assertUrgent(
                reference, URGENCY.get(cases.findById(reference).orElseThrow().priority()));
        assertThat(dues(reference)).isEqualTo(waits);
    }

    private void assertUrgent(String reference, int urgency) {
        List<Task> open = journey.tasks(reference);
        assertThat(open).isNotEmpty().allSatisfy(task -> {
            boolean waits = task.getTaskDefinitionKey().equals("userTask_acceptCase");
            assertThat(task.getPriority()).as(task.getTaskDefinitionKey()).isEqualTo(waits ? WAIT : urgency);
            seen.add(task.getTaskDefinitionKey());
        });
    }

    private Map<String, Object> dues(String reference) {
        Map<String, Object> dues = new HashMap<>();
        journey.tasks(reference).forEach(task -> dues.put(task.getTaskDefinitionKey(), task.getDueDate()));
        return dues;
    }

    private List<Integer> urgencies(String reference) {
        return journey.tasks(reference).stream().map(Task::getPriority).toList();
    }

    private void signal(String reference, String... signals) {
        subject.write(reference, Map.of("urgentSignals", List.of(signals)), Coordinator.at("caseCard"));
    }

    /** Until the end of that day. */
    private LocalDate due(String reference) {
        var due = journey.task(reference, "userTask_holdIntakeTalk")
                .getDueDate()
                .toInstant()
                .atZone(TestClock.RIGA);
        assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(23, 59, 59));
        return due.toLocalDate();
    }

    private LocalDate nextDate(String reference) {
        return cases.findById(reference).orElseThrow().nextDate();
    }

    /** The user tasks of a process and of those that it calls. */
    private static void collect(String process, Set<String> tasks, Set<String> known) {
        if (!known.add(process)) {
            return;
        }
        BpmnModelInstance model = Bpmn.readModelFromFile(diagram(process));
        model.getModelElementsByType(UserTask.class).forEach(task -> tasks.add(task.getId()));
        model.getModelElementsByType(CallActivity.class)
                .forEach(call -> collect(call.getCalledElement(), tasks, known));
    }

    private static File diagram(String process) {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.endsWith(process + ".bpmn"))
                    .findFirst()
                    .orElseThrow()
                    .toFile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
