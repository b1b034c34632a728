package lv.lidzas.volunteers.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.leak.Canaries;
import lv.lidzas.leak.LeakCase;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.TestClock;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Applicants by every way in, with forms refused, mails refused and a mail server that is dead. */
@Component
@Lazy
class VolunteerLeakCase implements LeakCase {

    private static final String SUBJECT = "volunteer";

    private final Journey journey;
    private final ProcessEngine engine;
    private final TestClock clock;
    private final VolunteerRegister volunteers;

    VolunteerLeakCase(Journey journey, ProcessEngine engine, TestClock clock, VolunteerRegister volunteers) {
        this.journey = journey;
        this.engine = engine;
        this.clock = clock;
        this.volunteers = volunteers;
    }

    @Override
    public void fill(Canaries canaries) {
        fromTheFirstPageToProbationByLinks(canaries);
        withEveryMailRefused(canaries);
        aDecisionAgainstThePerson(canaries);
        withdrawnByLink(canaries);
        aMinor(canaries);
        whileTheMailServerIsDead(canaries);
    }

    private void fromTheFirstPageToProbationByLinks(Canaries canaries) {
        String reference = apply(canaries, Map.of(), "lv");
        canaries.answerLink(reference, "confirmAddress", Map.of());
        refusedForms(reference);
        canaries.submit(reference, "reviewApplication", SUBJECT, question(), Map.of("applicationReview", "clarify"));
        canaries.answerLink(
                reference, "completeApplication", Map.of(SUBJECT, canaries.of("completeApplication", Map.of())));
        canaries.submit(
                reference,
                "reviewApplication",
                SUBJECT,
                Map.of("talkOn", clock.today().toString(), "talkMode", "inPerson", "talkPlace", "Kanārija iela 3"),
                Map.of("applicationReview", "invite"));
        canaries.submit(
                reference,
                "holdFirstTalk",
                SUBJECT,
                Map.of("role", "officeHelper", "childContact", "none", "teamWithMinor", false),
                Map.of("firstTalkOn", clock.today().toString(), "firstTalkMode", "phone"));
        canaries.submit(
                reference,
                "decideAdmission",
                SUBJECT,
                Map.of(
                        "role", "companion",
                        "childContact", "none",
                        "teamWithMinor", false,
                        "firstRefereeName", "Kanārija",
                        "firstRefereeAgreed", true,
                        "secondRefereeAgreed", true,
                        "firstRefereeEmail", "kanarija.pirma@example.org",
                        "secondRefereeName", "Kanārija",
                        "secondRefereeEmail", "kanarija.otra@example.org"),
                Map.of("admissionDecision", "admit"));
        anAgreementAtTheSecondTry(canaries, reference);
        canaries.submit(
                reference,
                "confirmTraining",
                SUBJECT,
                Map.of("trainingReason", "Kanārija māk brīvi."),
                Map.of("trainingCompletedOn", clock.today().toString()));
        assertThat(journey.tasks(reference)).isEmpty();
        anotherAgreementByLink(canaries, reference);
        assertThat(journey.tasks(reference)).isEmpty();
    }

    /** Nobody accepts the first, so that a colleague calls; the second covers expenses and is signed. */
    private void anAgreementAtTheSecondTry(Canaries canaries, String reference) {
        agreeOn(canaries, reference, Map.of());
        canaries.waitFor(reference, "event_acceptAgreementOverdue");
        canaries.submit(reference, "callAboutAgreement", SUBJECT, Map.of(), Map.of("agreementCall", "again"));
        agreeOn(
                canaries,
                reference,
                Map.of("agreementExpenses", true, "agreementExpenseKinds", "Kanārija brauc ar vilcienu."));
        canaries.submit(
                reference,
                "recordSigning",
                SUBJECT,
                Map.of("agreementSignedOn", clock.today().toString()),
                Map.of());
    }

    private void anotherAgreementByLink(Canaries canaries, String reference) {
        journey.startAbout(
                Journey.COORDINATOR,
                "changeAgreement",
                canaries.of("changeAgreement", Map.of("agreementOf", reference)));
        agreeOn(canaries, reference, Map.of());
        canaries.answerLink(
                reference,
                "acceptAgreement",
                Map.of(SUBJECT, Map.of("agreementRulesRead", true, "agreementAccepted", true)));
    }

    /** Work with a risk, which is insured first. */
    private void agreeOn(Canaries canaries, String reference, Map<String, ?> more) {
        String inAYear = clock.today().plusYears(1).toString();
        Map<String, Object> work = new HashMap<>(Map.of(
                "agreementFrom",
                clock.today().toString(),
                "agreementUntil",
                inAYear,
                "agreementChildren",
                "none",
                "agreementAsked",
                false,
                "agreementExpenses",
                false));
        work.putAll(Map.of(
                "role",
                "officeHelper",
                "licenceCategories",
                List.of("B"),
                "licenceUntil",
                inAYear,
                "firstRefereeName",
                "Kanārija",
                "firstRefereeEmail",
                "kanarija.pirma@example.org",
                "secondRefereeName",
                "Kanārija",
                "secondRefereeEmail",
                "kanarija.otra@example.org"));
        work.putAll(more);
        canaries.submit(reference, "prepareAgreement", SUBJECT, work, Map.of());
        canaries.submit(reference, "arrangeInsurance", SUBJECT, Map.of("insuredUntil", inAYear), Map.of());
    }

    /** The same with an address that nobody answers at: colleagues answer in the person's place. */
    private void withEveryMailRefused(Canaries canaries) {
        String email = canaries.newcomer();
        MailServer.refuse(email);
        String reference = submitted(canaries, Map.of(), "en");
        canaries.submit(reference, "callPerson", "person", Map.of("email", email), Map.of());
        canaries.waitFor(reference, "event_confirmAddressReminder");
        canaries.submit(
                reference,
                "confirmAddress",
                SUBJECT,
                Map.of("note", "Kanārija pa tālruni"),
                Map.of("obtainedBy", "phone"));
        canaries.submit(reference, "reviewApplication", SUBJECT, question(), Map.of("applicationReview", "clarify"));
        canaries.waitFor(reference, "event_completeApplicationReminder");
        canaries.waitFor(reference, "event_completeApplicationSecondReminder");
        canaries.waitFor(reference, "event_completeApplicationOverdue");
        canaries.submit(reference, "resumeApplication", SUBJECT, Map.of(), Map.of("obtainedBy", "phone"));
    }

    private void aDecisionAgainstThePerson(Canaries canaries) {
        canaries.newcomer();
        String reference = journey.start(
                Journey.COORDINATOR, "volunteerOnboarding", SUBJECT, canaries.of("registerApplicant", Map.of()));
        canaries.about(volunteers.personOf(reference));
        journey.runJobs(reference);
        canaries.submit(reference, "reviewApplication", SUBJECT, Map.of(), Map.of("applicationReview", "reject"));
        canaries.submit(reference, "takeBackDecision", SUBJECT, Map.of(), Map.of());
        canaries.submit(reference, "reviewApplication", SUBJECT, Map.of(), Map.of("applicationReview", "reject"));
        canaries.waitFor(reference, "event_decisionHeld");
        assertThat(journey.tasks(reference)).isEmpty();
    }

    private void withdrawnByLink(Canaries canaries) {
        String reference = apply(canaries, Map.of(), "lv");
        canaries.answer(MailServer.mailsTo(canaries.email()).get(0).link(1), "withdrawApplication", Map.of());
        journey.runJobs(reference);
    }

    private void aMinor(Canaries canaries) {
        String reference =
                apply(canaries, Map.of("birthDate", clock.today().minusYears(17).getYear() + "-03-14"), "lv");
        canaries.answerLink(reference, "confirmAddress", Map.of());
        canaries.submit(reference, "assessMinor", SUBJECT, Map.of(), Map.of());
    }

    private void whileTheMailServerIsDead(Canaries canaries) {
        canaries.newcomer();
        String reference = journey.submitPublic(
                "volunteerApplication", SUBJECT, canaries.of("volunteerApplication", Map.of()), "lv");
        canaries.about(volunteers.personOf(reference));
        try (MailServer.Outage outage = MailServer.die()) {
            Job mail = journey.due(reference).get(0);
            assertThatThrownBy(() -> engine.getManagementService().executeJob(mail.getId()))
                    .isNotNull();
            engine.getManagementService().setJobRetries(mail.getId(), 1);
            assertThatThrownBy(() -> engine.getManagementService().executeJob(mail.getId()))
                    .isNotNull();
            assertThat(engine.getRuntimeService()
                            .createIncidentQuery()
                            .configuration(mail.getId())
                            .count())
                    .isOne();
        }
    }

    /** Refusals repeat nothing of what they refuse. */
    private void refusedForms(String reference) {
        Task task = journey.task(reference, "userTask_reviewApplication");
        for (Map<String, ?> bound :
                List.of(Map.of("note", "Kanārija ".repeat(1000)), Map.of("samePerson", "Kanārija"))) {
            refused(journey.trySubmit(task, SUBJECT, bound, Map.of("applicationReview", "invite")));
        }
        for (Map<String, ?> bound : List.of(
                Map.of("clarificationQuestion", "Kanārija ".repeat(500)), Map.of("kanarijasLauks", "Kanārija"))) {
            refused(journey.trySubmit(task, SUBJECT, bound, Map.of("applicationReview", "clarify")));
        }
        for (Map<String, ?> answers : List.of(Map.of("applicationReview", "Kanārija"), Map.of("kanarijasLauks", "x"))) {
            refused(journey.trySubmit(task, SUBJECT, Map.of("samePerson", "new"), answers));
        }
    }

    private static void refused(ResponseEntity<String> answer) {
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(400);
        assertThat(answer.getBody()).doesNotContain("Kanārija");
    }

    private String apply(Canaries canaries, Map<String, ?> given, String language) {
        canaries.newcomer();
        return submitted(canaries, given, language);
    }

    private String submitted(Canaries canaries, Map<String, ?> given, String language) {
        String reference = journey.submitPublic(
                "volunteerApplication", SUBJECT, canaries.of("volunteerApplication", given), language);
        canaries.about(volunteers.personOf(reference));
        journey.runJobs(reference);
        return reference;
    }

    private static Map<String, String> question() {
        return Map.of("clarificationQuestion", "Kanārija jautā?");
    }
}
