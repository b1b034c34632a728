package lv.lidzas.volunteers.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lv.lidzas.people.People;
import lv.lidzas.records.fields.StageNotPossible;
import lv.lidzas.support.Agreed;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.training.run.TrainingRuns;
import lv.lidzas.volunteers.stage.Stage;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class OnboardingProcessTest {

    private static final String CONFIRM = "userTask_confirmAddress";
    private static final String REVIEW = "userTask_reviewApplication";
    private static final String TRAINING = "userTask_confirmTraining";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("volunteerOnboarding");

    @Autowired
    private Journey journey;

    @Autowired
    private ApplicantSteps applicant;

    @Autowired
    private TestClock clock;

    @Autowired
    private VolunteerRecords subject;

    @Autowired
    private VolunteerRepository repository;

    @Autowired
    private VolunteerRegister volunteers;

    @Autowired
    private People people;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OnboardingProcess process;

    @Autowired
    private TrainingRuns trainings;

    @Test
    void confirmingATrainingByHandShowsWhatIsMissingAndNeedsAReason() {
        ProcessInstance onboarding = inTraining();

        assertThat(journey.data(journey.task(applicant.reference(), TRAINING)).getBody())
                .contains("Apmeklēti 0 % programmas stundu", "trainingMissing");
        Map<String, Object> answers =
                Map.of("trainingCompletedOn", clock.today().toString());
        ResponseEntity<String> refused =
                journey.trySubmit(journey.task(applicant.reference(), TRAINING), "volunteer", Map.of(), answers);
        assertThat(refused.getStatusCode().is4xxClientError()).isTrue();
        assertThat(refused.getBody()).contains("Kāpēc pārbaudes periods var sākties bez tā");
        assertThat(onboarding).isWaitingAt(TRAINING);

        applicant.confirmTraining();
        Volunteer volunteer = repository.findById(applicant.reference()).orElseThrow();
        assertThat(volunteer.stage()).isEqualTo(Stage.PROBATION);
        assertThat(volunteer.trainingReason()).isEqualTo(Journey.BY_HAND.get("trainingReason"));
        assertThat(volunteer.trainingConfirmedBy()).isEqualTo(Journey.COORDINATOR);
    }

    @Test
    void whoeverHasNotCompletedTheProgrammeBeginsNoProbationWithoutAReasonWhateverAskedForIt() {
        inTraining();

        assertThatThrownBy(() -> volunteers.beginProbation(applicant.reference()))
                .isInstanceOf(StageNotPossible.class);
        assertThat(applicant.stage()).isEqualTo("training");
    }

    @Test
    void whoWantsNoAgreementAfterAllHasWithdrawn() {
        ProcessInstance onboarding = applicant.beRegistered();
        applicant.review("invite");
        applicant.talk();
        applicant.decide("admit");
        journey.submit(
                applicant.reference(), "userTask_prepareAgreement", "volunteer", Agreed.workInWriting(), Map.of());
        journey.runJobs(applicant.reference());
        applicant.waitFor("event_recordSigningOverdue");
        journey.submit(applicant.reference(), "userTask_callAboutAgreement", Map.of("agreementCall", "abandoned"));

        assertThat(applicant.stage()).isEqualTo("withdrawn");
        assertThat(onboarding).isEnded().hasPassed("event_agreementAbandoned", "endEvent_withoutAgreement");
    }

    @Test
    void somebodyAppliesConfirmsIsTalkedToTakenInTrainedAndBegins() {
        ProcessInstance onboarding = applicant.apply();
        assertThat(applicant.stage()).isEqualTo("applied");

        applicant.confirmByLink();
        assertThat(applicant.mail("Jūsu pieteikums ir saņemts").plain())
                .contains("Izskatīsim to līdz 20", "gada", "/mana");
        assertThat(onboarding).isWaitingAt(REVIEW);
        assertThat(confirmedOn()).isEqualTo(clock.today());
        applicant.review("invite");
        assertThat(applicant.stage()).isEqualTo("interview");
        applicant.talk();
        applicant.decide("admit");
        assertThat(applicant.stage()).isEqualTo("agreement");
        applicant.sign();
        assertThat(applicant.stage()).isEqualTo("training");
        applicant.confirmTraining();
        journey.runJobs(applicant.reference());

        Volunteer volunteer = repository.findById(applicant.reference()).orElseThrow();
        assertThat(volunteer.stage()).isEqualTo(Stage.PROBATION);
        assertThat(volunteer.probationEndsOn()).isEqualTo(clock.today().plusMonths(3));
        assertThat(applicant.mail("Laipni lūdzam komandā!").plain()).contains("Labdien, Ilze!");
        assertThat(onboarding)
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_applicationSubmitted",
                        CONFIRM,
                        "serviceTask_determineAge",
                        REVIEW,
                        "serviceTask_inviteApplicant",
                        "userTask_holdFirstTalk",
                        "callActivity_volunteerScreening",
                        "userTask_decideAdmission",
                        "callActivity_volunteerAgreement",
                        "serviceTask_admitVolunteer",
                        TRAINING,
                        "serviceTask_beginProbation",
                        "endEvent_probationBegun");
    }

    @Test
    void anInvitationSaysWhenWhereAndHowAsFarAsItIsAgreedAndTheTalkWaitsForNoMail() {
        ProcessInstance agreed = applicant.beRegistered();
        LocalDate day = clock.today().plusDays(3);
        applicant.invite(Map.of(
                "talkOn", day.toString(), "talkAt", "9.30", "talkMode", "inPerson", "talkPlace", "Brīvības iela 1"));
        assertThat(agreed).isWaitingAt("userTask_holdFirstTalk", "sendTask_sendMail_invited");
        assertThat(journey.data(journey.task(applicant.reference(), "userTask_holdFirstTalk"))
                        .getBody())
                .contains("plkst. 09:30, klātienē, Brīvības iela 1");

        journey.runJobs(applicant.reference());

        assertThat(applicant.mail("Aicinām uz iepazīšanās sarunu").plain())
                .contains("Saruna notiks:", "plkst. 09:30, klātienē, Brīvības iela 1")
                .doesNotContain("Koordinators sazināsies");
        assertThat(agreed).isWaitingAt("userTask_holdFirstTalk").hasPassed("endEvent_invitationSent");
    }

    @Test
    void anInvitationWithoutATimeSaysThatSomebodyWillGetInTouch() {
        applicant.beRegistered();
        applicant.review("invite");
        journey.runJobs(applicant.reference());

        assertThat(applicant.mail("Aicinām uz iepazīšanās sarunu").plain())
                .contains("Koordinators sazināsies ar jums", "Saruna notiks līdz 20", "Ja laiks neder")
                .doesNotContain("Saruna notiks:");
    }

    @Test
    void whoIsTakenInGetsOneLetterWithWhatBeginsAndWhoIsAtTheirSide() {
        applicant.beRegistered();
        applicant.review("invite");
        applicant.talk();
        applicant.decide("admit");
        applicant.sign();
        String run = jdbc.sql("select reference from lidzas.training_run where volunteer = ?")
                .param(applicant.reference())
                .query(String.class)
                .single();
        journey.runJobs(run);

        assertThat(applicant.mail("Jūs esat mūsu komandā").plain())
                .contains("Tagad sākas mācības. Līdz 20", "Jums palīdzēs ", "/mana");
        assertThat(MailServer.mailsTo(applicant.email()))
                .extracting(ReceivedMail::subject)
                .doesNotContain("Jūsu mācību plāns");
    }

    @Test
    void somebodyWhoCalledIsRegisteredAndNeedsNoConfirmation() {
        ProcessInstance onboarding = applicant.register();

        assertThat(applicant.stage()).isEqualTo("applied");
        assertThat(applicant.mail("Esam reģistrējuši jūsu pieteikumu").link()).contains("/saite/");
        assertThat(onboarding)
                .isWaitingAt(REVIEW)
                .hasPassed("startEvent_registerApplicant", "sendTask_sendMail_registered")
                .hasNotPassed(CONFIRM);
    }

    @Test
    void whoCanNeitherBePhonedNorWrittenToIsNotRegistered() {
        Map<String, Object> values = new HashMap<>(Map.of(
                "firstName",
                "Ilze",
                "birthDate",
                "1990-01-01",
                "languages",
                List.of("lv"),
                "helpKinds",
                List.of("translation"),
                "language",
                "lv",
                "noticeRead",
                true));

        ResponseEntity<String> refused =
                journey.tryStart(Journey.COORDINATOR, "volunteerOnboarding", "volunteer", values, Map.of());
        values.put("phone", "20000555");
        ResponseEntity<String> taken =
                journey.tryStart(Journey.COORDINATOR, "volunteerOnboarding", "volunteer", values, Map.of());

        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody()).contains("„Tālrunis” – Ierakstiet tālruni vai e-pastu, lai varam sazināties.");
        assertThat(taken.getStatusCode().value()).as(taken.getBody()).isEqualTo(200);
    }

    @Test
    void trainingThatEndsElsewhereLeadsOnWithoutTheTask() {
        ProcessInstance onboarding = inTraining();

        trainings.completeTraining(jdbc.sql("select reference from lidzas.training_run where volunteer = ?")
                .param(applicant.reference())
                .query(String.class)
                .single());
        journey.runJobs(applicant.reference());

        assertThat(applicant.stage()).isEqualTo("probation");
        assertThat(onboarding).isEnded().hasPassed("event_trainingCompleted", "endEvent_probationBegun");
        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(onboarding.getId())
                        .activityId(TRAINING)
                        .canceled()
                        .count())
                .isEqualTo(1);
        process.trainingCompleted(applicant.reference());
        assertThat(applicant.stage()).isEqualTo("probation");
    }

    @Test
    void aColleagueConfirmsInTheApplicantsSteadAndSaysHow() {
        ProcessInstance onboarding = applicant.apply();
        journey.runJobs(applicant.reference());
        String link = applicant.mail("Lūdzu, apstipriniet savu pieteikumu").link();

        ResponseEntity<String> without =
                journey.trySubmit(journey.task(applicant.reference(), CONFIRM), null, Map.of(), Map.of());
        assertThat(without.getStatusCode().value()).isEqualTo(400);
        assertThat(without.getBody()).contains("Kā saņemta atbilde");
        applicant.confirmByPhone();

        assertThat(onboarding).isWaitingAt(REVIEW);
        assertThat(journey.open(link).getStatusCode().value()).isEqualTo(410);
    }

    @Test
    void anUnconfirmedApplicationIsRemindedOfAndThenErased() {
        ProcessInstance onboarding = applicant.apply();
        journey.runJobs(applicant.reference());
        String person = subject.personOf(applicant.reference());
        String first = applicant.mail("Lūdzu, apstipriniet savu pieteikumu").link();

        applicant.waitFor("event_confirmAddressReminder");
        ReceivedMail reminder = applicant.mail("Jūsu pieteikums gaida apstiprinājumu");
        assertThat(reminder.link()).isNotEqualTo(first);
        assertThat(journey.open(reminder.link()).getStatusCode().value()).isEqualTo(200);
        assertThat(onboarding).isWaitingAt(CONFIRM).hasPassed("endEvent_confirmationReminded");

        applicant.waitFor("event_confirmAddressOverdue");
        assertThat(repository.existsById(applicant.reference())).isFalse();
        assertThat(people.current(person)).isEmpty();
        assertThat(MailServer.mailsTo(applicant.email())).hasSize(2);
        assertThat(journey.open(first).getStatusCode().value()).isIn(404, 410);
        assertThat(onboarding).isEnded().hasPassed("serviceTask_eraseApplication", "endEvent_applicationErased");
    }

    @Test
    void aReminderAfterItAllIsConfirmedNeverGoesOut() {
        applicant.apply();
        applicant.confirmByLink();

        clock.pass(Duration.ofDays(30));
        journey.runJobs(applicant.reference());

        assertThat(applicant.stage()).isEqualTo("applied");
        assertThat(MailServer.mailsTo(applicant.email()))
                .extracting(ReceivedMail::subject)
                .containsExactlyInAnyOrder("Lūdzu, apstipriniet savu pieteikumu", "Jūsu pieteikums ir saņemts");
    }

    @Test
    void bothWaysInRefuseWhoIsTooYoungBeforeAnythingIsStored() {
        LocalDate tomorrowThirteen = clock.today().minusYears(13).plusDays(1);
        Map<String, Object> values = applicant.application(tomorrowThirteen);

        ResponseEntity<String> onThePage = journey.trySubmitPublic("volunteerApplication", "volunteer", values, "lv");
        assertThat(onThePage.getStatusCode().value()).isEqualTo(422);
        assertThat(onThePage.getBody()).contains("birthDate", "no 13 gadu vecuma");
        values.put("language", "lv");
        ResponseEntity<String> inTasklist =
                journey.tryStart(Journey.COORDINATOR, ApplicantSteps.ONBOARDING, "volunteer", values, Map.of());
        assertThat(inTasklist.getStatusCode().value()).isEqualTo(400);
        assertThat(inTasklist.getBody()).contains("no 13 gadu vecuma").doesNotContain("Ilze", applicant.email());

        assertThat(DatabaseTraces.of(applicant.email(), jdbc)).isEmpty();
    }

    @Test
    void whoTurnsOutToBeTooYoungIsToldKindly() {
        ProcessInstance onboarding = applicant.apply();
        people.correct(
                subject.personOf(applicant.reference()),
                Map.of("birthDate", clock.today().minusYears(13).plusDays(1)),
                Coordinator.at("personCard"));
        applicant.confirmByLink();

        assertThat(applicant.stage()).isEqualTo("rejected");
        assertThat(applicant.mail("Par jūsu pieteikumu").plain()).contains("13 gadu vecuma");
        assertThat(onboarding)
                .isEnded()
                .hasPassed("serviceTask_rejectApplication_tooYoung", "endEvent_applicantTooYoung")
                .hasNotPassed(REVIEW);
    }

    @Test
    void aMinorsApplicationGoesThroughATaskThatSaysWhatWillBeNeeded() {
        for (int age : new int[] {13, 16, 17}) {
            ProcessInstance onboarding = applicant.apply(clock.today().minusYears(age));
            journey.runJobs(applicant.reference());
            journey.submit(applicant.reference(), CONFIRM, Map.of("obtainedBy", "paper"));
            journey.runJobs(applicant.reference());
            assertThat(onboarding).isWaitingAt("userTask_assessMinor");

            journey.submit(applicant.reference(), "userTask_assessMinor", Map.of());
            assertThat(applicant.stage()).isEqualTo("applied");
            assertThat(onboarding).isWaitingAt(REVIEW);
        }
        ProcessInstance adult = applicant.apply(clock.today().minusYears(18));
        journey.runJobs(applicant.reference());
        journey.submit(applicant.reference(), CONFIRM, Map.of("obtainedBy", "paper"));
        journey.runJobs(applicant.reference());
        assertThat(adult).isWaitingAt(REVIEW).hasNotPassed("userTask_assessMinor");
    }

    @Test
    void anAnswerToAQuestionBringsTheApplicationBackToReview() {
        ProcessInstance onboarding = applicant.beRegistered();
        applicant.ask("Kurās dienās?");
        journey.runJobs(applicant.reference());
        assertThat(onboarding).isWaitingAt("callActivity_clarifyApplication");

        journey.answer(
                applicant.mail("Jautājums par jūsu pieteikumu").link(),
                Map.of("volunteer", Map.of("clarificationAnswer", "Vakaros.")));

        assertThat(subject.read(applicant.reference()).values()).containsEntry("clarificationAnswer", "Vakaros.");
        assertThat(onboarding).isWaitingAt(REVIEW);
        applicant.review("invite");
        assertThat(applicant.stage()).isEqualTo("interview");
    }

    @Test
    void whoNeverAnswersHasWithdrawnAndCanResumeForAMonth() {
        ProcessInstance onboarding = abandoned();
        assertThat(applicant.stage()).isEqualTo("withdrawn");
        ReceivedMail closed = applicant.mail("Jūsu pieteikums ir noslēgts");
        assertThat(Duration.between(
                        clock.now(),
                        journey.timer(applicant.reference(), "event_resumeApplicationOverdue")
                                .getDuedate()
                                .toInstant()))
                .isBetween(Duration.ofDays(29), Duration.ofDays(31));

        applicant.waitFor("event_resumeApplicationOverdue");

        assertThat(applicant.stage()).isEqualTo("withdrawn");
        assertThat(journey.open(closed.link()).getStatusCode().value()).isEqualTo(410);
        assertThat(onboarding).isEnded().hasPassed("event_applicationAbandoned", "endEvent_applicationAbandoned");
    }

    @Test
    void theApplicantResumesAClosedApplicationByLink() {
        ProcessInstance onboarding = abandoned();

        assertThat(journey.answer(
                                applicant.mail("Jūsu pieteikums ir noslēgts").link(),
                                Map.of("volunteer", Map.of("clarificationAnswer", "Otrdienās.")))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);

        assertThat(applicant.stage()).isEqualTo("applied");
        assertThat(subject.read(applicant.reference()).values()).containsEntry("clarificationAnswer", "Otrdienās.");
        assertThat(onboarding).isWaitingAt(REVIEW).hasPassed("serviceTask_reopenApplication");
        applicant.review("reject");
        assertThat(applicant.stage()).isEqualTo("rejected");
        applicant.waitFor("event_decisionHeld");
        assertThat(onboarding).isEnded().hasPassed("endEvent_applicationRejected_afterReview");
    }

    @Test
    void aColleagueResumesAClosedApplicationWhenTheApplicantCalls() {
        ProcessInstance onboarding = abandoned();

        journey.submit(applicant.reference(), "userTask_resumeApplication", Map.of("obtainedBy", "phone"));

        assertThat(applicant.stage()).isEqualTo("applied");
        assertThat(onboarding).isWaitingAt(REVIEW);
    }

    @Test
    void whoseApplicationIsClosedMayStillWithdrawItInWords() {
        withdrawnAt(
                onboarding -> {
                    applicant.confirmByPhone();
                    applicant.ask("Kurās dienās?");
                    journey.runJobs(applicant.reference());
                    applicant.waitFor("event_completeApplicationOverdue");
                },
                "userTask_resumeApplication");
    }

    @Test
    void aRejectionAfterReviewTakesEffectWhenItIsNotTakenBack() {
        ProcessInstance onboarding = applicant.beRegistered();
        applicant.review("reject");
        assertThat(applicant.stage()).isEqualTo("rejected");
        assertThat(onboarding).isWaitingAt("callActivity_holdDecision_afterReview");

        applicant.waitFor("event_decisionHeld");

        assertThat(applicant.stage()).isEqualTo("rejected");
        assertThat(applicant.mail("Par jūsu pieteikumu").plain()).contains("nevaram jūs uzņemt");
        assertThat(onboarding).isEnded().hasPassed("endEvent_applicationRejected_afterReview");
    }

    @Test
    void aRejectionAfterReviewThatIsTakenBackIsDecidedAnew() {
        ProcessInstance onboarding = applicant.beRegistered();
        applicant.review("reject");
        applicant.takeBack();

        assertThat(applicant.stage()).isEqualTo("applied");
        assertThat(onboarding).isWaitingAt(REVIEW);
        assertThat(journey.formVariables(applicant.reference(), REVIEW).has("applicationReview"))
                .as("no decision is filled in")
                .isFalse();
        applicant.review("invite");
        assertThat(applicant.stage()).isEqualTo("interview");
    }

    @Test
    void aRejectionAfterTheTalkTakesEffectOrIsDecidedAnew() {
        ProcessInstance onboarding = applicant.beRegistered();
        applicant.review("invite");
        applicant.talk();
        applicant.decide("reject");
        assertThat(applicant.stage()).isEqualTo("rejected");
        assertThat(onboarding).isWaitingAt("callActivity_holdDecision_afterTalk");

        applicant.takeBack();
        assertThat(applicant.stage()).isEqualTo("interview");
        assertThat(onboarding).isWaitingAt("userTask_decideAdmission");
        assertThat(journey.formVariables(applicant.reference(), "userTask_decideAdmission")
                        .has("admissionDecision"))
                .as("no decision is filled in")
                .isFalse();

        applicant.decide("reject");
        applicant.waitFor("event_decisionHeld");
        assertThat(applicant.stage()).isEqualTo("rejected");
        assertThat(applicant.mail("Par jūsu pieteikumu").plain()).contains("nevaram jūs uzņemt");
        assertThat(onboarding).isEnded().hasPassed("endEvent_applicationRejected_afterTalk");
    }

    @Test
    void somebodyWhoIsInTheTeamAlreadyIsNotInvitedAgain() {
        inTraining();
        String known = subject.personOf(applicant.reference());

        ProcessInstance second = applicant.beRegistered();
        journey.submit(
                applicant.reference(),
                REVIEW,
                "volunteer",
                Map.of("samePerson", known),
                Map.of("applicationReview", "invite"));

        assertThat(subject.personOf(applicant.reference())).isEqualTo(known);
        assertThat(applicant.stage()).isEqualTo("withdrawn");
        assertThat(second).isEnded().hasPassed("event_volunteerDuplicate", "endEvent_alreadyInTeam");
    }

    @Test
    void theApplicantWithdrawsWhileTheAddressIsUnconfirmed() {
        withdrawnAt(onboarding -> {}, CONFIRM);
    }

    @Test
    void theApplicantWithdrawsWhileTheApplicationIsRead() {
        withdrawnAt(
                onboarding -> {
                    applicant.confirmByPhone();
                },
                REVIEW);
    }

    @Test
    void theApplicantWithdrawsInsteadOfAnswering() {
        withdrawnAt(
                onboarding -> {
                    applicant.confirmByPhone();
                    applicant.ask("Kurās dienās?");
                    journey.runJobs(applicant.reference());
                },
                "callActivity_clarifyApplication");
        assertThat(MailServer.subjectsTo(applicant.email())).doesNotContain("Jūsu pieteikums ir noslēgts");
    }

    @Test
    void theApplicantWithdrawsWhileARejectionIsHeldAndHearsNothingOfIt() {
        withdrawnAt(
                onboarding -> {
                    applicant.confirmByPhone();
                    applicant.review("reject");
                },
                "callActivity_holdDecision_afterReview");
        assertThat(MailServer.subjectsTo(applicant.email())).doesNotContain("Par jūsu pieteikumu");
    }

    @Test
    void whoeverHasAnAgreementWithdrawsNoApplicationAnyMore() {
        ProcessInstance onboarding = applicant.apply();
        journey.runJobs(applicant.reference());
        String exit = applicant.mail("Lūdzu, apstipriniet savu pieteikumu").link(1);
        applicant.confirmByPhone();
        applicant.review("invite");
        applicant.talk();
        applicant.decide("admit");
        assertThat(journey.open(exit).getStatusCode().value())
                .as("nothing is agreed on yet")
                .isEqualTo(200);
        applicant.sign();
        assertThat(onboarding).isWaitingAt(TRAINING);

        assertThat(journey.open(exit).getStatusCode().value()).isEqualTo(410);
        assertThat(journey.answer(exit, Map.of()).getStatusCode().value()).isEqualTo(410);

        assertThat(applicant.stage()).isEqualTo("training");
        assertThat(onboarding).isWaitingAt(TRAINING);
    }

    @Test
    void everyReminderKeepsItsTimeOfDayWhenTheClocksChange() {
        for (LocalDate sunday : new LocalDate[] {LocalDate.of(2027, 3, 28), LocalDate.of(2027, 10, 31)}) {
            ZonedDateTime applied = sunday.minusDays(2).atTime(9, 30).atZone(TestClock.RIGA);
            clock.set(applied);
            applicant.apply();
            journey.runJobs(applicant.reference());

            assertThat(journey.timer(applicant.reference(), "event_confirmAddressReminder")
                            .getDuedate())
                    .isEqualTo(Date.from(
                            sunday.atTime(9, 30).atZone(TestClock.RIGA).toInstant()));
            assertThat(journey.timer(applicant.reference(), "event_confirmAddressOverdue")
                            .getDuedate())
                    .as("the last day counts to its end")
                    .isEqualTo(Date.from(sunday.plusDays(5)
                            .atTime(23, 59, 59)
                            .atZone(TestClock.RIGA)
                            .toInstant()));

            applicant.confirmByPhone();
            applicant.ask("Kurās dienās?");
            journey.runJobs(applicant.reference());
            assertThat(journey.timer(applicant.reference(), "event_completeApplicationReminder")
                            .getDuedate()
                            .toInstant()
                            .atZone(TestClock.RIGA)
                            .toLocalTime())
                    .isEqualTo(LocalTime.of(9, 30));
        }
    }

    /** The night in which an hour is missing, and the one in which an hour comes twice. */
    @Test
    void aHeldDecisionTakesEffectAfterThirtyMinutesOfRealTimeThoughTheClocksChange() {
        for (ZonedDateTime moment : new ZonedDateTime[] {
            ZonedDateTime.of(2027, 3, 28, 2, 45, 0, 0, TestClock.RIGA),
            ZonedDateTime.of(2027, 10, 31, 3, 45, 0, 0, TestClock.RIGA)
        }) {
            clock.set(moment);
            applicant.beRegistered();
            applicant.review("reject");

            assertThat(journey.timer(applicant.reference(), "event_decisionHeld")
                            .getDuedate())
                    .isEqualTo(Date.from(moment.toInstant().plusSeconds(30 * 60)));
            applicant.waitFor("event_decisionHeld");
            assertThat(applicant.stage()).isEqualTo("rejected");
        }
    }

    private ProcessInstance abandoned() {
        ProcessInstance onboarding = applicant.beRegistered();
        applicant.ask("Kurās dienās?");
        journey.runJobs(applicant.reference());
        applicant.waitFor("event_completeApplicationOverdue");
        assertThat(onboarding).isWaitingAt("userTask_resumeApplication");
        return onboarding;
    }

    private ProcessInstance inTraining() {
        ProcessInstance onboarding = applicant.beAdmitted();
        assertThat(onboarding).isWaitingAt(TRAINING);
        return onboarding;
    }

    private void withdrawnAt(Consumer<ProcessInstance> until, String wait) {
        ProcessInstance onboarding = applicant.apply();
        journey.runJobs(applicant.reference());
        String exit = applicant.mail("Lūdzu, apstipriniet savu pieteikumu").link(1);
        until.accept(onboarding);
        assertThat(onboarding).isWaitingAt(wait);

        assertThat(journey.answer(exit, Map.of()).getStatusCode().value()).isEqualTo(204);
        journey.runJobs(applicant.reference());

        assertThat(applicant.stage()).isEqualTo("withdrawn");
        assertThat(applicant.mail("Jūsu pieteikums ir atsaukts").plain()).doesNotContain("/saite/");
        assertThat(journey.tasks(applicant.reference())).isEmpty();
        assertThat(onboarding).isEnded().hasPassed("startEvent_withdrawn", "endEvent_withdrawn");
        assertThat(MailServer.mailsTo("birojs@example.org"))
                .as("the office learns why the tasks are gone, by number alone")
                .filteredOn(mail -> mail.plain().contains(applicant.reference()))
                .singleElement()
                .satisfies(
                        mail -> assertThat(mail.plain()).contains("ir atsaukts").doesNotContain(applicant.email()));
        assertThat(journey.open(exit).getStatusCode().value()).isEqualTo(410);
        assertThat(journey.open(exit).getBody()).contains("Pieteikums jau ir atsaukts");
    }

    private LocalDate confirmedOn() {
        return jdbc.sql("select confirmed_on from lidzas.volunteer where reference = ?")
                .param(applicant.reference())
                .query(LocalDate.class)
                .single();
    }
}
