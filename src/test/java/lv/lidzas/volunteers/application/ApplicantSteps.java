package lv.lidzas.volunteers.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lv.lidzas.support.Agreed;
import lv.lidzas.support.Applicant;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** One applicant on the way into the team, another one in each test. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ApplicantSteps {

    static final String ONBOARDING = "volunteerOnboarding";

    private final Journey journey;
    private final TestClock clock;
    private final VolunteerFixtures fixtures;
    private final VolunteerRepository volunteers;
    private final String email = Canary.mailbox();
    private String reference;

    ApplicantSteps(Journey journey, TestClock clock, VolunteerFixtures fixtures, VolunteerRepository volunteers) {
        this.journey = journey;
        this.clock = clock;
        this.fixtures = fixtures;
        this.volunteers = volunteers;
    }

    String email() {
        return email;
    }

    /** {@code V-} reference of the newest application. */
    String reference() {
        return reference;
    }

    /** The applicant fills in the public form. */
    ProcessInstance apply() {
        return apply(clock.today().minusYears(30));
    }

    ProcessInstance apply(LocalDate birthDate) {
        reference = journey.submitPublic("volunteerApplication", "volunteer", application(birthDate), "lv");
        return process();
    }

    /** A colleague fills in the start form for the applicant, who called. */
    ProcessInstance register() {
        Map<String, Object> values = application(clock.today().minusYears(30));
        values.put("language", "lv");
        reference = journey.start(Journey.COORDINATOR, ONBOARDING, "volunteer", values);
        journey.runJobs(reference);
        return process();
    }

    /** Registered already: the application waits to be read. */
    ProcessInstance beRegistered() {
        reference = fixtures.toBeReviewed(email).volunteer();
        return process();
    }

    /** Taken in already: the training has begun. */
    ProcessInstance beAdmitted() {
        reference = fixtures.admitted(email, "lv").volunteer();
        return process();
    }

    void confirmByLink() {
        journey.runJobs(reference);
        assertThat(journey.answer(mail("Lūdzu, apstipriniet savu pieteikumu").link(), Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        journey.runJobs(reference);
    }

    /** A colleague hears on the phone that the address is right. */
    void confirmByPhone() {
        journey.submit(reference, "userTask_confirmAddress", Map.of("obtainedBy", "phone"));
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

    void invite(Map<String, Object> talk) {
        Map<String, Object> values = new HashMap<>(talk);
        values.put("samePerson", "new");
        journey.submit(
                reference, "userTask_reviewApplication", "volunteer", values, Map.of("applicationReview", "invite"));
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
                "volunteer",
                Map.of("role", "officeHelper", "childContact", "none"),
                Map.of("firstTalkOn", clock.today().toString(), "firstTalkMode", "phone"));
    }

    void decide(String decision) {
        journey.submit(reference, "userTask_decideAdmission", Map.of("admissionDecision", decision));
    }

    /** A colleague prepares the agreement, and it is signed on paper. */
    void sign() {
        Agreed.inWriting(journey, reference);
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

    /** The clock goes on to the moment of a boundary timer, and what is due then runs. */
    void waitFor(String event) {
        clock.set(journey.timer(reference, event).getDuedate().toInstant());
        journey.runJobs(reference);
    }

    ReceivedMail mail(String subject) {
        return MailServer.mailTo(email, subject);
    }

    String stage() {
        return volunteers.findById(reference).orElseThrow().stage().code();
    }

    Map<String, Object> application(LocalDate birthDate) {
        Map<String, Object> application = Applicant.application(email);
        application.put("birthDate", birthDate.toString());
        return application;
    }

    private ProcessInstance process() {
        return journey.instance(ONBOARDING, reference);
    }
}
