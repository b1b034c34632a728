package lv.lidzas.volunteers.screening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.forms.Forms;
import lv.lidzas.leak.Canaries;
import lv.lidzas.leak.LeakCase;
import lv.lidzas.records.Actor;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.LookedUp;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.TestClock;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import lv.lidzas.volunteers.check.CertificateRule;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A minor who is checked: referees who answer, decline and are replaced, a guardian who signs. */
@Component
@Lazy
class ScreeningLeakCase implements LeakCase {

    private static final String VOLUNTEER = "volunteer";
    private static final String REFERENCE = "reference";
    private static final String CONSENT = "guardianConsent";

    private static final Actor STAFF = Actor.staff(Journey.COORDINATOR, Set.of(StaffGroups.COORDINATORS));

    private final Journey journey;
    private final TestClock clock;
    private final VolunteerFixtures volunteers;
    private final JdbcClient database;
    private final CertificateRule rule;
    private final Forms forms;
    private final RuntimeService runtime;

    ScreeningLeakCase(
            Journey journey,
            TestClock clock,
            VolunteerFixtures volunteers,
            JdbcClient database,
            CertificateRule rule,
            Forms forms,
            RuntimeService runtime) {
        this.forms = forms;
        this.runtime = runtime;
        this.journey = journey;
        this.clock = clock;
        this.volunteers = volunteers;
        this.database = database;
        this.rule = rule;
    }

    @Override
    public void fill(Canaries canaries) {
        referees(canaries);
        refereeOutOfReach(canaries);
        rule.on();
        try {
            checkedInTheRegister(canaries);
        } finally {
            rule.off();
        }
        guardian(canaries);
        silent(canaries);
        besideMinor(canaries);
    }

    private void silent(Canaries canaries) {
        TeamMember applicant =
                volunteers.toBeChecked(canaries.newcomer(), 15, Map.of("role", "companion", "childContact", "none"));
        canaries.about(applicant.person());
        journey.runJobs(applicant.volunteer());
        forms.submitNew(
                "nameGuardian",
                Map.of(VOLUNTEER, applicant.volunteer()),
                Map.of(
                        CONSENT,
                        canaries.of(
                                "nameGuardian",
                                Map.of(
                                        "newGuardianName", "Kanārija",
                                        "newGuardianEmail", mailbox(),
                                        "newGuardianPhone", "+37125550999"))),
                STAFF,
                Coordinator.LATVIAN);
        canaries.waitFor(applicant.volunteer(), "event_nameRefereesOverdue");
        canaries.submit(
                applicant.volunteer(), "callApplicant", VOLUNTEER, Map.of(), Map.of("applicantCall", "without"));
        forms.submitCard(
                "closeApplication",
                applicant.volunteer(),
                Map.of(VOLUNTEER, canaries.of("closeApplication", Map.of())),
                STAFF,
                Coordinator.LATVIAN);
    }

    private void besideMinor(Canaries canaries) {
        TeamMember minor = volunteers.inProbation();
        canaries.about(minor.person());
        runtime.startProcessInstanceByKey("minorInTeam", minor.volunteer());
        canaries.submit(minor.volunteer(), "markColleagues", VOLUNTEER, Map.of(), Map.of("colleaguesMarked", true));
    }

    private void referees(Canaries canaries) {
        String adult = named(canaries, 30, canaries.newcomer());
        List<String> references = of("volunteer_reference", adult);
        references.forEach(journey::runJobs);
        canaries.submit(
                references.get(0),
                "giveReference",
                REFERENCE,
                Map.of(
                        "knownHow", "Kanārija pazīst.",
                        "strengths", "Kanārija dzied.",
                        "concerns", "Kanārija aizlido.",
                        "recommended", "yes"),
                Map.of("referenceAnswer", "accepted", "obtainedBy", "phone"));
        decline(canaries, references.get(1));
        canaries.submit(
                references.get(1),
                "replaceReferee",
                REFERENCE,
                Map.of(
                        "newRefereeName", "Kanārija",
                        "newRefereeEmail", "kanarija.cita@example.org",
                        "newRefereeAgreed", true),
                Map.of("refereeDecision", "another"));
        canaries.submit(adult, "awaitAnswers", VOLUNTEER, Map.of(), Map.of());
        String last = of("volunteer_reference", adult).get(2);
        journey.runJobs(last);
        decline(canaries, last);
        canaries.submit(
                last,
                "replaceReferee",
                REFERENCE,
                Map.of("waiveReason", "Kanārija klusē."),
                Map.of("refereeDecision", "waived"));
        weighed(canaries, adult);
    }

    private void refereeOutOfReach(Canaries canaries) {
        String reference = of("volunteer_reference", named(canaries, 30, canaries.newcomer()))
                .get(1);
        refuse("volunteer_reference", "referee_email", reference);
        journey.runJobs(reference);
        String other = mailbox();
        MailServer.refuse(other);
        canaries.submit(
                reference,
                "reachReferee",
                REFERENCE,
                Map.of("correctedEmail", other),
                Map.of("refereeReach", "otherAddress"));
        canaries.submit(
                reference,
                "reachReferee",
                REFERENCE,
                Map.of(
                        "knownHow", "Kanārija zvana.",
                        "strengths", "Kanārija runā.",
                        "concerns", "Kanārija klusē.",
                        "recommended", "no"),
                Map.of("refereeReach", "answered"));
    }

    private static void decline(Canaries canaries, String reference) {
        canaries.submit(
                reference,
                "giveReference",
                REFERENCE,
                Map.of(),
                Map.of("referenceAnswer", "declined", "obtainedBy", "phone"));
    }

    private void guardian(Canaries canaries) {
        String minor = named(canaries, 13, canaries.newcomer());
        String consent = of("guardian_consent", minor).get(0);
        refuse("guardian_consent", "guardian_email", consent);
        journey.runJobs(consent);
        canaries.submit(
                consent,
                "reachGuardian",
                CONSENT,
                Map.of("correctedEmail", mailbox()),
                Map.of("guardianReach", "otherAddress"));
        canaries.submit(
                consent,
                "readGuardianConsent",
                CONSENT,
                Map.of(),
                Map.of("guardianAnswer", "willSign", "obtainedBy", "phone"));
        canaries.submit(
                consent,
                "recordGuardianConsent",
                CONSENT,
                Map.of(
                        "decision", "given",
                        "signedHow", "paper",
                        "signedOn", clock.today().toString(),
                        "signedWhere", "Kanārija mape"),
                Map.of());
        withdrawal(canaries, consent);
    }

    /** What was said about another role. */
    private void weighed(Canaries canaries, String volunteer) {
        runtime.startProcessInstanceByKey("weighReferences", volunteer);
        canaries.submit(
                volunteer,
                "weighReferences",
                VOLUNTEER,
                Map.of("role", "eventHelper"),
                Map.of("weighedAs", "otherRole"));
    }

    private void withdrawal(Canaries canaries, String consent) {
        Map<String, Object> values = new HashMap<>(canaries.of("withdrawGuardianConsent", Map.of()));
        values.put("withdrawnOn", clock.today().toString());
        forms.submitCard("withdrawGuardianConsent", consent, Map.of(CONSENT, values), STAFF, Coordinator.LATVIAN);
        runtime.startProcessInstanceByKey("guardianWithdrawal", consent);
        canaries.submit(consent, "settleWithdrawal", CONSENT, Map.of(), Map.of("withdrawalOutcome", "newConsent"));
    }

    private void checkedInTheRegister(Canaries canaries) {
        TeamMember applicant = volunteers.toBeChecked(
                canaries.newcomer(), 30, Map.of("role", "eventHelper", "childContact", "regular"));
        canaries.about(applicant.person());
        canaries.submit(applicant.volunteer(), "checkRecord", VOLUNTEER, LookedUp.permit(clock.today()), Map.of());
    }

    private String named(Canaries canaries, int age, String email) {
        TeamMember applicant = volunteers.toBeChecked(email, age, Map.of("role", "companion", "childContact", "none"));
        canaries.about(applicant.person());
        journey.runJobs(applicant.volunteer());
        Map<String, Object> named = canaries.of(
                "nameReferees",
                Map.of(
                        "firstRefereeName", "Kanārija",
                        "firstRefereeEmail", "kanarija.pirma@example.org",
                        "secondRefereeName", "Kanārija",
                        "secondRefereeEmail", mailbox(),
                        "secondRefereeAgreed", true,
                        "guardianName", "Kanārija",
                        "guardianEmail", mailbox(),
                        "guardianPhone", "+37125550999"));
        String hidden = age < 18 ? "second" : "guardian";
        named.keySet().removeIf(key -> key.startsWith(hidden));
        canaries.answer(MailServer.mailTo(email, "Kas jūs pazīst?").link(), "nameReferees", Map.of(VOLUNTEER, named));
        return applicant.volunteer();
    }

    private static String mailbox() {
        return "kanarija." + UUID.randomUUID() + "@example.org";
    }

    private void refuse(String table, String column, String reference) {
        MailServer.refuse(database.sql("select " + column + " from lidzas." + table + " where reference = ?")
                .param(reference)
                .query(String.class)
                .single());
    }

    private List<String> of(String table, String volunteer) {
        return database.sql("select reference from lidzas." + table + " where volunteer = ? order by reference")
                .param(volunteer)
                .query(String.class)
                .list();
    }
}
