package lv.lidzas.cases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.VisitedNodes;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.ResponseEntity;

class FindVolunteerProcessTest extends CaseTests {

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("findVolunteer");

    @Test
    void aVolunteerIsAskedWithoutANameAndAccepts() {
        Helper helper = helper();
        String reference = planned();
        ProcessInstance process = journey.instance("findVolunteer", reference);
        choose(reference, helper);

        assertThat(MailServer.mailTo(helper.email(), "Vai varat kādam palīdzēt?")
                        .plain())
                .contains("/mana")
                .doesNotContain("Farid", "Rahimi", reference);
        String offer = subject.related("offer", reference);
        assertThat(offerRecords.openTo(offer, helper.person())).isTrue();
        assertThat(subject.openTo(reference, helper.person())).isFalse();
        assertThat(offerRecords.read(offer).values())
                .containsEntry("municipality", "riga")
                .containsEntry("times", "darbdienu vakaros")
                .containsEntry("contactLanguage", "fa")
                .containsEntry("domains", List.of("housing"))
                .doesNotContainValue("Farida")
                .hasSize(5);

        answer(reference, "accepted");

        assertThat(subject.openTo(reference, helper.person())).isTrue();
        assertThat(offerRecords.openTo(offer, helper.person())).isFalse();
        assertThat(process).isEnded().hasPassed("serviceTask_acceptOffer", "endEvent_volunteerFound");
    }

    @Test
    void whoDeclinesOrDoesNotAnswerIsFollowedByAnother() {
        Helper first = helper();
        Helper second = helper();
        String reference = planned();
        ProcessInstance process = journey.instance("findVolunteer", reference);
        choose(reference, first);
        answer(reference, "declined");
        assertThat(process).isWaitingAt("userTask_chooseVolunteer").hasPassed("serviceTask_declineOffer");

        choose(reference, second);
        waitFor(reference, "event_acceptCaseReminder");
        assertThat(subjectsOfMails(second)).contains("Gaidām jūsu atbildi");
        waitFor(reference, "event_acceptCaseOverdue");

        assertThat(process).isWaitingAt("userTask_chooseVolunteer").hasPassed("event_acceptCaseOverdue");
        assertThat(offers.current(reference)).isEmpty();
        assertThat(subject.openTo(reference, second.person())).isFalse();
    }

    @Test
    void whoseMailIsRefusedIsPhonedAndNotWhoseCaseItIsAndGetsTheOfferAtTheCorrectedAddressWhileItWaits() {
        Helper asked = helper();
        MailServer.refuse(asked.email());
        String reference = planned();
        choose(reference, asked);
        ProcessInstance call = journey.instance("undeliverableMail", asked.volunteer());
        assertThat(call).isWaitingAt("userTask_callPerson");
        assertThat(journey.instance("undeliverableMail", reference)).isNull();

        String right = UUID.randomUUID() + "@example.org";
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
        Helper asked = helper();
        MailServer.refuse(asked.email());
        String reference = planned();
        choose(reference, asked);
        answer(reference, "accepted");

        String right = UUID.randomUUID() + "@example.org";
        journey.submit(
                asked.volunteer(),
                "userTask_callPerson",
                "person",
                Map.of("email", right),
                Map.of("callOutcome", "reached"));
        journey.runJobs(reference);

        assertThat(MailServer.mailsTo(right)).isEmpty();
    }

    @Test
    void whoWasAskedAndLeavesIsFollowedByAnother() {
        Helper first = helper();
        String reference = planned();
        ProcessInstance process = journey.instance("findVolunteer", reference);
        choose(reference, first);

        erase(first);

        assertThat(process)
                .isWaitingAt("userTask_chooseVolunteer")
                .hasPassed("event_volunteerLeft", "serviceTask_declineOffer");
        choose(reference, helper());
        assertThat(process).isWaitingAt("userTask_acceptCase");
    }

    @Test
    void whoLeavesBeforeTheMailGoesOutGetsNoneAndTheCaseGoesOn() {
        Helper gone = helper();
        String reference = planned();
        ProcessInstance process = journey.instance("findVolunteer", reference);
        journey.submit(reference, "userTask_chooseVolunteer", "case", Map.of("volunteer", gone.volunteer()), OFFERED);

        erase(gone);
        journey.runJobs(reference);
        waitFor(reference, "event_acceptCaseReminder");
        waitFor(reference, "event_acceptCaseOverdue");

        assertThat(process).isWaitingAt("userTask_chooseVolunteer");
        assertThat(subjectsOfMails(gone)).doesNotContain("Vai varat kādam palīdzēt?", "Gaidām jūsu atbildi");
    }

    @Test
    void itEndsWhereNobodyIsLookedForAnyMore() {
        String reference = planned();
        ProcessInstance process = journey.instance("findVolunteer", reference);

        lookForNobody(reference);

        assertThat(process).isEnded().hasPassed("endEvent_volunteerNotFound");
    }

    @Test
    void aVolunteerIsMissedOnlyByWhoeverWantsToAskOne() {
        String reference = planned();
        ResponseEntity<String> nobody =
                journey.trySubmit(journey.task(reference, "userTask_chooseVolunteer"), "case", Map.of(), OFFERED);
        assertThat(nobody.getStatusCode().value()).isEqualTo(400);
        assertThat(nobody.getBody()).contains("«Brīvprātīgais»");
    }

    @Test
    void theFormSaysWhoWasAskedBefore() {
        Helper first = helper();
        String reference = planned();
        assertThat(journey.form(reference, "userTask_chooseVolunteer").getBody())
                .contains("earlierVisits");
        assertThat(subject.read(reference).values()).doesNotContainKey("asked");
        choose(reference, first);
        answer(reference, "declined");

        assertThat((String) subject.read(reference).values().get("asked"))
                .isEqualTo(people.fullName(first.person()) + " – atteicās vai neatbildēja");
    }

    @Test
    void whoHelpsAlreadyIsNotAskedAgainAfterANewPlan() {
        String reference = supported(helper());
        review(reference, "replanned");
        plan(reference, "Jauns mērķis");
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
        Helper full = helper();
        supported(full);
        Helper free = helper();
        String reference = planned();

        String form = journey.form(reference, "userTask_chooseVolunteer").getBody();
        assertThat(form).contains(free.volunteer()).doesNotContain(full.volunteer());
        String notEligible = (String) subject.read(reference).values().get("notEligible");
        assertThat(notEligible)
                .contains(people.fullName(full.person()) + " – jau ir tik gadījumu, cik atļauts")
                .doesNotContain(people.fullName(free.person()));
        ResponseEntity<String> forced = journey.trySubmit(
                journey.task(reference, "userTask_chooseVolunteer"),
                "case",
                Map.of("volunteer", full.volunteer()),
                OFFERED);
        assertThat(forced.getStatusCode().value()).isEqualTo(400);
        assertThat(forced.getBody()).contains("«Brīvprātīgais»", "jau ir tik gadījumu");
    }

    /** In probation one case is the limit, however many coordinators ask at once. */
    @Test
    void twoCoordinatorsWhoAskOneVolunteerAtOnceCannotExceedTheLimit() throws Exception {
        Helper helper = helper();
        List<Task> tasks = List.of(planned(), planned()).stream()
                .map(reference -> journey.task(reference, "userTask_chooseVolunteer"))
                .toList();
        ExecutorService both = Executors.newFixedThreadPool(2);
        CountDownLatch go = new CountDownLatch(1);
        try {
            List<Future<ResponseEntity<String>>> answers = tasks.stream()
                    .map(task -> both.submit((Callable<ResponseEntity<String>>) () -> {
                        go.await();
                        return journey.trySubmit(task, "case", Map.of("volunteer", helper.volunteer()), OFFERED);
                    }))
                    .toList();
            go.countDown();
            int taken = 0;
            for (Future<ResponseEntity<String>> answer : answers) {
                if (answer.get().getStatusCode().is2xxSuccessful()) {
                    taken++;
                } else {
                    assertThat(answer.get().getBody()).contains("«Brīvprātīgais»");
                }
            }
            assertThat(taken).isOne();
        } finally {
            both.shutdown();
        }
        assertThat(offers.currentOf(helper.volunteer())).hasSize(1);
    }
}
