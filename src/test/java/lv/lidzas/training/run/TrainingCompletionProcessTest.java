package lv.lidzas.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.lidzas.lists.Place;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.training.programme.TrainingModule;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.ResponseEntity;

class TrainingCompletionProcessTest extends TrainingTests {

    private static final String APPROVE = "userTask_approveCompletion";
    private static final String DISCUSS = "userTask_discussTraining";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("trainingCompletion");

    @Test
    void whoIsTakenInLearnsTheProgrammeAndProbationBegins() {
        Learner learner = learner();
        ProcessInstance onboarding = journey.instance("volunteerOnboarding", learner.volunteer());
        ProcessInstance completion = completion(learner);
        assertThat(completion).isWaitingAt(CHOOSE).hasPassed("startEvent_volunteerAdmitted");
        assertThat(mail(learner, "Jūsu mācību plāns").plain())
                .contains("Labdien, Ilze!", "Robežas, ētika, nauda un dāvanas", "/mana");
        List<String> planned = sessionsOfAllModules();

        choose(learner, planned);
        ReceivedMail chosen = mail(learner, "Jūsu nodarbības");
        assertThat(chosen.plain())
                .contains("18:00–20:00", "Brīvības iela 1, Rīga")
                .doesNotContain("Vēl jāizvēlas");
        assertThat(chosen.calendar().split("BEGIN:VEVENT")).hasSize(planned.size() + 1);
        assertThat(chosen.calendar()).contains("METHOD:PUBLISH", "UID:" + planned.get(0) + "@lidzas", "SEQUENCE:0");
        assertThat(completion).isWaitingAt("gateway_attendance");

        attend(learner, planned.subList(0, planned.size() - 1));
        assertThat(completion).isWaitingAt(APPROVE).hasPassed("endEvent_programmeLearnt");
        assertThat(stage(learner)).isEqualTo(TrainingRun.Stage.LEARNING);
        assertThat(trainings.isTrained(learner.volunteer())).isFalse();

        journey.submit(learner.run(), APPROVE, Map.of("completionDecision", "approved"));
        journey.runJobs(learner.run());
        journey.runJobs(learner.volunteer());

        assertThat(stage(learner)).isEqualTo(TrainingRun.Stage.COMPLETED);
        assertThat(trainings.isTrained(learner.volunteer())).isTrue();
        assertThat(mail(learner, "Mācību programma ir apgūta").plain()).contains("Apsveicam");
        assertThat(mail(learner, "Laipni lūdzam komandā!").plain()).contains("pārbaudes periods");
        assertThat(onboarding).isEnded().hasPassed("event_trainingCompleted", "serviceTask_beginProbation");
        assertThat(completion).isEnded().hasPassed("serviceTask_completeTraining", "endEvent_trainingCompleted");
    }

    @Test
    void eightyPerCentOfTheHoursAreEnoughOnlyWithTheMandatoryModules() {
        Learner learner = learner();
        ProcessInstance completion = completion(learner);
        List<String> planned = sessionsOfAllModules();
        choose(learner, planned);
        int confidentiality = codes().indexOf("confidentiality");
        List<String> others = new ArrayList<>(planned);
        String mandatory = others.remove(confidentiality);

        clock.set(day(mandatory));
        for (String session : planned.subList(0, confidentiality)) {
            hold(session, List.of(learner.run()), List.of(), learner);
        }
        hold(mandatory, List.of(), List.of(learner.run()), learner);
        assertThat(completion).isWaitingAt(CHOOSE).hasPassed("sendTask_sendMail_moduleMissed");
        assertThat(mail(learner, "Izvēlieties citu nodarbību").plain())
                .contains("Konfidencialitāte", "/mana")
                .doesNotContain("Robežas");

        String again = session("confidentiality", clock.today().plusDays(1), "10:00", "12:00", 5);
        journey.submit(
                learner.run(), CHOOSE, "training", Map.of("sessions", List.of(again)), Map.of("obtainedBy", "phone"));
        journey.runJobs(learner.run());
        hold(again, List.of(learner.run()), List.of(), learner);
        assertThat(completion).isWaitingAt("gateway_attendance");
        hold(planned.get(confidentiality + 1), List.of(learner.run()), List.of(), learner);

        assertThat(completion).isWaitingAt(APPROVE);
    }

    @Test
    void whatIsChosenInPartCanBeChosenFurtherAndIsForgottenByNobody() {
        Learner learner = learner();
        ProcessInstance completion = completion(learner);
        String first = session("mission", 3, 5);
        choose(learner, List.of(first));
        assertThat(completion).isWaitingAt(CHOOSE);
        assertThat(mail(learner, "Jūsu nodarbības").plain()).contains("Vēl jāizvēlas", "Robežas");

        hold(first, List.of(learner.run()), List.of(), learner);
        assertThat(completion).isWaitingAt(CHOOSE).hasPassed("event_attendanceRecorded_whileChoosing");
        assertThat(journey.formVariables(learner.run(), CHOOSE)
                        .path("training")
                        .path("value")
                        .asText())
                .contains("apgūts")
                .contains("vēl jāizvēlas nodarbība");
    }

    @Test
    void aPlaceThatIsGivenUpHasToBeChosenAnew() {
        Learner learner = learner();
        ProcessInstance completion = completion(learner);
        List<String> planned = sessionsOfAllModules();
        choose(learner, planned);

        trainings.cancelEnrolment(learner.run(), planned.get(3));
        journey.runJobs(learner.run());

        assertPlaces(planned.get(3), 0);
        assertThat(completion).isWaitingAt(CHOOSE).hasPassed("event_enrolmentCancelled");
    }

    @Test
    void whoIsEnrolledLearnsOfAChangeWithACalendarThatReplacesTheOldOne() {
        Learner learner = learner("en");
        ProcessInstance completion = completion(learner);
        List<String> planned = sessionsOfAllModules();
        choose(learner, planned);
        assertThat(mail(learner, "Your sessions").plain()).contains("Mission, role");

        change(planned.get(0), Map.of("place", "Tērbatas iela 2"));
        journey.runJobs(learner.run());

        ReceivedMail changed = mail(learner, "Your sessions have changed");
        assertThat(changed.plain()).contains("Tērbatas iela 2");
        assertThat(changed.calendar()).contains("UID:" + planned.get(0) + "@lidzas", "SEQUENCE:1", "Tērbatas iela 2");
        assertThat(completion).hasPassed("endEvent_changesTold").isWaitingAt("gateway_attendance");

        change(planned.get(0), Map.of("places", 6));
        journey.runJobs(learner.run());
        assertThat(MailServer.mailsTo(learner.email()))
                .filteredOn(mail -> mail.subject().contains("changed"))
                .hasSize(1);
    }

    @Test
    void aSessionThatIsCalledOffIsToldAndChosenAnew() {
        Learner learner = learner();
        ProcessInstance completion = completion(learner);
        List<String> planned = sessionsOfAllModules();
        choose(learner, planned);

        cancel(planned.get(4));
        journey.runJobs(learner.run());

        ReceivedMail told = mail(learner, "Izmaiņas jūsu nodarbībās");
        assertThat(told.plain()).contains("ATCELTA: Pieaugušo un bērnu drošība");
        assertThat(told.calendar()).contains("STATUS:CANCELLED", "SEQUENCE:1");
        assertThat(completion).isWaitingAt(CHOOSE);
    }

    @Test
    void whoDoesNotChooseIsReminded() {
        Learner learner = learner();
        waitFor(learner, "event_chooseSessionsReminder");

        assertThat(mail(learner, "Atgādinām par nodarbību izvēli").plain()).contains("Robežas", "/mana");
        assertThat(completion(learner)).isWaitingAt(CHOOSE).hasPassed("endEvent_choiceReminded");
    }

    @Test
    void whoTakesLongIsRemindedAndTalkedToAndMayGoOn() {
        Learner learner = learner();
        ProcessInstance completion = completion(learner);
        waitFor(learner, "event_trainingReminder");
        assertThat(mail(learner, "Kā sokas ar mācībām?").plain()).contains("/mana");
        assertThat(completion).hasPassed("endEvent_trainingReminded").isWaitingAt(CHOOSE);

        waitFor(learner, "event_trainingOverdue");
        assertThat(completion).isWaitingAt(DISCUSS).isNotWaitingAt(CHOOSE);
        journey.submit(learner.run(), DISCUSS, Map.of("trainingOutcome", "continued"));
        assertThat(completion).isWaitingAt(CHOOSE).hasPassed("serviceTask_planTraining_continued");
        assertThat(over(learner))
                .as("the time begins anew, and its end is the one that is shown")
                .isEqualTo(clock.today().plusDays(61).atStartOfDay(TestClock.RIGA))
                .isEqualTo(runs.findById(learner.run())
                        .orElseThrow()
                        .dueOn()
                        .plusDays(1)
                        .atStartOfDay(TestClock.RIGA));

        waitFor(learner, "event_trainingOverdue");
        String taken = session("mission", 3, 1);
        journey.submit(learner.run(), DISCUSS, Map.of("trainingOutcome", "continued"));
        choose(learner, List.of(taken));
        waitFor(learner, "event_trainingOverdue");
        journey.submit(learner.run(), DISCUSS, Map.of("trainingOutcome", "discontinued"));
        journey.runJobs(learner.run());

        assertThat(stage(learner)).isEqualTo(TrainingRun.Stage.DISCONTINUED);
        assertPlaces(taken, 0);
        assertThat(mail(learner, "Mācības ir pārtrauktas").plain()).contains("Durvis ir atvērtas");
        assertThat(completion).isEnded().hasPassed("endEvent_trainingDiscontinued");
    }

    @Test
    void anApprovalThatIsRefusedLeadsToATalkAndBack() {
        Learner learner = learner();
        ProcessInstance completion = completion(learner);
        List<String> planned = sessionsOfAllModules();
        choose(learner, planned);
        attend(learner, planned.subList(0, planned.size() - 1));

        journey.submit(learner.run(), APPROVE, Map.of("completionDecision", "returned"));
        assertThat(completion).isWaitingAt(DISCUSS);
        journey.submit(learner.run(), DISCUSS, Map.of("trainingOutcome", "continued"));

        assertThat(completion).isWaitingAt(APPROVE);
    }

    @Test
    void aCoordinatorLetsAVolunteerOfLongStandingLearn() {
        Learner learner = learner();
        assertThat(start(learner.volunteer()).getBody()).contains("«Brīvprātīgais»");
        confirmByHand(learner);

        String second = journey.start(
                Journey.COORDINATOR,
                COMPLETION,
                "training",
                Map.of("volunteer", learner.volunteer(), "note", "Zvanīja."));
        journey.runJobs(second);

        assertThat(journey.instance(COMPLETION, second)).isWaitingAt(CHOOSE).hasPassed("startEvent_beginTraining");
        assertThat(people.notesOf(volunteers.personOf(learner.volunteer()), Place.START)
                        .rows())
                .anyMatch(note -> note.text().equals("Zvanīja."));
    }

    @Test
    void trainingThatIsConfirmedByHandIsCompletedAndEndsItsProcess() {
        Learner learner = learner();
        ProcessInstance completion = completion(learner);
        String taken = session("mission", 3, 1);
        choose(learner, List.of(taken));

        confirmByHand(learner);

        assertThat(stage(learner)).isEqualTo(TrainingRun.Stage.COMPLETED);
        assertPlaces(taken, 0);
        assertThat(completion).isEnded();
    }

    @Test
    void whoWithdrawsLeavesTheTrainingToo() {
        Learner learner = learner();
        ProcessInstance completion = completion(learner);
        String exit = mail(learner, "Esam reģistrējuši jūsu pieteikumu").link();

        assertThat(journey.answer(exit, Map.of()).getStatusCode().value()).isEqualTo(204);

        assertThat(stage(learner)).isEqualTo(TrainingRun.Stage.DISCONTINUED);
        assertThat(completion).isEnded();
    }

    @Test
    void aRunKeepsTheVersionThatItBeganWith() {
        Learner before = learner();
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

        Learner after = learner();

        assertThat(runs.findById(before.run()).orElseThrow().programme()).isEqualTo(programme);
        assertThat(runs.findById(after.run()).orElseThrow().programme()).isEqualTo(draft);
    }

    /** The nights in which an hour is missing and in which one comes twice lie within these sixty days. */
    @Test
    void theLastDayCountsToItsEndThoughTheClocksChange() {
        for (LocalDate day : List.of(LocalDate.of(2027, 2, 15), LocalDate.of(2027, 9, 20))) {
            clock.set(day.atTime(9, 30).atZone(TestClock.RIGA));
            Learner learner = learner();
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
        return modules().stream().map(TrainingModule::code).toList();
    }

    private ResponseEntity<String> start(String volunteer) {
        return journey.tryStart(Journey.COORDINATOR, COMPLETION, "training", Map.of("volunteer", volunteer), Map.of());
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
