package lv.lidzas.volunteers.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.LookedUp;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.volunteers.VolunteerAdmitted;
import lv.lidzas.volunteers.VolunteerLeft;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
class ReferenceProcessTest {

    private static final String SCREENING = "volunteerScreening";
    private static final String NAME = "userTask_nameReferees";
    private static final String CALL = "userTask_callApplicant";
    private static final String GIVE = "userTask_giveReference";
    private static final String REACH = "userTask_reachReferee";
    private static final String REPLACE = "userTask_replaceReferee";
    private static final String AWAIT = "userTask_awaitAnswers";
    private static final Map<String, String> RECOMMENDED =
            Map.of("knownHow", "Zeltputnas kolēģe.", "strengths", "Klausās.", "recommended", "yes");

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of(SCREENING, "volunteerReference");

    @Autowired
    private JdbcClient database;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private ReferenceRegister references;

    @Autowired
    private Erasure erasure;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    @Qualifier("referenceRetention")
    private NightlyWork night;

    private final String email = Canary.mailbox();
    private final String first = Canary.mailbox();
    private final String second = Canary.mailbox();
    private TeamMember applicant;
    private int age;

    @BeforeEach
    void onAThursdayMorning() {
        clock.set(LocalDate.of(2026, 11, 26).atTime(LocalTime.of(10, 0)).atZone(TestClock.RIGA));
    }

    @Test
    void twoRefereesAnswerByLinkAndTheChecksAreDone() {
        ProcessInstance screening = checked(30, "companion");
        assertThat(stage()).isEqualTo("checks");
        assertThat(MailServer.mailTo(email, "Kas jūs pazīst?").plain()).contains("17. decembrim");

        nameByLink();
        assertThat(screening).isWaitingAt(AWAIT);
        String asked = MailServer.mailTo(first, "Lūdzam atsauksmi").plain();
        assertThat(asked).contains("Ilze vēlas", "Labdien, Ieva!", "izdzēšam");
        assertThat(journey.open(MailServer.mailTo(first, "Lūdzam atsauksmi").link())
                        .getBody())
                .contains(Canary.LAST_NAME);
        give(first, "accepted", RECOMMENDED);
        assertThat(screening).isWaitingAt(AWAIT);
        give(second, "accepted", RECOMMENDED);

        assertThat(screening).isEnded().hasPassed("event_answersCame", "endEvent_checksDone");
        assertThat(references.of(applicant.volunteer()))
                .extracting(Reference::stage, Reference::recommended, Reference::settledBy)
                .containsOnly(tuple(ReferenceStage.GIVEN, "yes", null));
    }

    @Test
    void theRegisterIsLookedIntoWhileRefereesAnswer() {
        applicant = volunteers.toBeChecked(email, 30, Map.of("role", "familySupporter", "childContact", "regular"));
        age = 30;
        ProcessInstance screening = journey.instance(SCREENING, applicant.volunteer());
        journey.runJobs(applicant.volunteer());
        nameByLink();
        give(first, "accepted", RECOMMENDED);
        give(second, "accepted", RECOMMENDED);
        assertThat(screening).isWaitingAt("userTask_checkRecord");

        journey.submit(
                applicant.volunteer(), "userTask_checkRecord", "volunteer", LookedUp.cleared(clock.today()), Map.of());

        assertThat(screening).isEnded().hasNotPassed(AWAIT);
    }

    @Test
    void whoeverOnlyHelpsAtEventsPassesAtOnce() {
        checked(30, "eventHelper");

        assertThat(journey.tasks(applicant.volunteer())).isEmpty();
        assertThat(stage()).isEqualTo("interview");
        assertThat(MailServer.mailsTo(email)).isEmpty();
    }

    @Test
    void aMinorNeedsOneReference() {
        ProcessInstance screening = checked(17, "companion");

        assertThat(journey.open(MailServer.mailTo(email, "Kas jūs pazīst?").link())
                        .getBody())
                .contains("firstRefereeName");
        nameByLink();
        give(first, "accepted", RECOMMENDED);

        assertThat(MailServer.mailsTo(second)).isEmpty();
        assertThat(screening).isEnded();
    }

    @Test
    void nobodyIsNamedTwiceNorTheApplicantNorWithoutAsking() {
        checked(30, "companion");
        String link = MailServer.mailTo(email, "Kas jūs pazīst?").link();

        Map<String, Object> same = named();
        same.put("secondRefereeEmail", first);
        Map<String, Object> self = named();
        self.put("firstRefereeEmail", email);
        Map<String, Object> notAsked = named();
        notAsked.remove("secondRefereeAgreed");
        for (Map<String, Object> refused : List.of(same, self, notAsked)) {
            assertThat(journey.answer(link, Map.of("volunteer", refused))
                            .getStatusCode()
                            .value())
                    .isEqualTo(422);
        }

        assertThat(references.of(applicant.volunteer())).isEmpty();
        assertThat(journey.tasks(applicant.volunteer())).hasSize(1);
    }

    @Test
    void theApplicantIsRemindedTwiceAndAColleagueWritesDownWhomHeNamesOnThePhone() {
        ProcessInstance screening = checked(30, "companion");
        waitFor(applicant.volunteer(), "event_nameRefereesReminder");
        waitFor(applicant.volunteer(), "event_nameRefereesSecondReminder");
        assertThat(MailServer.subjectsTo(email))
                .containsExactly("Kas jūs pazīst?", "Gaidām jūsu ieteicējus", "Gaidām jūsu ieteicējus");

        journey.submit(applicant.volunteer(), NAME, "volunteer", named(), Map.of("obtainedBy", "phone"));

        assertThat(screening).isWaitingAt(AWAIT);
        assertThat(references.of(applicant.volunteer())).hasSize(2);
    }

    @Test
    void aColleagueCallsWhoeverNamesNobodyAndWritesOnceMore() {
        ProcessInstance screening = silent();
        assertThat(screening).isWaitingAt(CALL);

        call("again");

        assertThat(MailServer.subjectsTo(email))
                .filteredOn("Kas jūs pazīst?"::equals)
                .hasSize(2);
        assertThat(screening).isWaitingAt(NAME);
    }

    @Test
    void aColleagueGoesOnWithoutRefereesForAReason() {
        ProcessInstance screening = silent();

        call("without");

        assertThat(screening).isEnded().hasPassed("endEvent_checksDone");
        assertThat(references.isNamed(applicant.volunteer())).isFalse();
    }

    @Test
    void colleaguesAreRemindedThatNobodyHasLookedIntoTheRegister() {
        applicant = volunteers.toBeChecked(email, 30, Map.of("role", "eventHelper", "childContact", "regular"));
        ProcessInstance screening = journey.instance(SCREENING, applicant.volunteer());
        journey.runJobs(applicant.volunteer());

        waitFor(applicant.volunteer(), "event_checkRecordReminder");

        assertThat(MailServer.mailsTo("birojs@example.org"))
                .filteredOn(mail -> mail.subject().equals("Jāpieraksta kāda pārbaude"))
                .extracting(ReceivedMail::plain)
                .filteredOn(text -> text.contains(applicant.volunteer()))
                .singleElement()
                .satisfies(text -> assertThat(text).doesNotContain(Canary.LAST_NAME, "sodīt"));
        assertThat(screening).isWaitingAt("userTask_checkRecord");
    }

    @Test
    void aRefereeWhoWouldRatherNotIsReplacedByAnother() {
        ProcessInstance screening = checked(17, "companion");
        nameByLink();
        give(first, "declined", Map.of());
        String declined = references.of(applicant.volunteer()).get(0).reference();

        journey.submit(
                declined,
                REPLACE,
                "reference",
                Map.of("newRefereeName", "Oto Otrais", "newRefereeEmail", second, "newRefereeAgreed", true),
                Map.of("refereeDecision", "another"));

        assertThat(references.find(declined).stage()).isEqualTo(ReferenceStage.REPLACED);
        assertThat(screening).isWaitingAt(AWAIT);
        String next = references.find(declined).nextReference();
        journey.runJobs(next);
        give(second, "accepted", RECOMMENDED);
        assertThat(screening).isEnded();
    }

    @Test
    void aRefereeWhoIsSilentIsRemindedTwiceAndThenItGoesWithoutForAReason() {
        ProcessInstance screening = checked(17, "companion");
        nameByLink();
        String asked = references.of(applicant.volunteer()).get(0).reference();
        String link = MailServer.mailTo(first, "Lūdzam atsauksmi").link();
        waitFor(asked, "event_giveReferenceReminder");
        waitFor(asked, "event_giveReferenceSecondReminder");
        waitFor(asked, "event_giveReferenceOverdue");

        assertThat(MailServer.subjectsTo(first))
                .containsExactly("Lūdzam atsauksmi", "Gaidām jūsu atsauksmi", "Gaidām jūsu atsauksmi");
        assertThat(journey.open(link).getStatusCode().value()).isEqualTo(410);
        assertThat(journey.trySubmit(
                                journey.task(asked, REPLACE),
                                "reference",
                                Map.of(),
                                Map.of("refereeDecision", "waived"))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        journey.submit(
                asked,
                REPLACE,
                "reference",
                Map.of("waiveReason", "Skolotāja ir slimnīcā."),
                Map.of("refereeDecision", "waived"));

        Reference waived = references.find(asked);
        assertThat(waived.stage()).isEqualTo(ReferenceStage.WAIVED);
        assertThat(waived.settledBy()).isEqualTo(Journey.COORDINATOR);
        assertThat(screening).isEnded();
    }

    @Test
    void anAddressThatRefusesIsATaskAtOnceAndTheOtherOneGetsALinkOfItsOwn() {
        ProcessInstance screening = checked(17, "companion");
        MailServer.refuse(first);
        nameByLink();
        String asked = references.of(applicant.volunteer()).get(0).reference();
        assertThat(references.find(asked).isRefused()).isTrue();
        assertThat(journey.tasks(asked)).extracting(Task::getTaskDefinitionKey).containsExactly(REACH);
        assertThat(journey.task(asked, REACH)
                        .getDueDate()
                        .toInstant()
                        .atZone(TestClock.RIGA)
                        .toLocalDate())
                .isEqualTo(clock.today().plusDays(4));
        assertThat(journey.formVariables(asked, REACH).toString()).contains(first);

        reach(asked, Map.of("correctedEmail", second), "otherAddress");

        assertThat(references.find(asked).isRefused()).isFalse();
        give(second, "accepted", RECOMMENDED);
        assertThat(references.find(asked).stage()).isEqualTo(ReferenceStage.GIVEN);
        assertThat(screening).isEnded();
    }

    @Test
    void anAddressThatRefusesAReminderIsOneThatNobodyAnswersFrom() {
        checked(17, "companion");
        nameByLink();
        String asked = references.of(applicant.volunteer()).get(0).reference();
        String link = MailServer.mailTo(first, "Lūdzam atsauksmi").link();
        MailServer.refuse(first);

        waitFor(asked, "event_giveReferenceReminder");

        assertThat(journey.tasks(asked)).extracting(Task::getTaskDefinitionKey).containsExactly(REACH);
        assertThat(journey.open(link).getStatusCode().value()).isEqualTo(410);
    }

    @Test
    void whoWasAskedBeforeTheDiagramKnewOfItIsATaskAtOnceToo() {
        checked(17, "companion");
        nameByLink();
        String asked = references.of(applicant.volunteer()).get(0).reference();
        ProcessInstance older = journey.instance("volunteerReference", asked);
        database.sql("delete from public.act_ru_event_subscr where proc_inst_id_ = ?")
                .param(older.getId())
                .update();
        MailServer.refuse(first);

        waitFor(asked, "event_giveReferenceReminder");
        journey.runJobs(asked);

        assertThat(older).isEnded();
        assertThat(journey.tasks(asked)).extracting(Task::getTaskDefinitionKey).containsExactly(REACH);
    }

    @Test
    void whatARefereeWithoutAnAddressSaysOnThePhoneIsAReference() {
        ProcessInstance screening = checked(17, "companion");
        MailServer.refuse(first);
        nameByLink();
        String asked = references.of(applicant.volunteer()).get(0).reference();
        assertThat(journey.trySubmit(
                                journey.task(asked, REACH), "reference", Map.of(), Map.of("refereeReach", "answered"))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);

        reach(asked, RECOMMENDED, "answered");

        Reference given = references.find(asked);
        assertThat(given.stage()).isEqualTo(ReferenceStage.GIVEN);
        assertThat(given.strengths()).isEqualTo("Klausās.");
        assertThat(given.settledBy()).isEqualTo(Journey.COORDINATOR);
        assertThat(screening).isEnded();
    }

    @Test
    void aRefereeWhoCannotBeReachedIsReplacedByAnotherButNotByTheApplicant() {
        ProcessInstance screening = checked(17, "companion");
        MailServer.refuse(first);
        nameByLink();
        String asked = references.of(applicant.volunteer()).get(0).reference();
        assertThat(journey.trySubmit(
                                journey.task(asked, REACH),
                                "reference",
                                Map.of("correctedEmail", email),
                                Map.of("refereeReach", "otherAddress"))
                        .getBody())
                .contains("tā ir pretendenta adrese");
        reach(asked, Map.of(), "notReached");

        Map<String, Object> another = new HashMap<>(Map.of("newRefereeName", "Oto Otrais", "newRefereeAgreed", true));
        another.put("newRefereeEmail", email);
        assertThat(journey.trySubmit(
                                journey.task(asked, REPLACE),
                                "reference",
                                another,
                                Map.of("refereeDecision", "another"))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        another.put("newRefereeEmail", second);
        journey.submit(asked, REPLACE, "reference", another, Map.of("refereeDecision", "another"));

        assertThat(references.find(asked).stage()).isEqualTo(ReferenceStage.REPLACED);
        assertThat(screening).isWaitingAt(AWAIT);
    }

    @Test
    void theAddressOfTheOtherRefereeIsNone() {
        checked(30, "companion");
        MailServer.refuse(first);
        nameByLink();
        String asked = references.of(applicant.volunteer()).get(0).reference();

        assertThat(journey.trySubmit(
                                journey.task(asked, REACH),
                                "reference",
                                Map.of("correctedEmail", second),
                                Map.of("refereeReach", "otherAddress"))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(references.find(asked).referee().email()).isEqualTo(first);
    }

    @Test
    void aColleagueGoesOnWithoutThoseThatAreMissing() {
        ProcessInstance screening = checked(30, "companion");
        nameByLink();
        String link = MailServer.mailTo(second, "Lūdzam atsauksmi").link();
        journey.submit(applicant.volunteer(), AWAIT, "volunteer", Map.of("note", "Viena atsauksme pietiek."), Map.of());
        assertThat(screening).isEnded();

        publish(new VolunteerAdmitted(applicant.volunteer(), clock.now()));

        assertThat(references.of(applicant.volunteer()))
                .extracting(Reference::stage)
                .containsOnly(ReferenceStage.WAIVED);
        assertThat(journey.open(link).getStatusCode().value()).isIn(404, 410);
    }

    @Test
    void whatWasSaidIsKeptSixMonthsAfterTheDecisionAndNotLonger() {
        checked(17, "companion");
        nameByLink();
        give(first, "accepted", RECOMMENDED);
        publish(new VolunteerLeft(applicant.volunteer()));

        clock.set(
                clock.today().plusMonths(6).minusDays(1).atTime(LocalTime.NOON).atZone(TestClock.RIGA));
        night.work();
        assertThat(references.of(applicant.volunteer())).hasSize(1);
        clock.set(clock.today().plusDays(2).atTime(LocalTime.NOON).atZone(TestClock.RIGA));
        night.work();
        assertThat(references.of(applicant.volunteer())).isEmpty();
    }

    @Test
    void whoeverIsAskedNoMoreAboutAnotherRoleBeforeTheAdmissionIsKeptNoLongerThanTheOthers() {
        applicant = volunteers.toBeReviewed(email);
        transaction.executeWithoutResult(status -> {
            for (String mailbox : List.of(first, second, Canary.mailbox())) {
                references.name(applicant.volunteer(), new Referee("Ieva Ieteicēja", mailbox, "lv"), true);
            }
        });
        List<String> named = references.of(applicant.volunteer()).stream()
                .map(Reference::reference)
                .toList();
        transaction.executeWithoutResult(status -> {
            references.settleReference(named.get(0), "waived", Journey.COORDINATOR);
            references.settleReference(named.get(1), "given", null);
        });

        publish(new VolunteerAdmitted(applicant.volunteer(), clock.now()));

        assertThat(references.find(named.get(0)).decidedAt()).isNotNull();
        assertThat(references.find(named.get(1)).isToBeWeighed()).isTrue();
        assertThat(references.find(named.get(2)).isOpen()).isTrue();
        clock.set(clock.today().plusMonths(6).plusDays(1).atTime(LocalTime.NOON).atZone(TestClock.RIGA));
        night.work();
        assertThat(references.of(applicant.volunteer()))
                .extracting(Reference::reference)
                .containsExactly(named.get(1), named.get(2));
    }

    @Test
    void whoeverIsErasedTakesReferencesLinksAndWaitsAlong() {
        checked(30, "companion");
        nameByLink();
        String asked = references.of(applicant.volunteer()).get(0).reference();
        String link = MailServer.mailTo(first, "Lūdzam atsauksmi").link();

        erasure.erase(applicant.person(), Erasure.Cause.REQUEST, null);

        assertThat(references.of(applicant.volunteer())).isEmpty();
        assertThat(journey.tasks(asked)).isEmpty();
        assertThat(journey.open(link).getStatusCode().value()).isEqualTo(404);
    }

    private ProcessInstance silent() {
        ProcessInstance screening = checked(30, "companion");
        waitFor(applicant.volunteer(), "event_nameRefereesOverdue");
        return screening;
    }

    private void call(String outcome) {
        journey.submit(
                applicant.volunteer(),
                CALL,
                "volunteer",
                Map.of("note", "Piezvanīju."),
                Map.of("applicantCall", outcome));
        journey.runJobs(applicant.volunteer());
    }

    private ProcessInstance checked(int years, String role) {
        age = years;
        applicant = volunteers.toBeChecked(email, age, Map.of("role", role, "childContact", "none"));
        ProcessInstance screening = journey.instance(SCREENING, applicant.volunteer());
        journey.runJobs(applicant.volunteer());
        return screening;
    }

    private void nameByLink() {
        ResponseEntity<String> answer =
                journey.answer(MailServer.mailTo(email, "Kas jūs pazīst?").link(), Map.of("volunteer", named()));
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(204);
        references.of(applicant.volunteer()).forEach(one -> journey.runJobs(one.reference()));
    }

    private Map<String, Object> named() {
        Map<String, Object> named = new HashMap<>(
                Map.of("firstRefereeName", "Ieva Ieteicēja", "firstRefereeEmail", first, "firstRefereeAgreed", true));
        named.putAll(Map.of("secondRefereeName", "Oto Otrais", "secondRefereeEmail", second));
        named.put("secondRefereeAgreed", true);
        if (age < 18) {
            named.keySet().removeIf(key -> key.startsWith("second"));
        }
        return named;
    }

    private void give(String referee, String answer, Map<String, String> said) {
        ResponseEntity<String> sent = journey.answer(
                MailServer.mailTo(referee, "Lūdzam atsauksmi").link(),
                Map.of("reference", said, "referenceAnswer", answer));
        assertThat(sent.getStatusCode().value()).as(sent.getBody()).isEqualTo(204);
    }

    private void reach(String asked, Map<String, ?> bound, String outcome) {
        journey.submit(asked, REACH, "reference", bound, Map.of("refereeReach", outcome));
        journey.runJobs(asked);
    }

    private void waitFor(String reference, String event) {
        clock.set(journey.timer(reference, event).getDuedate().toInstant());
        journey.runJobs(reference);
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private String stage() {
        return volunteers.stage(applicant.volunteer());
    }
}
