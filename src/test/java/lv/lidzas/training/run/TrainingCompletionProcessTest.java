package lv.lidzas.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.lidzas.lists.Place;
import lv.lidzas.people.People;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.support.Visitor;
import lv.lidzas.training.session.EnrolmentRepository;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.volunteers.application.OnboardingProcess;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;

@ProcessTest
class TrainingCompletionProcessTest {

    private static final String APPROVE = "userTask_approveCompletion";
    private static final String DISCUSS = "userTask_discussTraining";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("trainingCompletion");

    @Autowired
    private Journey journey;

    @Autowired
    private OnboardingProcess onboarding;

    @Autowired
    private TrainingFixtures fixtures;

    @Autowired
    private TrainingSteps steps;

    @Autowired
    private TestClock clock;

    @Autowired
    private TrainingRunRepository runs;

    @Autowired
    private EnrolmentRepository enrolments;

    @Autowired
    private TrainingRuns trainings;

    @Autowired
    private Enrolments places;

    @Autowired
    private Volunteers volunteers;

    @Autowired
    private People people;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    @Test
    void whoIsTakenInLearnsTheProgrammeAndProbationBegins() {
        Learner learner = fixtures.learner();
        ProcessInstance onboarding = journey.instance("volunteerOnboarding", learner.volunteer());
        ProcessInstance completion = steps.completion(learner);
        assertThat(completion).isWaitingAt(TrainingSteps.CHOOSE).hasPassed("startEvent_volunteerAdmitted");
        assertThat(MailServer.mailTo(learner.email(), "Jūs esat mūsu komandā").plain())
                .contains("Labdien, Ilze!", "Robežas, ētika, nauda un dāvanas", "/mana");
        List<String> planned = fixtures.sessionsOfAllModules();

        steps.choose(learner, planned);
        ReceivedMail chosen = MailServer.mailTo(learner.email(), "Jūsu nodarbības");
        assertThat(chosen.plain())
                .contains("18:00–20:00", "Brīvības iela 1, Rīga")
                .doesNotContain("Vēl jāizvēlas");
        assertThat(chosen.calendar().split("BEGIN:VEVENT")).hasSize(planned.size() + 1);
        assertThat(chosen.calendar())
                .contains("METHOD:PUBLISH", "UID:" + planned.get(0) + "@", "SEQUENCE:0", "ORGANIZER;CN=");
        assertThat(completion).isWaitingAt("gateway_attendance");

        steps.attend(learner, planned.subList(0, planned.size() - 1));
        assertThat(completion).isWaitingAt(APPROVE).hasPassed("endEvent_programmeLearnt");
        assertThat(runs.findById(learner.run()).orElseThrow().stage()).isEqualTo(TrainingRun.Stage.LEARNING);
        assertThat(trainings.isTrained(learner.volunteer())).isFalse();

        journey.submit(learner.run(), APPROVE, Map.of("completionDecision", "approved"));
        journey.runJobs(learner.run());
        journey.runJobs(learner.volunteer());

        TrainingRun completed = runs.findById(learner.run()).orElseThrow();
        assertThat(completed.stage()).isEqualTo(TrainingRun.Stage.COMPLETED);
        assertThat(trainings.isTrained(learner.volunteer())).isTrue();
        assertThat(completed.certificate()).matches("AP-" + clock.today().getYear() + "-[0-9]{6}");
        assertThat(OwnPages.signIn(context, port, completed.person())
                        .page("/mana")
                        .body())
                .contains("Apliecības numurs", completed.certificate());
        assertThat(new Visitor(port)
                        .signIn(Journey.COORDINATOR, Journey.PASSWORD)
                        .page("/personas/" + completed.person())
                        .body())
                .contains("Apliecības numurs", completed.certificate());
        assertThat(MailServer.mailTo(learner.email(), "Mācību programma ir apgūta")
                        .plain())
                .contains("Apsveicam");
        assertThat(MailServer.mailTo(learner.email(), "Laipni lūdzam komandā!").plain())
                .contains("pārbaudes periods");
        assertThat(onboarding).isEnded().hasPassed("event_trainingCompleted", "serviceTask_beginProbation");
        assertThat(completion).isEnded().hasPassed("serviceTask_completeTraining", "endEvent_trainingCompleted");
    }

    @Test
    void eightyPerCentOfTheHoursAreEnoughOnlyWithTheMandatoryModules() {
        Learner learner = fixtures.learner();
        ProcessInstance completion = steps.completion(learner);
        List<String> planned = fixtures.sessionsOfAllModules();
        steps.choose(learner, planned);
        int confidentiality = codes().indexOf("confidentiality");
        List<String> others = new ArrayList<>(planned);
        String mandatory = others.remove(confidentiality);

        clock.set(steps.day(mandatory));
        for (String session : planned.subList(0, confidentiality)) {
            steps.hold(session, List.of(learner.run()), List.of(), learner);
        }
        steps.hold(mandatory, List.of(), List.of(learner.run()), learner);
        assertThat(completion).isWaitingAt(TrainingSteps.CHOOSE).hasPassed("sendTask_sendMail_moduleMissed");
        assertThat(MailServer.mailTo(learner.email(), "Izvēlieties citu nodarbību")
                        .plain())
                .contains("Konfidencialitāte", "/mana")
                .doesNotContain("Robežas");

        String again = fixtures.session("confidentiality", clock.today().plusDays(1), "10:00", "12:00", 5);
        journey.submit(
                learner.run(),
                TrainingSteps.CHOOSE,
                "training",
                Map.of("sessions", List.of(again)),
                Map.of("obtainedBy", "phone"));
        journey.runJobs(learner.run());
        steps.hold(again, List.of(learner.run()), List.of(), learner);
        assertThat(completion).isWaitingAt("gateway_attendance");
        steps.hold(planned.get(confidentiality + 1), List.of(learner.run()), List.of(), learner);

        assertThat(completion).isWaitingAt(APPROVE);
    }

    @Test
    void whatIsChosenInPartCanBeChosenFurtherAndIsForgottenByNobody() {
        Learner learner = fixtures.learner();
        ProcessInstance completion = steps.completion(learner);
        String first = fixtures.session("mission", 3, 5);
        steps.choose(learner, List.of(first));
        assertThat(completion).isWaitingAt(TrainingSteps.CHOOSE);
        assertThat(MailServer.mailTo(learner.email(), "Jūsu nodarbības").plain())
                .contains("Vēl jāizvēlas", "Robežas");

        steps.hold(first, List.of(learner.run()), List.of(), learner);
        assertThat(completion).isWaitingAt(TrainingSteps.CHOOSE).hasPassed("event_attendanceRecorded_whileChoosing");
        assertThat(journey.formVariables(learner.run(), TrainingSteps.CHOOSE)
                        .path("training")
                        .path("value")
                        .asText())
                .contains("apgūts")
                .contains("vēl jāizvēlas nodarbība");
    }

    @Test
    void aPlaceThatIsGivenUpHasToBeChosenAnew() {
        Learner learner = fixtures.learner();
        ProcessInstance completion = steps.completion(learner);
        List<String> planned = fixtures.sessionsOfAllModules();
        steps.choose(learner, planned);

        places.cancelEnrolment(learner.run(), planned.get(3));
        journey.runJobs(learner.run());

        assertThat(enrolments.taken(planned.get(3))).isEqualTo(0);
        assertThat(completion).isWaitingAt(TrainingSteps.CHOOSE).hasPassed("event_enrolmentCancelled");
    }

    @Test
    void whoIsEnrolledLearnsOfAChangeWithACalendarThatReplacesTheOldOne() {
        Learner learner = fixtures.learner("en");
        ProcessInstance completion = steps.completion(learner);
        List<String> planned = fixtures.sessionsOfAllModules();
        steps.choose(learner, planned);
        assertThat(MailServer.mailTo(learner.email(), "Your sessions").plain()).contains("Mission, role");

        steps.change(planned.get(0), Map.of("place", "Tērbatas iela 2"));
        journey.runJobs(learner.run());

        ReceivedMail changed = MailServer.mailTo(learner.email(), "Your sessions have changed");
        assertThat(changed.plain()).contains("Tērbatas iela 2");
        assertThat(changed.calendar()).contains("UID:" + planned.get(0) + "@", "SEQUENCE:1", "Tērbatas iela 2");
        assertThat(completion).hasPassed("endEvent_changesTold").isWaitingAt("gateway_attendance");

        steps.change(planned.get(0), Map.of("places", 6));
        journey.runJobs(learner.run());
        assertThat(MailServer.mailsTo(learner.email()))
                .filteredOn(mail -> mail.subject().contains("changed"))
                .hasSize(1);
    }

    @Test
    void aSessionThatIsCalledOffIsToldAndChosenAnew() {
        Learner learner = fixtures.learner();
        ProcessInstance completion = steps.completion(learner);
        List<String> planned = fixtures.sessionsOfAllModules();
        steps.choose(learner, planned);

        steps.cancel(planned.get(4));
        journey.runJobs(learner.run());

        ReceivedMail told = MailServer.mailTo(learner.email(), "Nodarbība ir atcelta");
        assertThat(told.plain()).contains("Šī nodarbība nenotiks", "18:00–20:00");
        assertThat(told.calendar()).contains("STATUS:CANCELLED", "SEQUENCE:1");
        assertThat(completion).isWaitingAt(TrainingSteps.CHOOSE);
    }

    @Test
    void whoDoesNotChooseIsReminded() {
        Learner learner = fixtures.learner();
        steps.waitFor(learner, "event_chooseSessionsReminder");

        assertThat(MailServer.mailTo(learner.email(), "Atgādinām par nodarbību izvēli")
                        .plain())
                .contains("Robežas", "/mana");
        assertThat(steps.completion(learner)).isWaitingAt(TrainingSteps.CHOOSE).hasPassed("endEvent_choiceReminded");
    }

    @Test
    void whoTakesLongIsRemindedAndTalkedToAndMayGoOn() {
        Learner learner = fixtures.learner();
        ProcessInstance completion = steps.completion(learner);
        steps.waitFor(learner, "event_trainingReminder");
        assertThat(MailServer.mailTo(learner.email(), "Kā sokas mācības?").plain())
                .contains("/mana");
        assertThat(completion).hasPassed("endEvent_trainingReminded").isWaitingAt(TrainingSteps.CHOOSE);

        steps.waitFor(learner, "event_trainingOverdue");
        assertThat(completion).isWaitingAt(DISCUSS).isNotWaitingAt(TrainingSteps.CHOOSE);
        journey.submit(learner.run(), DISCUSS, Map.of("trainingOutcome", "continued"));
        assertThat(completion).isWaitingAt(TrainingSteps.CHOOSE).hasPassed("serviceTask_planTraining_continued");
        assertThat(over(learner))
                .as("the time begins anew, and its end is the one that is shown")
                .isEqualTo(clock.today().plusDays(61).atStartOfDay(TestClock.RIGA))
                .isEqualTo(runs.findById(learner.run())
                        .orElseThrow()
                        .dueOn()
                        .plusDays(1)
                        .atStartOfDay(TestClock.RIGA));

        steps.waitFor(learner, "event_trainingOverdue");
        String taken = fixtures.session("mission", 3, 1);
        journey.submit(learner.run(), DISCUSS, Map.of("trainingOutcome", "continued"));
        steps.choose(learner, List.of(taken));
        steps.waitFor(learner, "event_trainingOverdue");
        journey.submit(learner.run(), DISCUSS, Map.of("trainingOutcome", "discontinued"));
        journey.runJobs(learner.run());

        assertThat(runs.findById(learner.run()).orElseThrow().stage()).isEqualTo(TrainingRun.Stage.DISCONTINUED);
        assertThat(enrolments.taken(taken)).isEqualTo(0);
        assertThat(MailServer.mailTo(learner.email(), "Mācības ir pārtrauktas").plain())
                .contains("Durvis ir atvērtas");
        assertThat(completion).isEnded().hasPassed("endEvent_trainingDiscontinued");
    }

    @Test
    void anApprovalThatIsRefusedLeadsToATalkAndBack() {
        Learner learner = fixtures.learner();
        ProcessInstance completion = steps.completion(learner);
        List<String> planned = fixtures.sessionsOfAllModules();
        steps.choose(learner, planned);
        steps.attend(learner, planned.subList(0, planned.size() - 1));

        journey.submit(learner.run(), APPROVE, Map.of("completionDecision", "returned"));
        assertThat(completion).isWaitingAt(DISCUSS);
        journey.submit(learner.run(), DISCUSS, Map.of("trainingOutcome", "continued"));

        assertThat(completion).isWaitingAt(APPROVE);
    }

    @Test
    void aCoordinatorLetsAVolunteerOfLongStandingLearn() {
        Learner learner = fixtures.learner();
        assertThat(start(learner.volunteer()).getBody()).contains("„Brīvprātīgais”");
        confirmByHand(learner);

        String second = journey.start(
                Journey.COORDINATOR,
                TrainingSteps.COMPLETION,
                "training",
                Map.of("volunteer", learner.volunteer(), "note", "Zvanīja."));
        journey.runJobs(second);

        assertThat(journey.instance(TrainingSteps.COMPLETION, second))
                .isWaitingAt(TrainingSteps.CHOOSE)
                .hasPassed("startEvent_beginTraining");
        assertThat(MailServer.mailTo(learner.email(), "Jūsu mācību plāns").plain())
                .contains("Jāapgūst šie moduļi", "/mana");
        assertThat(people.notesOf(volunteers.personOf(learner.volunteer()), Place.START)
                        .rows())
                .anyMatch(note -> note.text().equals("Zvanīja."));
    }

    @Test
    void trainingThatIsConfirmedByHandIsCompletedAndEndsItsProcess() {
        Learner learner = fixtures.learner();
        ProcessInstance completion = steps.completion(learner);
        String taken = fixtures.session("mission", 3, 1);
        steps.choose(learner, List.of(taken));

        confirmByHand(learner);

        assertThat(runs.findById(learner.run()).orElseThrow().stage()).isEqualTo(TrainingRun.Stage.COMPLETED);
        assertThat(enrolments.taken(taken)).isEqualTo(0);
        assertThat(completion).isEnded();
    }

    @Test
    void whoseApplicationIsClosedLeavesTheTrainingToo() {
        Learner learner = steps.takenIn();
        ProcessInstance completion = steps.completion(learner);

        onboarding.end(learner.volunteer());

        assertThat(runs.findById(learner.run()).orElseThrow().stage()).isEqualTo(TrainingRun.Stage.DISCONTINUED);
        assertThat(completion).isEnded();
    }

    @Test
    void aRunKeepsTheVersionThatItBeganWith() {
        Learner before = fixtures.learner();
        String programme = runs.findById(before.run()).orElseThrow().programme();
        String draft =
                journey.start(Journey.MANAGER, "trainingProgramme", "programme", Map.of("reason", "Mazāk stundu."));
        journey.submit(
                Journey.MANAGER,
                draft,
                "userTask_editProgramme",
                "programme",
                Map.of("module", "selfCare", "hours", 1),
                Map.of("programmeStep", "change"));
        journey.submit(
                Journey.MANAGER, draft, "userTask_editProgramme", null, Map.of(), Map.of("programmeStep", "publish"));

        Learner after = fixtures.learner();

        assertThat(runs.findById(before.run()).orElseThrow().programme()).isEqualTo(programme);
        assertThat(runs.findById(after.run()).orElseThrow().programme()).isEqualTo(draft);
    }

    /** The nights in which an hour is missing and in which one comes twice lie within these sixty days. */
    @Test
    void theLastDayCountsToItsEndThoughTheClocksChange() {
        for (LocalDate day : List.of(LocalDate.of(2027, 2, 15), LocalDate.of(2027, 9, 20))) {
            clock.set(day.atTime(9, 30).atZone(TestClock.RIGA));
            Learner learner = fixtures.learner();
            assertThat(over(learner)).isEqualTo(day.plusDays(61).atStartOfDay(TestClock.RIGA));
        }
    }

    private ZonedDateTime over(Learner learner) {
        return journey.timer(learner.run(), "event_trainingOverdue")
                .getDuedate()
                .toInstant()
                .atZone(TestClock.RIGA);
    }

    private List<String> codes() {
        return fixtures.modules();
    }

    private ResponseEntity<String> start(String volunteer) {
        return journey.tryStart(
                Journey.COORDINATOR, TrainingSteps.COMPLETION, "training", Map.of("volunteer", volunteer), Map.of());
    }

    private void confirmByHand(Learner learner) {
        journey.submit(
                learner.volunteer(),
                "userTask_confirmTraining",
                "volunteer",
                Journey.BY_HAND,
                Map.of("trainingCompletedOn", clock.today().toString()));
        journey.runJobs(learner.volunteer());
    }
}
