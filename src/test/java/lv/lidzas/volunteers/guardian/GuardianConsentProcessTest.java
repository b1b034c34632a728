package lv.lidzas.volunteers.guardian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.check.CheckAnswers;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The Volunteer Work Law, section 4(2). */
@ProcessTest
class GuardianConsentProcessTest {

    private static final String SCREENING = "volunteerScreening";
    private static final String CONSENT = "guardianConsent";
    private static final String READ = "userTask_readGuardianConsent";
    private static final String REACH = "userTask_reachGuardian";
    private static final String RECORD = "userTask_recordGuardianConsent";
    private static final String ASKED = "Vajadzīga jūsu rakstveida piekrišana";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of(CONSENT);

    @Autowired
    private JdbcClient database;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private VolunteerRegister register;

    @Autowired
    private GuardianRegister guardians;

    @Autowired
    private CheckAnswers checks;

    @Autowired
    private Erasure erasure;

    @Autowired
    @Qualifier("birthdayWork")
    private NightlyWork birthdays;

    private final String email = Canary.mailbox();
    private final String guardian = Canary.mailbox();
    private TeamMember applicant;
    private String consent;

    @BeforeEach
    void onAThursdayMorning() {
        clock.set(LocalDate.of(2026, 11, 26).atTime(LocalTime.of(10, 0)).atZone(TestClock.RIGA));
    }

    @Test
    void aThirteenYearOldWhoseGuardianHasSignedOnPaperIsAdmitted() {
        named(13);
        ProcessInstance asking = journey.instance(CONSENT, consent);
        String link = MailServer.mailTo(guardian, ASKED).link();
        assertThat(journey.open(link).getBody())
                .contains("rakstveida", "eParaksts", "fotogrāfijas publicē", Canary.LAST_NAME)
                .doesNotContain(guardian);

        answer(link, "willSign");
        assertThat(journey.open(link).getBody()).contains("Jau ir atbildēts, ka piekrišanu parakstīsiet");
        assertThat(journey.formVariables(consent, RECORD).toString()).contains("willSign");
        assertThat(guardians.find(consent).stage()).isEqualTo(ConsentStage.OPEN);
        assertThatThrownBy(this::admit).isInstanceOf(InvalidForm.class);
        assertThat(guardians.agreesTo(List.of(applicant.volunteer()))).isEmpty();
        record(Map.of(
                "decision",
                "given",
                "signedHow",
                "paper",
                "signedOn",
                clock.today().toString(),
                "signedWhere",
                "Mape 3",
                "photosAgreed",
                true));

        assertThat(guardians.agreesTo(List.of(applicant.volunteer()))).containsExactly("photos");
        GuardianConsent given = guardians.find(consent);
        assertThat(given.stage()).isEqualTo(ConsentStage.GIVEN);
        assertThat(given.signedHow()).isEqualTo("paper");
        assertThat(given.signedOn()).isEqualTo(clock.today());
        assertThat(given.recordedBy()).isEqualTo(Journey.COORDINATOR);
        assertThat(asking).isEnded();
        admit();
        assertThat(volunteers.stage(applicant.volunteer())).isEqualTo("training");
    }

    @Test
    void aThirteenYearOldWithoutConsentIsNotAdmitted() {
        named(13);
        String link = MailServer.mailTo(guardian, ASKED).link();
        assertThat(journey.open(link).getBody()).contains("Nosūtīt atbildi").doesNotContain("Izlasīju");
        answer(link, "willNot");
        assertThat(journey.open(link).getBody()).contains("Jau ir atbildēts, ka piekrišanu neparakstīsiet");
        assertThat(journey.formVariables(consent, RECORD).toString())
                .as("the coordinator sees the answer")
                .contains("willNot");
        record(Map.of("decision", "refused"));

        assertThat(guardians.find(consent).stage()).isEqualTo(ConsentStage.REFUSED);
        assertThatThrownBy(this::admit)
                .isInstanceOfSatisfying(
                        InvalidForm.class,
                        refused -> assertThat(refused.errors())
                                .containsEntry(
                                        "",
                                        "Pretendentu vēl nevar uzņemt: likums prasa likumiskā pārstāvja rakstveida piekrišanu,"
                                                + " un tā nav pierakstīta. Kam to lūgt, ierakstiet personas kartītē: „Nosaukt pārstāvi”."));
        assertThat(volunteers.stage(applicant.volunteer())).isEqualTo("checks");
    }

    @Test
    void aConsentThatNobodySaysHowItIsSignedIsNone() {
        named(15);
        answer(MailServer.mailTo(guardian, ASKED).link(), "willSign");

        ResponseEntity<String> refused = journey.trySubmit(
                journey.task(consent, RECORD), "guardianConsent", Map.of("decision", "given"), Map.of());

        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(guardians.find(consent).stage()).isEqualTo(ConsentStage.OPEN);
    }

    @Test
    void aSilentGuardianIsRemindedTwiceAndThenACoordinatorCalls() {
        named(14);
        String link = MailServer.mailTo(guardian, ASKED).link();
        waitFor("event_readGuardianConsentReminder");
        waitFor("event_readGuardianConsentSecondReminder");
        waitFor("event_readGuardianConsentOverdue");

        assertThat(MailServer.subjectsTo(guardian))
                .containsExactly(ASKED, "Gaidām jūsu rakstveida piekrišanu", "Gaidām jūsu rakstveida piekrišanu");
        assertThat(journey.open(link).getStatusCode().value()).isEqualTo(410);
        assertThat(journey.formVariables(consent, RECORD).toString())
                .contains(guardian, "26667")
                .doesNotContain("willSign", "willNot");
    }

    @Test
    void whoWasAskedBeforeTheDiagramKnewOfARefusalIsATaskAtOnceToo() {
        named(14);
        ProcessInstance older = journey.instance("guardianConsent", consent);
        database.sql("delete from public.act_ru_event_subscr where proc_inst_id_ = ?")
                .param(older.getId())
                .update();
        MailServer.refuse(guardian);

        waitFor("event_readGuardianConsentReminder");
        journey.runJobs(consent);

        assertThat(older).isEnded();
        assertThat(journey.tasks(consent))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly(REACH);
    }

    @Test
    void anAddressThatRefusesIsATaskAtOnceAndTheOtherOneGetsALinkOfItsOwn() {
        String other = Canary.mailbox();
        MailServer.refuse(guardian);
        named(14);
        assertThat(guardians.find(consent).isRefused()).isTrue();
        assertThat(journey.tasks(consent))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly(REACH);
        assertThat(journey.formVariables(consent, REACH).toString()).contains(guardian, "26667");
        assertThat(journey.trySubmit(
                                journey.task(consent, REACH),
                                CONSENT,
                                Map.of("correctedEmail", email),
                                Map.of("guardianReach", "otherAddress"))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);

        reach(Map.of("correctedEmail", other), "otherAddress");

        assertThat(guardians.find(consent).isRefused()).isFalse();
        answer(MailServer.mailTo(other, ASKED).link(), "willSign");
        assertThat(journey.tasks(consent))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly(RECORD);
    }

    @Test
    void whatAGuardianSaysOnThePhoneIsNoConsentUntilItIsSigned() {
        MailServer.refuse(guardian);
        named(14);

        reach(Map.of(), "withoutLetter");

        assertThat(guardians.find(consent).stage()).isEqualTo(ConsentStage.OPEN);
        assertThatThrownBy(this::admit).isInstanceOf(InvalidForm.class);
        record(Map.of(
                "decision", "given",
                "signedHow", "eSignature",
                "signedOn", clock.today().toString(),
                "signedWhere", "Mape 3"));
        admit();
    }

    @Test
    void anAddressThatRefusesAReminderIsOneThatNobodyAnswersFrom() {
        named(14);
        MailServer.refuse(guardian);

        waitFor("event_readGuardianConsentReminder");

        assertThat(journey.tasks(consent))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly(REACH);
    }

    @Test
    void whoeverTurnsSeventeenMeanwhileNeedsNoGuardianAnyMore() {
        named(16);
        clock.set(clock.today().plusYears(1).atTime(LocalTime.NOON).atZone(TestClock.RIGA));

        birthdays.work();

        assertThat(guardians.find(consent).stage()).isEqualTo(ConsentStage.UNNEEDED);
        assertThat(journey.tasks(consent)).isEmpty();
        admit();
    }

    @Test
    void aGuardianWhoIsStillNeededTheDayBeforeIsWaitedFor() {
        named(16);
        clock.set(clock.today().plusYears(1).minusDays(1).atTime(LocalTime.NOON).atZone(TestClock.RIGA));

        birthdays.work();

        assertThat(guardians.find(consent).stage()).isEqualTo(ConsentStage.OPEN);
        assertThat(journey.task(consent, READ)).isNotNull();
    }

    @Test
    void whoeverTurnsSeventeenBeforeNamingAnybodyIsNotAskedForAGuardian() {
        ask(16);
        clock.set(clock.today().plusYears(1).atTime(LocalTime.NOON).atZone(TestClock.RIGA));

        birthdays.work();

        assertThat(asked()).containsEntry("guardianAsked", false).containsEntry("referencesAsked", 1);
    }

    @Test
    void whoeverTurnsEighteenBeforeNamingAnybodyIsAskedForAsManyReferencesAsAnAdult() {
        ask(17);
        assertThat(asked()).containsEntry("referencesAsked", 1);
        clock.set(clock.today().plusYears(1).atTime(LocalTime.NOON).atZone(TestClock.RIGA));

        birthdays.work();

        assertThat(asked()).containsEntry("referencesAsked", 2);
    }

    @Test
    void whoeverHasNamedSomebodyByThenIsAskedForNoMore() {
        ask(17);
        Map<String, Object> names = names();
        names.keySet().removeIf(key -> key.startsWith("guardian"));
        assertThat(journey.answer(MailServer.mailTo(email, "Kas jūs pazīst?").link(), Map.of("volunteer", names))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        clock.set(clock.today().plusYears(1).atTime(LocalTime.NOON).atZone(TestClock.RIGA));

        birthdays.work();

        assertThat(asked()).containsEntry("referencesAsked", 1);
    }

    private Map<String, Object> asked() {
        return checks.read(applicant.volunteer());
    }

    @Test
    void theMinorIsNotTheGuardian() {
        ask(13);
        Map<String, Object> values = names();
        values.put("guardianEmail", email);

        assertThat(journey.answer(MailServer.mailTo(email, "Kas jūs pazīst?").link(), Map.of("volunteer", values))
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
        assertThat(guardians.of(applicant.volunteer())).isEmpty();
    }

    @Test
    void whoeverIsErasedTakesTheGuardianAlong() {
        named(13);
        String link = MailServer.mailTo(guardian, ASKED).link();

        erasure.erase(applicant.person(), Erasure.Cause.REQUEST, null);

        assertThat(guardians.of(applicant.volunteer())).isEmpty();
        assertThat(journey.tasks(consent)).isEmpty();
        assertThat(journey.open(link).getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void nobodyWaitsForTheGuardianOfSomebodyWhoHasWithdrawn() {
        named(13);

        register.withdrawApplication(applicant.volunteer());

        assertThat(journey.tasks(consent)).isEmpty();
        assertThat(guardians.isOpen(applicant.volunteer())).isFalse();
    }

    private void ask(int age) {
        applicant = volunteers.toBeChecked(email, age, Map.of("role", "companion", "childContact", "none"));
        journey.runJobs(applicant.volunteer());
    }

    private void named(int age) {
        ask(age);
        ProcessInstance screening = journey.instance(SCREENING, applicant.volunteer());
        ResponseEntity<String> answer =
                journey.answer(MailServer.mailTo(email, "Kas jūs pazīst?").link(), Map.of("volunteer", names()));
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(204);
        assertThat(screening).isWaitingAt("userTask_awaitAnswers");
        consent = guardians.of(applicant.volunteer()).get(0).reference();
        journey.runJobs(consent);
    }

    private Map<String, Object> names() {
        Map<String, Object> names = new HashMap<>(Map.of(
                "firstRefereeName",
                "Ieva Ieteicēja",
                "firstRefereeEmail",
                Canary.mailbox(),
                "firstRefereeAgreed",
                true));
        names.putAll(Map.of("guardianName", "Māra Māte", "guardianEmail", guardian, "guardianPhone", Canary.phone(77)));
        return names;
    }

    private void answer(String link, String said) {
        ResponseEntity<String> sent = journey.answer(link, Map.of("guardianAnswer", said));
        assertThat(sent.getStatusCode().value()).as(sent.getBody()).isEqualTo(204);
    }

    private void record(Map<String, ?> seen) {
        journey.submit(consent, RECORD, "guardianConsent", seen, Map.of());
    }

    private void reach(Map<String, ?> bound, String outcome) {
        journey.submit(consent, REACH, CONSENT, bound, Map.of("guardianReach", outcome));
        journey.runJobs(consent);
    }

    private void admit() {
        register.admitVolunteer(applicant.volunteer(), Journey.COORDINATOR);
    }

    private void waitFor(String event) {
        clock.set(journey.timer(consent, event).getDuedate().toInstant());
        journey.runJobs(consent);
    }
}
