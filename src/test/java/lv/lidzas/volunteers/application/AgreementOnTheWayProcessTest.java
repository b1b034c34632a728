package lv.lidzas.volunteers.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import lv.lidzas.support.Agreed;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The agreement between admission and training, and those who were taken in without one. */
@ProcessTest
class AgreementOnTheWayProcessTest {

    private static final String TRAINING = "userTask_confirmTraining";

    @Autowired
    private Journey journey;

    @Autowired
    private ApplicantSteps applicant;

    @Autowired
    private VolunteerFixtures fixtures;

    @Autowired
    private VolunteerRegister register;

    @Autowired
    private TestClock clock;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a15YearOldWhoTurns16BetweenApplicationAndAgreementIsWeighedAs16AndSignsInWriting() {
        applicant.apply(clock.today().minusYears(16).plusDays(3));
        applicant.confirmByLink();
        journey.submit(applicant.reference(), "userTask_assessMinor", Map.of());
        applicant.review("invite");
        applicant.talk();
        beChecked();
        applicant.decide("admit");
        assertThat(ages()).isNotEmpty().containsOnly(15L);

        clock.pass(Duration.ofDays(4));
        journey.submit(applicant.reference(), "userTask_prepareAgreement", "volunteer", Agreed.work(), Map.of());
        journey.runJobs(applicant.reference());

        assertThat(ages()).contains(15L, 16L);
        assertThat(form()).isEqualTo("volunteerMinor");
        journey.submit(applicant.reference(), "userTask_recordSigning", "volunteer", Agreed.signature(), Map.of());
        assertThat(applicant.stage()).isEqualTo("training");
    }

    @Test
    void whoWasTakenInBeforeWithoutAnAgreementIsNotStuckButGetsOneAndGoesOn() {
        TeamMember member = fixtures.admittedWithoutAgreement(Canary.mailbox());
        String volunteer = member.volunteer();
        assertThat(register.missing(register.find(volunteer))).containsExactly(Missing.AGREEMENT);

        Map<String, Object> done = Map.of("trainingCompletedOn", clock.today().toString());
        ResponseEntity<String> refused =
                journey.trySubmit(journey.task(volunteer, TRAINING), "volunteer", Journey.BY_HAND, done);
        assertThat(refused.getStatusCode().is4xxClientError()).isTrue();
        assertThat(refused.getBody()).contains("Spēkā esošs līgums");

        journey.startAbout(Journey.COORDINATOR, "changeAgreement", Map.of("agreementOf", volunteer));
        Agreed.inWriting(journey, volunteer);
        assertThat(register.missing(register.find(volunteer))).isEmpty();
        journey.submit(volunteer, TRAINING, "volunteer", Journey.BY_HAND, done);
        assertThat(register.find(volunteer).stage().code()).isEqualTo("probation");
    }

    @Test
    void workWithChildrenIsNotAgreedOnWithoutACheckThatAllowsIt() {
        TeamMember member = fixtures.inProbation();
        journey.startAbout(Journey.COORDINATOR, "changeAgreement", Map.of("agreementOf", member.volunteer()));
        Map<String, Object> work = Agreed.work();
        work.put("agreementChildren", "regular");

        ResponseEntity<String> refused = journey.trySubmit(
                journey.task(member.volunteer(), "userTask_prepareAgreement"), "volunteer", work, Map.of());

        assertThat(refused.getStatusCode().is4xxClientError()).isTrue();
        assertThat(refused.getBody()).contains("nav derīgas Sodu reģistra pārbaudes");
    }

    @Test
    void whoeverWasNotAllowedMayChangeAnythingButNotAgreeOnMoreContactWithChildren() {
        String volunteer = fixtures.inProbation().volunteer();
        contact(volunteer, "regular");
        journey.startAbout(Journey.COORDINATOR, "changeAgreement", Map.of("agreementOf", volunteer));
        Map<String, Object> work = Agreed.workInWriting();
        work.put("agreementChildren", "regular");

        ResponseEntity<String> refused =
                journey.trySubmit(journey.task(volunteer, "userTask_prepareAgreement"), "volunteer", work, Map.of());
        assertThat(refused.getStatusCode().is4xxClientError()).isTrue();
        assertThat(refused.getBody()).contains("nav derīgas Sodu reģistra pārbaudes");

        jdbc.sql("update lidzas.volunteer_agreement set children = 'regular' where volunteer = ? and number = 1")
                .param(volunteer)
                .update();
        journey.submit(volunteer, "userTask_prepareAgreement", "volunteer", work, Map.of());
    }

    @Test
    void whatAnAgreementSaysOfChildrenCountsOnceItIsConcludedAndNotBefore() {
        String volunteer = fixtures.inProbation().volunteer();
        contact(volunteer, "regular");
        journey.startAbout(Journey.COORDINATOR, "changeAgreement", Map.of("agreementOf", volunteer));

        journey.submit(volunteer, "userTask_prepareAgreement", "volunteer", Agreed.workInWriting(), Map.of());
        journey.runJobs(volunteer);
        assertThat(contact(volunteer)).isEqualTo("regular");

        journey.submit(volunteer, "userTask_recordSigning", "volunteer", Agreed.signature(), Map.of());
        assertThat(contact(volunteer)).isEqualTo("none");
    }

    /** As the talk has found it. */
    private void contact(String volunteer, String childContact) {
        jdbc.sql("update lidzas.volunteer_check set child_contact = ? where volunteer = ?")
                .params(childContact, volunteer)
                .update();
    }

    private String contact(String volunteer) {
        return jdbc.sql("select child_contact from lidzas.volunteer_check where volunteer = ?")
                .param(volunteer)
                .query(String.class)
                .single();
    }

    /** The referee answers, and a coordinator records the guardian's signature. */
    private void beChecked() {
        String referee = Canary.mailbox();
        journey.runJobs(applicant.reference());
        Map<String, Object> named = Map.of(
                "firstRefereeName",
                "Ieva Ieteicēja",
                "firstRefereeEmail",
                referee,
                "firstRefereeAgreed",
                true,
                "guardianName",
                "Māra Māte",
                "guardianEmail",
                Canary.mailbox());
        journey.answer(applicant.mail("Kas jūs pazīst?").link(), Map.of("volunteer", named));
        journey.runJobs(one("volunteer_reference"));
        journey.answer(
                MailServer.mailTo(referee, "Lūdzam atsauksmi").link(),
                Map.of(
                        "reference",
                        Map.of("knownHow", "Skolotāja.", "strengths", "Klausās.", "recommended", "yes"),
                        "referenceAnswer",
                        "accepted"));
        String consent = one("guardian_consent");
        journey.runJobs(consent);
        journey.submit(
                consent, "userTask_readGuardianConsent", Map.of("guardianAnswer", "willSign", "obtainedBy", "phone"));
        journey.submit(
                consent,
                "userTask_recordGuardianConsent",
                "guardianConsent",
                Map.of(
                        "decision", "given",
                        "signedHow", "paper",
                        "signedOn", clock.today().toString(),
                        "signedWhere", "Mape 3"),
                Map.of());
        journey.runJobs(applicant.reference());
    }

    /** The reference of the only one that is asked about this applicant. */
    private String one(String table) {
        return jdbc.sql("select reference from lidzas." + table + " where volunteer = ?")
                .param(applicant.reference())
                .query(String.class)
                .single();
    }

    private List<Object> ages() {
        return history.createHistoricVariableInstanceQuery().variableName("ageInYears").list().stream()
                .filter(age -> applicant
                        .reference()
                        .equals(history.createHistoricProcessInstanceQuery()
                                .processInstanceId(age.getProcessInstanceId())
                                .singleResult()
                                .getBusinessKey()))
                .map(age -> (Object) ((Number) age.getValue()).longValue())
                .toList();
    }

    private String form() {
        return jdbc.sql("select form from lidzas.volunteer_agreement where volunteer = ?")
                .param(applicant.reference())
                .query(String.class)
                .single();
    }
}
