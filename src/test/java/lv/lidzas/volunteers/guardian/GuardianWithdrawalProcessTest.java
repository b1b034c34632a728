package lv.lidzas.volunteers.guardian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.support.Visitor;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.application.Missing;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.cooperation.CooperationFixtures;
import lv.lidzas.volunteers.stage.Cooperation;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The Volunteer Work Law, section 4(2): a consent that is withdrawn is none, from the moment a colleague is told. */
@ProcessTest
class GuardianWithdrawalProcessTest {

    private static final String WITHDRAWAL = "guardianWithdrawal";
    private static final String CONSENT = "guardianConsent";
    private static final String SETTLE = "userTask_settleWithdrawal";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of(WITHDRAWAL);

    @LocalServerPort
    private int port;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private CooperationFixtures cooperations;

    @Autowired
    private VolunteerRegister register;

    @Autowired
    private GuardianRegister guardians;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    @Qualifier("birthdayWork")
    private NightlyWork birthdays;

    private final String guardian = Canary.mailbox();
    private TeamMember minor;
    private String consent;
    private String page;
    private Visitor coordinator;

    @BeforeEach
    void onAThursdayMorning() {
        clock.set(LocalDate.of(2026, 11, 26).atTime(LocalTime.of(10, 0)).atZone(TestClock.RIGA));
    }

    @Test
    void aWithdrawalCountsAtOnceAndIsATaskOfTheNextWorkingDay() {
        applicant(14);
        assertThat(coordinator.page("/personas/" + minor.person()).body()).contains("/parstavis-atsauc");

        ProcessInstance settling = withdrawn();

        assertThat(guardians.find(consent).stage()).isEqualTo(ConsentStage.WITHDRAWN);
        assertThat(guardians.find(consent).withdrawnOn()).isEqualTo(clock.today());
        assertThat(guardians.find(consent).withdrawnBy()).isEqualTo(Journey.COORDINATOR);
        assertThat(coordinator.page("/personas/" + minor.person()).body()).contains("Kam pārstāvis to pateica");
        assertThat(guardians.agreesTo(List.of(minor.volunteer()))).isEmpty();
        assertThat(settling).isWaitingAt(SETTLE);
        assertThat(journey.task(consent, SETTLE)
                        .getDueDate()
                        .toInstant()
                        .atZone(TestClock.RIGA)
                        .toLocalDate())
                .isEqualTo(clock.today().plusDays(1));
        assertThat(register.missing(register.find(minor.volunteer()))).contains(Missing.GUARDIAN_CONSENT);
        assertThatThrownBy(this::admit).isInstanceOf(InvalidForm.class);
        assertThat(coordinator.page("/personas/" + minor.person()).body())
                .contains("piekrišana atsaukta")
                .doesNotContain("/parstavis-atsauc");
        assertThat(coordinator.page(page).statusCode()).isEqualTo(404);
    }

    @Test
    void theGuardianIsAskedAnewAndWhoeverSignsAgainLetsTheMinorGoOn() {
        applicant(14);
        ProcessInstance settling = withdrawn();

        settle("newConsent");

        assertThat(settling).isEnded().hasPassed("endEvent_consentAskedAgain");
        String again = last();
        assertThat(again).isNotEqualTo(consent);
        recorded(again, given());
        assertThat(register.missing(register.find(minor.volunteer()))).doesNotContain(Missing.GUARDIAN_CONSENT);
        admit();
    }

    @Test
    void whatWasSignedForBesideTheWorkEndsWithItAndWhoHadSeenTheSignatureStays() {
        atWork();
        assertThat(coordinator
                        .postForm(
                                "/personas/" + minor.person() + "/piekrisana",
                                Visitor.filledIn(
                                        coordinator
                                                .page("/personas/" + minor.person() + "/piekrisana")
                                                .body(),
                                        Map.of(
                                                "volunteer.photosConsent",
                                                "given",
                                                "volunteer.consentObtainedBy",
                                                "signed")))
                        .statusCode())
                .isEqualTo(302);

        withdrawn();

        assertThat(database.sql(
                                "select count(*) from lidzas.consent where volunteer = ? and purpose = 'photos' and given"
                                        + " and withdrawn_on is null")
                        .param(minor.volunteer())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(journey.instance("photoRemoval", minor.volunteer())).isWaitingAt("userTask_removePhotos");
        assertThat(guardians.find(consent).recordedBy()).isEqualTo(Journey.COORDINATOR);
    }

    @Test
    void noAgreementIsConcludedOnceTheGuardianHasWithdrawn() {
        applicant(14);
        withdrawn();

        assertThatThrownBy(() -> register.requireConsent(minor.volunteer(), "agreement.guardian.notGiven"))
                .isInstanceOf(InvalidForm.class);
    }

    @Test
    void nothingIsWithdrawnOfSomebodyWhoIsOfAge() {
        applicant(14);
        database.sql("update lidzas.person set birth_date = ? where reference = ?")
                .params(clock.today().minusYears(18), minor.person())
                .update();

        assertThat(coordinator.page("/personas/" + minor.person()).body())
                .contains("piekrišana")
                .doesNotContain("/parstavis-atsauc");
        assertThat(coordinator.page(page).statusCode()).isEqualTo(404);
        assertThat(guardians.find(consent).stage()).isEqualTo(ConsentStage.GIVEN);
    }

    @Test
    void nothingIsWithdrawnOfSomebodyWhoHasLeft() {
        applicant(14);
        register.withdrawApplication(minor.volunteer());

        assertThat(coordinator.page("/personas/" + minor.person()).body()).doesNotContain("/parstavis-atsauc");
        assertThat(coordinator.page(page).statusCode()).isEqualTo(404);
    }

    @Test
    void whereTheGuardianDoesNotSignAnewIsDecidedOnceMore() {
        applicant(14);
        withdrawn();
        settle("newConsent");

        recorded(last(), Map.of("decision", "refused"));

        assertThat(journey.instance(WITHDRAWAL, consent)).isWaitingAt(SETTLE);
    }

    @Test
    void whereAnotherGuardianIsNamedNothingIsDecidedUnlessThatOneDoesNotSignEither() {
        applicant(14);
        ProcessInstance settling = withdrawn();

        transaction.executeWithoutResult(
                status -> guardians.nameInstead(minor.volunteer(), new Guardian("Tomass Tētis", guardian, null, "lv")));

        assertThat(settling).isEnded().hasPassed("event_withdrawalLapsed");
        recorded(last(), Map.of("decision", "refused"));
        assertThat(journey.instance(WITHDRAWAL, consent)).isWaitingAt(SETTLE);
        assertThat(journey.tasks(consent)).hasSize(1);
    }

    @Test
    void whoeverHasAnotherConsentByNowIsNotAskedForOneMore() {
        atWork();
        withdrawn();
        signedAgainBesideTheTask();

        settle("newConsent");

        assertThat(guardians.isOpen(minor.volunteer())).isFalse();
    }

    @Test
    void withoutAConsentTheWayIntoTheTeamEnds() {
        applicant(14);
        runtime.createProcessInstanceByKey("volunteerOnboarding")
                .businessKey(minor.volunteer())
                .startBeforeActivity("userTask_decideAdmission")
                .execute();
        ProcessInstance settling = withdrawn();

        settle("ends");
        journey.runJobs(minor.volunteer());

        assertThat(settling).isEnded().hasPassed("endEvent_endDecided");
        assertThat(volunteers.stage(minor.volunteer())).isEqualTo("withdrawn");
    }

    @Test
    void whoeverWorksGetsTheNoticeThatTheLawAsksForAndNoAgreementMeanwhile() {
        atWork();
        withdrawn();
        assertThatThrownBy(() -> register.openAgreement(minor.volunteer(), Journey.COORDINATOR))
                .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(
                                refused.errors().get(""))
                        .contains("likumiskā pārstāvja rakstveida piekrišanu"));

        settle("ends");

        Cooperation agreed = register.find(minor.volunteer()).cooperation();
        assertThat(agreed.noticeFrom()).isEqualTo(Cooperation.NoticeBy.ORGANISATION);
        assertThat(agreed.lastDay()).isEqualTo(clock.today().plusDays(3));
    }

    @Test
    void whoeverTurnsSeventeenMeanwhileIsNotDecidedAboutAnyMore() {
        applicant(16);
        ProcessInstance settling = withdrawn();
        clock.set(clock.today().plusYears(1).atTime(LocalTime.NOON).atZone(TestClock.RIGA));

        birthdays.work();

        assertThat(settling).isEnded().hasPassed("event_withdrawalLapsed", "endEvent_nothingToSettle");
    }

    @Test
    void nobodyDecidesAboutSomebodyWhoHasLeftMeanwhile() {
        applicant(14);
        ProcessInstance settling = withdrawn();

        register.withdrawApplication(minor.volunteer());

        assertThat(settling).isEnded().hasPassed("event_withdrawalLapsed");
    }

    private void applicant(int age) {
        minor = volunteers.toBeChecked(Canary.mailbox(), age, Map.of("role", "companion", "childContact", "none"));
        begin();
    }

    /** Somebody of the team who turns out to be a minor with a guardian. */
    private void atWork() {
        minor = cooperations.inProbation();
        database.sql("update lidzas.person set birth_date = ? where reference = ?")
                .params(clock.today().minusYears(14), minor.person())
                .update();
        begin();
    }

    /** As it could be while the task stood on the card's own way to name a guardian. */
    private void signedAgainBesideTheTask() {
        transaction.executeWithoutResult(status -> {
            guardians.name(minor.volunteer(), new Guardian("Tomass Tētis", guardian, null, "lv"));
            guardians.askGuardian(minor.volunteer());
        });
        recorded(last(), given());
    }

    private void begin() {
        page = "/personas/" + minor.person() + "/parstavis-atsauc";
        coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        transaction.executeWithoutResult(status -> {
            guardians.name(minor.volunteer(), new Guardian("Māra Māte", guardian, null, "lv"));
            guardians.askGuardian(minor.volunteer());
        });
        consent = last();
        recorded(consent, given());
    }

    private Map<String, Object> given() {
        return Map.of(
                "decision",
                "given",
                "signedHow",
                "paper",
                "signedOn",
                clock.today().toString(),
                "signedWhere",
                "Mape 3",
                "photosAgreed",
                true);
    }

    private void recorded(String reference, Map<String, Object> seen) {
        journey.runJobs(reference);
        List<ReceivedMail> mails = MailServer.mailsTo(guardian);
        journey.answer(mails.get(mails.size() - 1).link(), Map.of("guardianAnswer", "willSign"));
        journey.submit(reference, "userTask_recordGuardianConsent", CONSENT, seen, Map.of());
    }

    private ProcessInstance withdrawn() {
        assertThat(coordinator
                        .postForm(
                                page,
                                Visitor.filledIn(
                                        coordinator.page(page).body(),
                                        Map.of("guardianConsent.withdrawnOn", Written.typed(clock.today()))))
                        .statusCode())
                .isEqualTo(302);
        return journey.instance(WITHDRAWAL, consent);
    }

    private void settle(String outcome) {
        journey.submit(consent, SETTLE, CONSENT, Map.of(), Map.of("withdrawalOutcome", outcome));
        journey.runJobs(consent);
    }

    private String last() {
        List<GuardianConsent> all = guardians.of(minor.volunteer());
        return all.get(all.size() - 1).reference();
    }

    private void admit() {
        register.admitVolunteer(minor.volunteer(), Journey.COORDINATOR);
    }
}
