package lv.lidzas.volunteers.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.access.Staff;
import lv.lidzas.people.People;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One applicant on the way into the team. */
@IntegrationTest
abstract class OnboardingTests {

    static final String ONBOARDING = "volunteerOnboarding";

    @RegisterExtension
    final TestClock clock = new TestClock();

    @Autowired
    ProcessEngine engine;

    @Autowired
    VolunteerRecords subject;

    @Autowired
    VolunteerRepository repository;

    @Autowired
    VolunteerRegister volunteers;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private Staff staff;

    Journey journey;
    String email;
    String reference;

    @BeforeEach
    void begin() {
        BpmnAwareTests.init(engine);
        journey = new Journey(engine, rest, staff);
        email = UUID.randomUUID() + "@example.org";
    }

    @AfterEach
    void end() {
        journey.end();
        BpmnAwareTests.reset();
    }

    /** Somebody fills in the public form. */
    ProcessInstance apply() {
        return apply(adult(), "lv");
    }

    ProcessInstance apply(LocalDate birthDate, String language) {
        reference = journey.submitPublic("volunteerApplication", "volunteer", application(birthDate), language);
        return journey.instance(ONBOARDING, reference);
    }

    /** A colleague fills in the start form for somebody who called. */
    ProcessInstance register() {
        Map<String, Object> values = application(adult());
        values.put("language", "lv");
        reference = journey.start(Journey.COORDINATOR, ONBOARDING, "volunteer", values);
        journey.runJobs(reference);
        return journey.instance(ONBOARDING, reference);
    }

    void confirmByLink() {
        journey.runJobs(reference);
        assertThat(journey.answer(mail("Lūdzu, apstipriniet savu pieteikumu").link(), Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        journey.runJobs(reference);
    }

    void review(String decision) {
        journey.submit(
                reference,
                "userTask_reviewApplication",
                "volunteer",
                Map.of("samePerson", "new"),
                Map.of("applicationReview", decision));
    }

    void ask(String question) {
        journey.submit(
                reference,
                "userTask_reviewApplication",
                "volunteer",
                Map.of("samePerson", "new", "clarificationQuestion", question),
                Map.of("applicationReview", "clarify"));
    }

    void talk() {
        journey.submit(
                reference,
                "userTask_holdFirstTalk",
                Map.of("firstTalkOn", clock.today().toString(), "firstTalkMode", "phone"));
    }

    void decide(String decision) {
        journey.submit(reference, "userTask_decideAdmission", Map.of("admissionDecision", decision));
    }

    void confirmTraining() {
        journey.submit(
                reference,
                "userTask_confirmTraining",
                "volunteer",
                Journey.BY_HAND,
                Map.of("trainingCompletedOn", clock.today().toString()));
    }

    void takeBack() {
        journey.submit(reference, "userTask_takeBackDecision", Map.of());
    }

    /** Sets the clock to the moment of a boundary timer and runs what is due then. */
    void waitFor(String event) {
        clock.set(journey.timer(reference, event).getDuedate().toInstant());
        journey.runJobs(reference);
    }

    ReceivedMail mail(String subject) {
        return MailServer.mailTo(email, subject);
    }

    String stage() {
        return (String) subject.read(reference).values().get("stage");
    }

    Map<String, Object> application(LocalDate birthDate) {
        return new HashMap<>(Map.of(
                "firstName",
                "Ilze",
                "lastName",
                "Pētersone",
                "birthDate",
                birthDate.toString(),
                "email",
                email,
                "municipality",
                "riga",
                "languages",
                List.of("lv"),
                "helpKinds",
                List.of("translation"),
                "motivation",
                "Gribu palīdzēt.",
                "noticeRead",
                true));
    }

    LocalDate adult() {
        return clock.today().minusYears(30);
    }
}
