package lv.lidzas.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.People;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.support.Applicant;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.volunteers.Volunteers;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter that was refused comes to the corrected address, if what it says is still so. */
@ProcessTest
class RefusedLettersProcessTest {

    private static final String CALL = "userTask_callPerson";
    private static final String CONFIRM = "Lūdzu, apstipriniet savu pieteikumu";
    private static final String REMINDER = "Jūsu pieteikums gaida apstiprinājumu";
    private static final String CONFIRMED = "Jūsu pieteikums ir saņemts";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("undeliverableMail", "resendLetter");

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private Volunteers volunteers;

    @Autowired
    private People people;

    @Autowired
    private Erasure erasure;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    private final String wrong = Canary.mailbox();
    private final String right = Canary.mailbox();
    private String reference;

    @BeforeEach
    void anApplicantWhoseFirstLetterIsRefused() {
        MailServer.refuse(wrong);
        reference = Applicant.apply(journey, wrong);
        journey.runJobs(reference);
    }

    @Test
    void theCallSaysWhichLettersWereRefusedAndTheAddressWrittenThereBringsThem() {
        ProcessInstance call = call();
        assertThat(journey.formVariables(reference, CALL).path("person").toString())
                .contains(CONFIRM);

        journey.submit(reference, CALL, "person", Map.of("email", right), Map.of("callOutcome", "reached"));
        journey.runJobs(reference);

        assertThat(call).isEnded().hasPassed("endEvent_personCalled");
        assertThat(journey.answer(MailServer.mailTo(right, CONFIRM).link(), Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(left()).isZero();
    }

    @Test
    void anAddressCorrectedOnTheCardBringsThemAndNobodyHasToPhone() {
        ProcessInstance call = call();

        people.correct(person(), Map.of("email", right), Coordinator.at("personCard"));
        assertThat(call).isWaitingAt(CALL);
        journey.runJobs(reference);

        assertThat(MailServer.mailTo(right, CONFIRM).link()).contains("/saite/");
        assertThat(call).isEnded().hasPassed("endEvent_callNotNeeded");
        assertThat(left()).isZero();
    }

    @Test
    void aLetterThatIsRefusedForGoodWhenAllOfItHasComeBecomesTheSameCallAndNoIncident() {
        String strict = Canary.mailbox();
        MailServer.refuseContent(strict);
        String applicant = Applicant.apply(journey, strict);
        journey.runJobs(applicant);

        assertThat(journey.formVariables(applicant, CALL).path("person").toString())
                .contains(CONFIRM);
        assertThat(journey.task(applicant, "userTask_confirmAddress"))
                .as("the process goes on")
                .isNotNull();
        assertThat(engine.getRuntimeService()
                        .createIncidentQuery()
                        .processInstanceId(journey.instance("volunteerOnboarding", applicant)
                                .getId())
                        .count())
                .isZero();
        assertThat(MailServer.mailsTo(strict)).isEmpty();
    }

    @Test
    void aLetterWhoseQuestionIsAnsweredIsNotSentAgain() {
        ProcessInstance call = call();
        journey.submit(reference, "userTask_confirmAddress", null, Map.of(), Map.of("obtainedBy", "phone"));

        people.correct(person(), Map.of("email", right), Coordinator.at("personCard"));
        journey.runJobs(reference);

        assertThat(MailServer.mailsTo(right)).extracting(ReceivedMail::subject).containsExactly(CONFIRMED);
        assertThat(call).isEnded().hasPassed("endEvent_callNotNeeded");
        assertThat(left()).isZero();
    }

    @Test
    void aReminderStandsForWhatItRemindsOf() {
        clock.set(journey.timer(reference, "event_confirmAddressReminder")
                .getDuedate()
                .toInstant());
        journey.runJobs(reference);
        assertThat(left()).isEqualTo(2);

        people.correct(person(), Map.of("email", right), Coordinator.at("personCard"));
        journey.runJobs(reference);

        assertThat(MailServer.mailsTo(right)).singleElement().satisfies(mail -> assertThat(mail.subject())
                .isEqualTo(REMINDER));
        assertThat(left()).isZero();
    }

    @Test
    void whatIsRefusedOnceMoreWaitsForTheNextCorrectionAndTheCallStays() {
        String alsoWrong = Canary.mailbox();
        MailServer.refuse(alsoWrong);
        ProcessInstance call = call();
        people.correct(person(), Map.of("email", alsoWrong), Coordinator.at("personCard"));
        journey.runJobs(reference);
        assertThat(call).isWaitingAt(CALL);
        assertThat(left()).isEqualTo(1);

        people.correct(person(), Map.of("email", right), Coordinator.at("personCard"));
        journey.runJobs(reference);

        assertThat(MailServer.mailTo(right, CONFIRM).link()).contains("/saite/");
        assertThat(call).isEnded();
    }

    @Test
    void anAddressFoundWhereThereWasNoneBringsThemToo() {
        people.correct(person(), Collections.singletonMap("email", null), Coordinator.at("personCard"));
        assertThat(left()).isEqualTo(1);

        people.correct(person(), Map.of("email", right), Coordinator.at("personCard"));
        journey.runJobs(reference);

        assertThat(MailServer.mailTo(right, CONFIRM).link()).contains("/saite/");
    }

    @Test
    void whoTurnsOutToBeTheSamePersonGetsThemAtTheAddressThatStays() {
        Map<String, Object> other = Applicant.application(wrong);
        other.put("email", right);
        String kept = journey.submitPublic("volunteerApplication", "volunteer", other, "lv");

        people.merge(volunteers.personOf(kept), volunteers.personOf(reference), Journey.COORDINATOR);
        journey.runJobs(reference);

        assertThat(MailServer.mailTo(right, CONFIRM).link()).contains("/saite/");
        assertThat(left()).isZero();
    }

    @Test
    void nothingGoesToAnAddressThatIsSomebodyElsesTooBeforeTheColleagueIsToldWhose() {
        String other = volunteers.personOf(Applicant.apply(journey, right));

        ResponseEntity<String> refused = journey.trySubmit(
                journey.task(reference, CALL), "person", Map.of("email", right), Map.of("callOutcome", "reached"));

        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody()).contains("Šī adrese ir arī citam: Ilze Zeltputna, " + other);
        assertThatThrownBy(() -> people.correct(
                        person(), Map.of("email", right.toUpperCase(Locale.ROOT)), Coordinator.at("personCard")))
                .isInstanceOf(InvalidForm.class)
                .hasMessageNotContaining(Canary.LAST_NAME);
        journey.runJobs(reference);
        assertThat(MailServer.mailsTo(right)).isEmpty();
        assertThat(people.withEmail(right))
                .as("whom a link to sign in would be for")
                .containsExactly(other);

        journey.submit(
                reference,
                CALL,
                "person",
                Map.of("email", right, "sharedEmail", true),
                Map.of("callOutcome", "reached"));
        journey.runJobs(reference);

        assertThat(MailServer.mailTo(right, CONFIRM).link()).contains("/saite/");
        assertThat(people.withEmail(right)).containsExactlyInAnyOrder(other, person());
    }

    @Test
    void withThePersonGoesEveryTraceOfTheirLetters() {
        String person = volunteers.personOf(reference);

        erasure.erase(person, Erasure.Cause.REQUEST, Journey.COORDINATOR);

        assertThat(left()).isZero();
        assertThat(DatabaseTraces.of(wrong, jdbc)).isEmpty();
        assertThat(jdbc.sql("select count(*) from lidzas.refused_letter where person = ?")
                        .param(person)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String person() {
        return volunteers.personOf(reference);
    }

    private ProcessInstance call() {
        return journey.instance("undeliverableMail", reference);
    }

    private long left() {
        return jdbc.sql("select count(*) from lidzas.refused_letter where reference = ?")
                .param(reference)
                .query(Long.class)
                .single();
    }
}
