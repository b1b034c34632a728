package lv.lidzas.cases.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lv.lidzas.cases.file.CaseFixtures;
import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.people.People;
import lv.lidzas.people.consent.Consent;
import lv.lidzas.people.consent.Consents;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A consent that no longer stands is asked for again, and only an answer is one. */
@ProcessTest
class ConsentRenewalProcessTest {

    private static final String ASKED = "Lūdzam jūsu atbildi";
    private static final String SILENT = "event_consentSilent";
    private static final String RECORD = "userTask_recordConsent";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("consentRenewal");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private CaseFixtures fixtures;

    @Autowired
    private SupportCases cases;

    @Autowired
    private People people;

    @Autowired
    private Consents consents;

    @Autowired
    private AskAboutNewTexts nightly;

    @Autowired
    private JdbcClient jdbc;

    private String email;
    private String reference;
    private String person;
    private Visitor coordinator;

    @BeforeEach
    void aCaseWithConsents() {
        email = Canary.mailbox();
        reference = fixtures.requested();
        person = cases.find(reference).person();
        people.correct(person, Map.of("email", email), Coordinator.at("personCard"));
        signIn();
        Consents.PURPOSES.forEach(purpose -> consents.decide(reference, purpose, true, "fa", "signed"));
    }

    @Test
    void thePersonAnswersEachByItselfOnTheOwnPageAndColleaguesSeeSinceWhenItIsAsked() {
        cases.withdrawConsent(reference, "healthData");
        cases.withdrawConsent(reference, "photos");
        ProcessInstance renewal = ask();

        assertThat(renewal).isWaitingAt(SILENT);
        assertThat(card()).contains("jautāts", "atbildi gaidām līdz").doesNotContain("/piekrisanas/jautat");
        assertThat(mail().plain()).contains("/mana", "Atbildi gaidām līdz 20").doesNotContain("Veselīb", "Fotogr");
        Visitor own = OwnPages.signIn(context, port, person);
        assertThat(own.page("/mana").body())
                .contains("Vai piekrītat? Veselība", "Vai piekrītat? Fotogrāfijas", "Palīdzība no tā nav atkarīga")
                .doesNotContain("Vai piekrītat? Iestādes");

        answer(own, "healthData", "given");
        assertThat(renewal).isWaitingAt(SILENT);
        assertThat(Visitor.location(sent(own, "photos", "refused"))).endsWith("/mana?paldies=consentRefused");

        assertThat(renewal).isEnded().hasPassed("endEvent_consentAnswered");
        Map<String, Consent> latest = consents.latest(reference);
        assertThat(latest.get("healthData").given()).isTrue();
        assertThat(latest.get("healthData").obtainedBy()).isEqualTo("ownPage");
        assertThat(latest.get("photos").given()).isFalse();
        assertThat(own.page("/mana").body()).doesNotContain("Vai piekrītat?");
        assertThat(answer(own, "healthData", "given")).isEqualTo(404);
    }

    @Test
    void whoDoesNotAnswerIsRemindedOnceAndNothingIsPresumed() {
        cases.withdrawConsent(reference, "sharing");
        ProcessInstance renewal = ask();

        waitFor("startEvent_consentReminder");
        assertThat(MailServer.mailTo(email, "Atgādinām: gaidām jūsu atbildi").plain())
                .contains("/mana");
        assertThat(renewal).isWaitingAt(SILENT).hasPassed("endEvent_consentReminded");
        waitFor(SILENT);

        journey.submit(reference, RECORD, "case", notAsked(), Map.of());
        assertThat(renewal).isEnded().hasPassed("endEvent_consentSettled");
        assertThat(consents.holds(reference, "sharing")).isFalse();
        assertThat(open()).isZero();
        signIn();
        assertThat(card()).contains("/piekrisanas/jautat");
    }

    @Test
    void whatACoordinatorLearnsByWordIsTheAnswer() {
        cases.withdrawConsent(reference, "sharing");
        ProcessInstance renewal = ask();
        Map<String, Object> answers = notAsked();
        waitFor("startEvent_consentReminder");
        waitFor(SILENT);
        answers.put("consentSharing", "given");
        answers.put("consentLanguage", "fa");
        answers.put("consentObtainedBy", "phone");

        journey.submit(reference, RECORD, "case", answers, Map.of());

        assertThat(renewal).isEnded();
        assertThat(consents.holds(reference, "sharing")).isTrue();
    }

    @Test
    void whatACoordinatorRecordsOnTheCasesCardIsTheAnswerToo() {
        cases.withdrawConsent(reference, "sharing");
        ProcessInstance renewal = ask();
        String page = "/gadijumi/" + reference + "/piekrisanas";

        coordinator.postForm(
                page,
                Visitor.filledIn(
                        coordinator.page(page).body(),
                        Map.of(
                                "case.consentHealthData", "notAsked",
                                "case.consentSharing", "given",
                                "case.consentPhotos", "notAsked",
                                "case.consentLanguage", "fa",
                                "case.consentObtainedBy", "phone")));

        assertThat(renewal).isEnded().hasPassed("endEvent_consentAnswered");
    }

    @Test
    void theLanguageOfAConsentIsMarkedAsRequiredAndNotAskedWhereNothingIsSaid() {
        String page = "/gadijumi/" + reference + "/piekrisanas";
        String shown = coordinator.page(page).body();

        assertThat(shown).containsPattern("name=\"case\\.consentLanguage\"[^>]* required");
        assertThat(Visitor.location(coordinator.postForm(
                        page,
                        Visitor.filledIn(
                                shown,
                                Map.of(
                                        "case.consentHealthData", "notAsked",
                                        "case.consentSharing", "notAsked",
                                        "case.consentPhotos", "notAsked")))))
                .contains("/gadijumi/" + reference);
    }

    @Test
    void whoAnswersBeforeTheMailGoesOutGetsNone() {
        cases.withdrawConsent(reference, "sharing");
        press();
        ProcessInstance renewal = journey.instance("consentRenewal", reference);

        answer(OwnPages.signIn(context, port, person), "sharing", "given");

        assertThat(renewal).isEnded().hasNotPassed(RECORD);
    }

    @Test
    void aTextThatHasChangedIsAskedAboutAndARefusalIsNot() {
        jdbc.sql("update lidzas.consent set text_version = '0' where support_case = ? and purpose = 'sharing'")
                .param(reference)
                .update();
        cases.withdrawConsent(reference, "photos");
        consents.decide(reference, "photos", false, "fa", "spoken");
        ask();

        assertThat(OwnPages.signIn(context, port, person).page("/mana").body())
                .contains("Vai piekrītat? Iestādes")
                .doesNotContain("Vai piekrītat? Fotogrāfijas", "Vai piekrītat? Veselība");
    }

    @Test
    void nobodyIsAskedForWhatStandsAndNobodyAnswersForAnother() {
        assertThat(card()).doesNotContain("/piekrisanas/jautat");
        press();
        assertThat(journey.instance("consentRenewal", reference)).isNull();

        cases.withdrawConsent(reference, "photos");
        ask();
        press();
        assertThat(open()).isOne();
        String other = fixtures.requested();
        Visitor stranger = OwnPages.signIn(context, port, cases.find(other).person());
        assertThat(answer(stranger, "photos", "given")).isEqualTo(404);
        assertThat(answer(stranger, "photos", "perhaps")).isEqualTo(422);
        assertThat(consents.holds(reference, "photos")).isFalse();
    }

    @Test
    void aClosedCaseWaitsForNoAnswer() {
        cases.withdrawConsent(reference, "photos");
        ProcessInstance renewal = ask();

        cases.endCase(reference);

        assertThat(renewal).isEnded();
        assertThat(open()).isZero();
        press();
        assertThat(open()).isZero();
    }

    @Test
    void theLastDayIsTheSameForThePersonAndTheColleague() {
        cases.withdrawConsent(reference, "photos");
        ask();

        LocalDate answerBy = jdbc.sql("select answer_by from lidzas.case_consent_question where reference = ?")
                .param(reference)
                .query(LocalDate.class)
                .single();
        assertThat(journey.timer(reference, SILENT)
                        .getDuedate()
                        .toInstant()
                        .atZone(TestClock.RIGA)
                        .toLocalDate())
                .isEqualTo(answerBy)
                .isEqualTo(clock.today().plusDays(14));
    }

    @Test
    void whatIsAskedWhileAnotherQuestionWaitsHasALetterOfItsOwnAndAllItsTime() {
        cases.withdrawConsent(reference, "photos");
        ProcessInstance first = ask();
        clock.pass(Duration.ofDays(10));
        signIn();
        cases.withdrawConsent(reference, "sharing");
        ProcessInstance second = ask();

        assertThat(first).isEnded();
        assertThat(MailServer.subjectsTo(email))
                .filteredOn(subject -> subject.startsWith(ASKED))
                .hasSize(2);
        assertThat(answerBy("photos"))
                .isEqualTo(answerBy("sharing"))
                .isEqualTo(clock.today().plusDays(14));
        clock.pass(Duration.ofDays(5));
        journey.runJobs(reference);
        assertThat(second).isWaitingAt(SILENT);
        assertThat(open()).isEqualTo(2);
    }

    @Test
    void whoAgreedToAnOlderTextIsAskedInTheNightAndForEachTextOnce() {
        cases.withdrawConsent(reference, "photos");
        isAboutAnOlderText("photos");
        isAboutAnOlderText("sharing");

        nightly.work();
        nightly.work();
        ProcessInstance renewal = journey.instance("consentRenewal", reference);
        journey.runJobs(reference);

        assertThat(renewal).isWaitingAt(SILENT);
        assertThat(mail().plain()).contains("/mana").doesNotContain("Iestād");
        assertThat(OwnPages.signIn(context, port, person).page("/mana").body())
                .contains("Vai piekrītat? Iestādes")
                .doesNotContain("Vai piekrītat? Fotogrāfijas", "Vai piekrītat? Veselība");
        waitFor("startEvent_consentReminder");
        waitFor(SILENT);
        journey.submit(reference, RECORD, "case", notAsked(), Map.of());

        assertThat(renewal).isEnded().hasPassed("endEvent_consentSettled");
        assertThat(consents.holds(reference, "sharing"))
                .as("nothing follows from silence")
                .isTrue();
        nightly.work();
        assertThat(open()).isZero();
        jdbc.sql("update lidzas.case_consent_question set text_version = '0' where reference = ?")
                .param(reference)
                .update();
        nightly.work();
        assertThat(open()).as("the next text is another one").isOne();
    }

    @Test
    void inTheNightNobodyIsAskedForWhatWasRefusedOrWaitsOrInACaseThatIsClosed() {
        consents.decide(reference, "photos", false, "fa", "spoken");
        isAboutAnOlderText("photos");
        isAboutAnOlderText("sharing");
        ProcessInstance renewal = ask();
        assertThat(open()).isOne();
        nightly.work();
        assertThat(renewal).isWaitingAt(SILENT);
        assertThat(open()).isOne();

        cases.endCase(reference);
        isAboutAnOlderText("healthData");
        nightly.work();
        assertThat(open()).isZero();
    }

    @Test
    void aPersonWithTwoCasesIsAskedOnceAboutANewText() {
        String other = fixtures.requested();
        jdbc.sql("update lidzas.support_case set person = ? where reference = ?")
                .params(person, other)
                .update();
        consents.decide(other, "sharing", true, "fa", "signed");
        jdbc.sql("update lidzas.consent set text_version = '0' where support_case = ?")
                .param(other)
                .update();
        isAboutAnOlderText("sharing");

        nightly.work();

        assertThat(jdbc.sql("select count(*) from lidzas.case_consent_question where reference in (?, ?)")
                        .params(reference, other)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private void isAboutAnOlderText(String purpose) {
        jdbc.sql("update lidzas.consent set text_version = '0' where support_case = ? and purpose = ?")
                .params(reference, purpose)
                .update();
    }

    private LocalDate answerBy(String purpose) {
        return jdbc.sql("select answer_by from lidzas.case_consent_question where reference = ? and purpose = ?")
                .params(reference, purpose)
                .query(LocalDate.class)
                .single();
    }

    /** Sessions end while weeks pass. */
    private void signIn() {
        coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
    }

    private ProcessInstance ask() {
        press();
        ProcessInstance renewal = journey.instance("consentRenewal", reference);
        journey.runJobs(reference);
        return renewal;
    }

    private void waitFor(String timer) {
        clock.set(journey.timer(reference, timer).getDuedate().toInstant());
        journey.runJobs(reference);
    }

    private void press() {
        coordinator.postForm("/gadijumi/" + reference + "/piekrisanas/jautat", Map.of("_csrf", Visitor.csrf(card())));
    }

    private int answer(Visitor own, String purpose, String answer) {
        return sent(own, purpose, answer).statusCode();
    }

    private HttpResponse<String> sent(Visitor own, String purpose, String answer) {
        return own.postForm(
                "/mana/piekrisanas/" + reference + "/" + purpose,
                Map.of(
                        "atbilde",
                        answer,
                        "_csrf",
                        Visitor.csrf(own.page("/mana").body())));
    }

    private static Map<String, Object> notAsked() {
        return new HashMap<>(
                Map.of("consentHealthData", "notAsked", "consentSharing", "notAsked", "consentPhotos", "notAsked"));
    }

    private ReceivedMail mail() {
        return MailServer.mailTo(email, ASKED);
    }

    private String card() {
        return coordinator.page("/gadijumi/" + reference).body();
    }

    private int open() {
        return jdbc.sql("select count(*) from lidzas.case_consent_question where reference = ? and ended_on is null")
                .param(reference)
                .query(Integer.class)
                .single();
    }
}
