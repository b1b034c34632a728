package lv.lidzas.cases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.lidzas.matching.Assignments;
import lv.lidzas.people.People;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.records.RecordStore;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.values.Languages;
import lv.lidzas.values.LastDay;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.application.TeamMember;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;

@ProcessTest
class FindVolunteerProcessTest {

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("findVolunteer");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Journey journey;

    @Autowired
    private CaseFixtures fixtures;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private CaseRecords subject;

    @Autowired
    private Assignments offers;

    @Autowired
    @Qualifier("assignmentRecords")
    private RecordStore offerRecords;

    @Autowired
    private People people;

    @Autowired
    private Erasure erasure;

    @Autowired
    private ProcessEngine engine;

    @Test
    void aVolunteerIsAskedWithoutANameAndAccepts() {
        TeamMember helper = training.trained();
        String reference = fixtures.planned();
        ProcessInstance process = journey.instance("findVolunteer", reference);
        steps.choose(reference, helper);

        assertThat(MailServer.mailTo(helper.email(), "Vai varat kādam palīdzēt?")
                        .plain())
                .contains(
                        "/mana",
                        "Atbildi gaidām līdz " + lastDay(reference),
                        "Cik daudz laika vajag: līdz divām stundām nedēļā.")
                .doesNotContain("Farid", Canary.LAST_NAME, reference);
        String offer = subject.related("offer", reference);
        assertThat(offerRecords.openTo(offer, helper.person())).isTrue();
        assertThat(subject.openTo(reference, helper.person())).isFalse();
        assertThat(offerRecords.read(offer).values())
                .containsEntry("municipality", "riga")
                .containsEntry("times", "darbdienu vakaros")
                .containsEntry("contactLanguage", "fa")
                .containsEntry("domains", List.of("housing"))
                .containsEntry("interpreterNeeded", "yes")
                .containsEntry("askedName", people.fullName(helper.person()))
                .containsEntry("helpAmount", "weekly")
                .doesNotContainValue("Farida")
                .hasSize(8);

        steps.answer(reference, "accepted");

        assertThat(subject.openTo(reference, helper.person())).isTrue();
        assertThat(offerRecords.openTo(offer, helper.person())).isFalse();
        assertThat(process).isEnded().hasPassed("serviceTask_acceptOffer", "endEvent_volunteerFound");
    }

    /** Until when the task that waits for the answer does, as letters say it. */
    private String lastDay(String reference) {
        return Written.until(
                new LastDay(
                        LastDay.of(
                                        journey.task(reference, "userTask_acceptCase")
                                                .getDueDate()
                                                .toInstant(),
                                        TestClock.RIGA)
                                .day(),
                        null),
                Languages.LATVIAN);
    }

    @Test
    void whoDeclinesOrDoesNotAnswerIsFollowedByAnother() {
        TeamMember first = training.trained();
        TeamMember second = training.trained();
        String reference = fixtures.planned();
        ProcessInstance process = journey.instance("findVolunteer", reference);
        steps.choose(reference, first);
        steps.answer(reference, "declined");
        assertThat(process).isWaitingAt("userTask_chooseVolunteer").hasPassed("serviceTask_declineOffer");

        steps.choose(reference, second);
        steps.waitFor(reference, "event_acceptCaseReminder");
        assertThat(MailServer.mailTo(second.email(), "Gaidām jūsu atbildi").plain())
                .contains(
                        "Atbildi gaidām līdz " + lastDay(reference),
                        "Cik daudz laika vajag: līdz divām stundām nedēļā.");
        steps.waitFor(reference, "event_acceptCaseOverdue");

        assertThat(process).isWaitingAt("userTask_chooseVolunteer").hasPassed("event_acceptCaseOverdue");
        assertThat(offers.current(reference)).isEmpty();
        assertThat(subject.openTo(reference, second.person())).isFalse();
    }

    @Test
    void whoseMailIsRefusedIsPhonedAndNotWhoseCaseItIsAndGetsTheOfferAtTheCorrectedAddressWhileItWaits() {
        TeamMember asked = training.trained();
        MailServer.refuse(asked.email());
        String reference = fixtures.planned();
        steps.choose(reference, asked);
        ProcessInstance call = journey.instance("undeliverableMail", asked.volunteer());
        assertThat(call).isWaitingAt("userTask_callPerson");
        assertThat(journey.instance("undeliverableMail", reference)).isNull();

        String right = Canary.mailbox();
        journey.submit(
                asked.volunteer(),
                "userTask_callPerson",
                "person",
                Map.of("email", right),
                Map.of("callOutcome", "reached"));
        journey.runJobs(reference);

        assertThat(MailServer.mailsTo(right))
                .extracting(ReceivedMail::subject)
                .containsExactly("Vai varat kādam palīdzēt?");
    }

    @Test
    void anOfferThatWasAnsweredMeanwhileIsNotSentAgain() {
        TeamMember asked = training.trained();
        MailServer.refuse(asked.email());
        String reference = fixtures.planned();
        steps.choose(reference, asked);
        steps.answer(reference, "accepted");

        String right = Canary.mailbox();
        journey.submit(
                asked.volunteer(),
                "userTask_callPerson",
                "person",
                Map.of("email", right),
                Map.of("callOutcome", "reached"));
        journey.runJobs(reference);

        assertThat(MailServer.subjectsTo(right)).containsExactly("Paldies, ka palīdzēsiet!");
    }

    @Test
    void whoWasAskedAndLeavesIsFollowedByAnother() {
        TeamMember first = training.trained();
        String reference = fixtures.planned();
        ProcessInstance process = journey.instance("findVolunteer", reference);
        steps.choose(reference, first);

        erasure.erase(first.person(), Erasure.Cause.REQUEST, Journey.COORDINATOR);

        assertThat(process)
                .isWaitingAt("userTask_chooseVolunteer")
                .hasPassed("event_volunteerLeft", "serviceTask_declineOffer");
        TeamMember second = training.trained();
        steps.choose(reference, second);
        assertThat(process).isWaitingAt("userTask_acceptCase");
        assertThat(journey.form(reference, "userTask_acceptCase").getBody()).contains("Kam jautāts");
        assertThat(journey.formVariables(reference, "userTask_acceptCase").toString())
                .contains(people.fullName(second.person()));
        assertThat(OwnPages.signIn(context, port, second.person())
                        .page("/mana/piedavajumi/"
                                + journey.task(reference, "userTask_acceptCase").getId())
                        .body())
                .doesNotContain("Kam jautāts");
    }

    @Test
    void whoLeavesBeforeTheMailGoesOutGetsNoneAndTheCaseGoesOn() {
        TeamMember gone = training.trained();
        String reference = fixtures.planned();
        ProcessInstance process = journey.instance("findVolunteer", reference);
        journey.submit(
                reference, "userTask_chooseVolunteer", "case", CaseSteps.asks(gone.volunteer()), CaseSteps.OFFERED);

        erasure.erase(gone.person(), Erasure.Cause.REQUEST, Journey.COORDINATOR);
        journey.runJobs(reference);
        steps.waitFor(reference, "event_acceptCaseReminder");
        steps.waitFor(reference, "event_acceptCaseOverdue");

        assertThat(process).isWaitingAt("userTask_chooseVolunteer");
        assertThat(MailServer.subjectsTo(gone.email()))
                .doesNotContain("Vai varat kādam palīdzēt?", "Gaidām jūsu atbildi");
    }

    @Test
    void itEndsWhereNobodyIsLookedForAnyMore() {
        String reference = fixtures.planned();
        ProcessInstance process = journey.instance("findVolunteer", reference);

        steps.lookForNobody(reference);

        assertThat(process).isEnded().hasPassed("endEvent_volunteerNotFound");
    }

    @Test
    void whereNobodyMayBeAskedTheTaskComesAgainAfterAWeek() {
        String reference = fixtures.planned();
        ProcessInstance process = journey.instance("findVolunteer", reference);

        journey.submit(reference, "userTask_chooseVolunteer", "case", Map.of(), Map.of("matchOutcome", "later"));

        assertThat(process).isWaitingAt("event_lookAgainBegins").isNotWaitingAt("userTask_chooseVolunteer");
        steps.waitFor(reference, "event_lookAgainBegins");
        assertThat(process).isWaitingAt("userTask_chooseVolunteer");
        steps.choose(reference, training.trained());
        assertThat(process).isWaitingAt("userTask_acceptCase");
    }

    /** Its default flow would ask somebody. */
    @Test
    void aRunningProcessOfAnOlderModelIsGivenNoAnswerThatItHasNoFlowFor() throws IOException {
        String older = olderModel();
        String reference = fixtures.planned();
        String deployment = engine.getRepositoryService()
                .createDeployment()
                .addString("findVolunteer.bpmn", older)
                .deploy()
                .getId();
        try {
            ProcessInstance running = engine.getRuntimeService().startProcessInstanceByKey("findVolunteer", reference);
            Task task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(running.getId())
                    .singleResult();

            assertThat(journey.trySubmit(task, "case", Map.of(), Map.of("matchOutcome", "later"))
                            .getStatusCode()
                            .value())
                    .isEqualTo(400);
            assertThat(running).isWaitingAt("userTask_chooseVolunteer");
        } finally {
            engine.getRepositoryService().deleteDeployment(deployment, true);
        }
    }

    @Test
    void aVolunteerIsMissedOnlyByWhoeverWantsToAskOne() {
        String reference = fixtures.planned();
        ResponseEntity<String> nobody = journey.trySubmit(
                journey.task(reference, "userTask_chooseVolunteer"), "case", Map.of(), CaseSteps.OFFERED);
        assertThat(nobody.getStatusCode().value()).isEqualTo(400);
        assertThat(nobody.getBody()).contains("„Brīvprātīgais”");
    }

    @Test
    void theFormSaysWhoWasAskedBefore() {
        TeamMember first = training.trained();
        String reference = fixtures.planned();
        assertThat(journey.form(reference, "userTask_chooseVolunteer").getBody())
                .contains("earlierVisits");
        assertThat(subject.read(reference).values()).doesNotContainKey("asked");
        steps.choose(reference, first);
        steps.answer(reference, "declined");

        assertThat((String) subject.read(reference).values().get("asked"))
                .isEqualTo(people.fullName(first.person()) + " – atteicās vai neatbildēja");
    }

    @Test
    void whoHelpsAlreadyIsNotAskedAgainAfterANewPlan() {
        String reference = fixtures.supported(training.trained());
        steps.review(reference, "replanned");
        steps.plan(reference, "Jauns mērķis");
        journey.runJobs(reference);

        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .activityId("endEvent_volunteerStays")
                        .processInstanceId(engine.getHistoryService()
                                .createHistoricProcessInstanceQuery()
                                .processDefinitionKey("findVolunteer")
                                .processInstanceBusinessKey(reference)
                                .orderByProcessInstanceStartTime()
                                .desc()
                                .list()
                                .get(0)
                                .getId())
                        .count())
                .isOne();
    }

    @Test
    void theFormSaysWhyOthersMayNotBeAsked() {
        TeamMember full = training.trained();
        fixtures.supported(full);
        TeamMember free = training.trained();
        String reference = fixtures.planned();

        String form = journey.form(reference, "userTask_chooseVolunteer").getBody();
        assertThat(form).contains(free.volunteer()).doesNotContain(full.volunteer());
        String notEligible = (String) subject.read(reference).values().get("notEligible");
        assertThat(notEligible)
                .contains(people.fullName(full.person()) + " – jau ir tik gadījumu, cik atļauts")
                .doesNotContain(people.fullName(free.person()));
        ResponseEntity<String> forced = journey.trySubmit(
                journey.task(reference, "userTask_chooseVolunteer"),
                "case",
                CaseSteps.asks(full.volunteer()),
                CaseSteps.OFFERED);
        assertThat(forced.getStatusCode().value()).isEqualTo(400);
        assertThat(forced.getBody()).contains("„Brīvprātīgais”", "jau ir tik gadījumu");
    }

    @Test
    void anOfferThatDoesNotSayHowMuchIsRefused() {
        TeamMember free = training.trained();
        String reference = fixtures.planned();

        ResponseEntity<String> refused = journey.trySubmit(
                journey.task(reference, "userTask_chooseVolunteer"),
                "case",
                Map.of("volunteer", free.volunteer()),
                CaseSteps.OFFERED);

        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody()).contains("„Cik daudz laika vajag”");
        assertThat(offers.current(reference)).isEmpty();
    }

    @Test
    void whoeverHasNotAnsweredYetIsSaidToBeAskedAndNotToHaveEnough() {
        TeamMember asked = training.trained();
        journey.submit(
                fixtures.planned(),
                "userTask_chooseVolunteer",
                "case",
                CaseSteps.asks(asked.volunteer()),
                CaseSteps.OFFERED);

        assertThat((String) subject.read(fixtures.planned()).values().get("notEligible"))
                .contains(people.fullName(asked.person()) + " – gaidām atbildi uz citu piedāvājumu");
    }

    /** In probation one case is the limit, however many coordinators ask at once. */
    @Test
    void twoCoordinatorsWhoAskOneVolunteerAtOnceCannotExceedTheLimit() throws Exception {
        TeamMember helper = training.trained();
        List<Task> tasks = List.of(fixtures.planned(), fixtures.planned()).stream()
                .map(reference -> journey.task(reference, "userTask_chooseVolunteer"))
                .toList();
        ExecutorService both = Executors.newFixedThreadPool(2);
        CountDownLatch go = new CountDownLatch(1);
        try {
            List<Future<ResponseEntity<String>>> answers = tasks.stream()
                    .map(task -> both.submit((Callable<ResponseEntity<String>>) () -> {
                        go.await();
                        return journey.trySubmit(task, "case", CaseSteps.asks(helper.volunteer()), CaseSteps.OFFERED);
                    }))
                    .toList();
            go.countDown();
            int taken = 0;
            for (Future<ResponseEntity<String>> answer : answers) {
                if (answer.get().getStatusCode().is2xxSuccessful()) {
                    taken++;
                } else {
                    assertThat(answer.get().getBody()).contains("„Brīvprātīgais”");
                }
            }
            assertThat(taken).isOne();
        } finally {
            both.shutdown();
        }
        assertThat(offers.currentOf(helper.volunteer())).hasSize(1);
    }

    /** As it was before one could wait. */
    private static String olderModel() throws IOException {
        return Files.readString(Path.of("processes/matching/findVolunteer.bpmn"))
                .replace("formRef=\"chooseVolunteerOrWait\"", "formRef=\"chooseVolunteer\"")
                .replaceAll("<bpmn:sequenceFlow id=\"flow_lookAgainBegins[^>]*/>", "")
                .replaceAll("(?s)<bpmn:sequenceFlow id=\"flow_matchOutcome_lookAgainBegins.*?</bpmn:sequenceFlow>", "")
                .replaceAll("(?s)<bpmn:intermediateCatchEvent.*?</bpmn:intermediateCatchEvent>", "")
                .replaceAll("<bpmn:(incoming|outgoing)>[^<]*lookAgainBegins[^<]*</bpmn:\\1>", "")
                .replaceAll("(?s)<bpmndi:BPMN(Shape|Edge) id=\"[^\"]*lookAgainBegins.*?</bpmndi:BPMN\\1>", "");
    }
}
