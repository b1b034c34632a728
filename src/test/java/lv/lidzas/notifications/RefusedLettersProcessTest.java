package lv.lidzas.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.access.Staff;
import lv.lidzas.people.Erasure;
import lv.lidzas.people.People;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.workflow.Actor;
import lv.lidzas.workflow.FormContext;
import lv.lidzas.workflow.StaffGroups;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter that was refused comes to the corrected address, if what it says is still so. */
@IntegrationTest
class RefusedLettersProcessTest {

    private static final String CALL = "userTask_callPerson";
    private static final String CONFIRM = "Lūdzu, apstipriniet savu pieteikumu";
    private static final String REMINDER = "Jūsu pieteikums gaida apstiprinājumu";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("undeliverableMail", "resendLetter");

    @RegisterExtension
    final TestClock clock = new TestClock();

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private Staff staff;

    @Autowired
    private Volunteers volunteers;

    @Autowired
    private People people;

    @Autowired
    private Erasure erasure;

    @Autowired
    private JdbcClient jdbc;

    private final String wrong = UUID.randomUUID() + "@example.org";
    private final String right = UUID.randomUUID() + "@example.org";
    private Journey journey;
    private String reference;

    @BeforeEach
    void anApplicantWhoseFirstLetterIsRefused() {
        BpmnAwareTests.init(engine);
        journey = new Journey(engine, rest, staff);
        MailServer.refuse(wrong);
        reference = journey.submitPublic("volunteerApplication", "volunteer", application(), "lv");
        journey.runJobs(reference);
    }

    @AfterEach
    void end() {
        journey.end();
        BpmnAwareTests.reset();
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

        correct(right);
        assertThat(call).isWaitingAt(CALL);
        journey.runJobs(reference);

        assertThat(MailServer.mailTo(right, CONFIRM).link()).contains("/saite/");
        assertThat(call).isEnded().hasPassed("endEvent_callNotNeeded");
        assertThat(left()).isZero();
    }

    @Test
    void aLetterThatIsRefusedForGoodWhenAllOfItHasComeBecomesTheSameCallAndNoIncident() {
        String strict = UUID.randomUUID() + "@example.org";
        MailServer.refuseContent(strict);
        Map<String, Object> other = new HashMap<>(application());
        other.put("email", strict);
        String applicant = journey.submitPublic("volunteerApplication", "volunteer", other, "lv");
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

        correct(right);
        journey.runJobs(reference);

        assertThat(MailServer.mailsTo(right)).isEmpty();
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

        correct(right);
        journey.runJobs(reference);

        assertThat(MailServer.mailsTo(right)).singleElement().satisfies(mail -> assertThat(mail.subject())
                .isEqualTo(REMINDER));
        assertThat(left()).isZero();
    }

    @Test
    void whatIsRefusedOnceMoreWaitsForTheNextCorrectionAndTheCallStays() {
        String alsoWrong = UUID.randomUUID() + "@example.org";
        MailServer.refuse(alsoWrong);
        ProcessInstance call = call();
        correct(alsoWrong);
        journey.runJobs(reference);
        assertThat(call).isWaitingAt(CALL);
        assertThat(left()).isEqualTo(1);

        correct(right);
        journey.runJobs(reference);

        assertThat(MailServer.mailTo(right, CONFIRM).link()).contains("/saite/");
        assertThat(call).isEnded();
    }

    @Test
    void anAddressFoundWhereThereWasNoneBringsThemToo() {
        correct(null);
        assertThat(left()).isEqualTo(1);

        correct(right);
        journey.runJobs(reference);

        assertThat(MailServer.mailTo(right, CONFIRM).link()).contains("/saite/");
    }

    @Test
    void whoTurnsOutToBeTheSamePersonGetsThemAtTheAddressThatStays() {
        Map<String, Object> other = new HashMap<>(application());
        other.put("email", right);
        String kept = journey.submitPublic("volunteerApplication", "volunteer", other, "lv");

        people.merge(volunteers.personOf(kept), volunteers.personOf(reference), Journey.COORDINATOR);
        journey.runJobs(reference);

        assertThat(MailServer.mailTo(right, CONFIRM).link()).contains("/saite/");
        assertThat(left()).isZero();
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

    private ProcessInstance call() {
        return journey.instance("undeliverableMail", reference);
    }

    private long left() {
        return jdbc.sql("select count(*) from lidzas.refused_letter where reference = ?")
                .param(reference)
                .query(Long.class)
                .single();
    }

    private void correct(String email) {
        Map<String, Object> changes = new HashMap<>();
        changes.put("email", email);
        people.correct(
                volunteers.personOf(reference),
                changes,
                new FormContext(
                        "personCard",
                        Actor.staff(Journey.COORDINATOR, Set.of(StaffGroups.COORDINATORS)),
                        Locale.forLanguageTag("lv")));
    }

    private Map<String, Object> application() {
        return Map.of(
                "firstName",
                "Ilze",
                "lastName",
                "Pētersone",
                "birthDate",
                "1990-05-06",
                "email",
                wrong,
                "municipality",
                "riga",
                "languages",
                List.of("lv"),
                "helpKinds",
                List.of("translation"),
                "motivation",
                "Gribu palīdzēt.",
                "noticeRead",
                true);
    }
}
